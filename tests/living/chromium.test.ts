import { openTheatre, testStacks } from './suite.ts';

testStacks('chromium', openTheatre('chromium'));

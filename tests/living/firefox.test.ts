import { openTheatre, testStacks } from './suite.ts';

testStacks('firefox', openTheatre('firefox'));

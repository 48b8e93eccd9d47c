import { testRealPages } from './real-pages.ts';
import { openTheatre, testStacks } from './suite.ts';

const theatre = openTheatre('chromium');
testStacks('chromium', theatre);
testRealPages('chromium', theatre);

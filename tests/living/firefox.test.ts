import { testRealPages } from './real-pages.ts';
import { openTheatre, testStacks } from './suite.ts';

const theatre = openTheatre('firefox');
testStacks('firefox', theatre);
testRealPages('firefox', theatre);

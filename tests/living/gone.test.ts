import { testGone } from './gone.ts';

testGone('chromium');
testGone('firefox');

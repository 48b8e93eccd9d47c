import { testSoak } from './soak.ts';
import { openTheatre } from './suite.ts';

testSoak(openTheatre('chromium'));

import { testStorm } from './storm.ts';

testStorm();

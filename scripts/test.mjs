import { continueWith, installDependencies } from './ready.mjs';

installDependencies();
continueWith('test.ts');

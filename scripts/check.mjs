import { continueWith, installDependencies } from './ready.mjs';

installDependencies();
continueWith('check.ts');

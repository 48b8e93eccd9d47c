import { continueWith, installDependencies } from './ready.mjs';

installDependencies();
continueWith('start.ts');

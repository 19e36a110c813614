import {scenario} from './scenario.ts';

// Script modules, and a canvas in a frame of its own.
scenario('trixie', '6.8');

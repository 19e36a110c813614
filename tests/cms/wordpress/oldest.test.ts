import {scenario} from './scenario.ts';

// What the plug-in asks for at least.
scenario('bookworm', '6.1');

import type {StatMessages} from '../messages/stat.ts';

export const stat: StatMessages = {examples: '为举例，并非全部。'};

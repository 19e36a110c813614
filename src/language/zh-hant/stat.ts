import type {StatMessages} from '../messages/stat.ts';

export const stat: StatMessages = {examples: '僅為舉例，並非全部。'};

import type {StatMessages} from '../messages/stat.ts';

export const stat: StatMessages = {examples: 'Nombrados como ejemplos; la lista no está completa.'};

import type {StatMessages} from '../messages/stat.ts';

export const stat: StatMessages = {examples: 'Cités à titre d’exemples\u202f; la liste n’est pas complète.'};

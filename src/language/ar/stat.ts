import type {StatMessages} from '../messages/stat.ts';

export const stat: StatMessages = {examples: 'ذُكرت على سبيل المثال؛ القائمة غير كاملة.'};

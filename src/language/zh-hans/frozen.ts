import type {FrozenMessages} from '../messages/frozen.ts';

export const frozen: FrozenMessages = {asOf: (day) => `截至${day}`};

import type {FrozenMessages} from '../messages/frozen.ts';

export const frozen: FrozenMessages = {asOf: (day) => `القيم حتى ${day}`};

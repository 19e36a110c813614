import type {FrozenMessages} from '../messages/frozen.ts';

export const frozen: FrozenMessages = {asOf: (day) => `Valores a ${day}`};

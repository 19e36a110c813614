import type {FrozenMessages} from '../messages/frozen.ts';
import {topicIn} from '../topic.ts';

export const frozen: FrozenMessages = {asOf: (day) => `As of ${day}`};

export const frozenTopic = topicIn('frozen', frozen);

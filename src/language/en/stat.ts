import type {StatMessages} from '../messages/stat.ts';
import {topicIn} from '../topic.ts';

export const stat: StatMessages = {examples: 'Named as examples; the list is not complete.'};

export const statTopic = topicIn('stat', stat);

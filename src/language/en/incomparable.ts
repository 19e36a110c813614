import type {IncomparableMessages} from '../messages/incomparable.ts';
import {topicIn} from '../topic.ts';

export const incomparable: IncomparableMessages = {
  'not-growth': (first) => `“${first}” is not a growth, so it has no place on an axis of growth.`,
  'different-unit': (first, other) =>
    `“${first}” and “${other}” are measured in different units, so they cannot share an axis.`,
  'different-period': (first, other) =>
    `“${first}” and “${other}” are about different periods, so they cannot share an axis.`,
  'different-length': (first, other) =>
    `“${first}” and “${other}” cover periods of different length, so they cannot share an axis.`,
  'different-base': (first, other) =>
    `“${first}” and “${other}” are compared with different years, so they cannot share an axis.`,
  'no-period': (first, other) => `For “${first}” or “${other}” no period was stated, so they cannot share an axis.`,
  'different-bound': (first, other) =>
    `“${first}” and “${other}” are fenced differently (“more than”, “nearly”, exact), so they cannot share an axis.`,
  'different-vintage': (first, other) =>
    `One of “${first}” and “${other}” is preliminary and the other is not, so they cannot share an axis.`,
  'different-flow': (first, other) =>
    `One of “${first}” and “${other}” is an amount and the other a change, so they cannot share an axis.`,
};

export const incomparableTopic = topicIn('incomparable', incomparable);

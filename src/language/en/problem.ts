import type {ProblemMessages} from '../messages/problem.ts';
import {topicIn} from '../topic.ts';

const quoted = (words: string | undefined): string => `“${words ?? ''}”`;

export const problem: ProblemMessages = {
  fault: {
    'no-figure': ({name}) => `No figure was asked for: “${name}” is missing.`,
    'unknown-figure': ({given}) => `There is no figure ${quoted(given)}.`,
    'wrong-kind': ({given}) => `${quoted(given)} is not a number that this element can show.`,
    'empty-list': ({name, given}) => `“${name}” names no figure: ${quoted(given)}.`,
    'unknown-option': ({name, given}) => `${quoted(given)} is not a value of “${name}”.`,
    'not-comparable': ({detail}) => detail ?? 'These figures cannot share an axis.',
    'wrong-type': ({name, given}) => `“${name}” is of the wrong type: ${quoted(given)}.`,
    'not-loaded': ({given, detail}) =>
      `The briefing ${quoted(given)} could not be loaded${detail ? ` (${detail})` : ''}.`,
    'not-a-briefing': ({given, detail}) => `${quoted(given)} is not a briefing${detail ? `: ${detail}` : ''}.`,
    'wrong-verdict': ({name, given, detail}) =>
      `The briefing says of “${name ?? ''}”: ${given ?? ''}. Reckoned from its own series: ${detail ?? ''}.`,
    'no-data': ({given}) => `This briefing has nothing for ${quoted(given)}.`,
  },
  near: (names) => `Near: ${names.join(', ')}.`,
  some: (names, count) => `The briefing has ${count} figures, among them: ${names.join(', ')}.`,
  valid: (names) => `Valid: ${names.join(', ')}.`,
};

export const problemTopic = topicIn('problem', problem);

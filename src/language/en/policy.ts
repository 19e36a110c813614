import type {PolicyMessages} from '../messages/policy.ts';
import {topicIn} from '../topic.ts';

export const policy: PolicyMessages = {
  heading: (counts) =>
    counts.map(({count, unit, name}, i) => (i === 0 ? `${count} ${unit} ${name}` : `${count} ${name}`)).join(', '),
  plainHeading: {
    all: 'Policies, platforms and initiatives',
    packages: 'Policy packages',
    platforms: 'Platforms',
    forms: 'New forms of business',
    initiatives: 'Initiatives',
    stages: 'Stages of the reform',
  },
  subtitle: 'As counted and named at the briefing',
  view: 'View',
  views: {list: 'List', dots: 'Dots'},
  examples: '“Such as”: the list is not complete',
  dotIsOne: (dots, outlines) =>
    `One dot is one ${dots}, one outline one ${outlines}. The page does not say how one divides among the other, so the dots are not grouped.`,
  remaining: (shown, all, filter) => `${shown} of ${all} shown for “${filter}”`,
  all: (count) => `Show all ${count}`,
  fewer: 'Show fewer',
  find: 'Find in this list',
  things: (count) => `${count} entries`,
  noDots: 'Nothing here was counted, so there is nothing to draw as dots.',
};

export const policyTopic = topicIn('policy', policy);

import type {SetMessages} from '../messages/set.ts';
import {topicIn} from '../topic.ts';

/** A period after a comma: "first half of 2024"; months keep their capitals. */
const inside = (period: string | undefined): string =>
  period === undefined ? '' : `, ${period.replace(/^(First|Second|Third|Fourth) /, (one) => one.toLowerCase())}`;

export const set: SetMessages = {
  ofTheme: (theme, period) => theme + inside(period),
  ofBriefing: (period) => `Figures of the briefing${inside(period)}`,
  all: 'The figures of the briefing',
  pages: (first, last) => `pp. ${first}–${last}`,
};

export const setTopic = topicIn('set', set);

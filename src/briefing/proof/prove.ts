import type {Briefing, Figure} from '../types.ts';
import {proveDate} from './prove-date.ts';
import {proveFigure} from './prove-figure.ts';
import {proveList} from './prove-list.ts';
import type {VerdictOrSilence} from './verdict.ts';

/** Proves a figure of a briefing from its own stated phrase and context, in the briefing's language. Never throws. */
export function prove(figure: Figure, briefing: Briefing): VerdictOrSilence {
  const {units, date, figures, language} = briefing;
  const options = {context: figure.context, units, date, figures};
  switch (figure.kind) {
    case 'quantity':
      return proveFigure(figure, figure.stated, language, options);
    case 'date':
      return proveDate(figure, figure.stated, language, options);
    case 'list':
      return proveList(figure, figure.stated, language, options);
  }
}

import {BriefingProblem} from '../briefing/problem.ts';
import {PALETTES} from '../share/palettes.ts';
import {picture} from '../share/picture.ts';
import {svgFile} from '../share/standalone-svg.ts';
import {editionMarks} from './stamp.ts';
import type {StillFigure} from './still.ts';
import {writtenXML} from './written.ts';

/** The figure as a picture that needs nothing around it; `theme="dark"` gives the dark one. */
export function standaloneSVG(figure: StillFigure): string {
  const {account, pictured, view, attributes, tag} = figure;
  if (!pictured) throw new BriefingProblem({code: 'no-data', name: 'target', given: tag});
  const drawn = picture(account, pictured, view.locale);
  const palette = PALETTES[attributes['theme'] === 'dark' ? 'dark' : 'light'];
  return svgFile(drawn, writtenXML(drawn.content), palette, view.locale.messages.lang, editionMarks(figure));
}

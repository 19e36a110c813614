import '../../language/with-zh-hans.ts';
import type {BriefingElement} from '../../base/briefing-element.ts';
import {problemMessage} from '../../base/faults.ts';
import {BriefingProblem} from '../../briefing/problem.ts';
import '../../elements/briefing-source.ts';
import '../../elements/briefing-speakers.ts';
import '../../elements/claim-check.ts';
import '../../elements/customs-stat-grid.ts';
import '../../elements/customs-stat.ts';
import '../../elements/figure-table.ts';
import '../../elements/policy-list.ts';
import '../../elements/reform-timeline.ts';
import '../../elements/trade-growth-chart.ts';
import '../../elements/trade-trend-chart.ts';
import {messagesFor} from '../../language/catalogue.ts';
import {asked, type Asked} from './asked.ts';
import {addressOf} from './dialects.ts';
import {hearScheme} from './scheme.ts';
import {tellHeight} from './tell-height.ts';

const query = new URLSearchParams(location.search);

const attributesOf = (tag: string): readonly string[] =>
  (customElements.get(tag) as unknown as typeof BriefingElement).observedAttributes;

/** Title, language and figure of the frame. The title is for readers who go from frame to frame by their names. */
function show(box: HTMLElement, {tag, attributes}: Asked): void {
  const element = document.createElement(tag) as BriefingElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.addEventListener('briefing-ready', () => {
    document.title = element.toText().split('\n')[0] ?? '';
  });
  element.addEventListener('briefing-error', ({detail}) => {
    document.title = detail.message;
  });
  box.append(element);
  tellHeight(box, element.renderRoot, addressOf(query, location.hash));
}

function fail(box: HTMLElement, problem: unknown): void {
  if (!(problem instanceof BriefingProblem)) throw problem;
  const words = problemMessage(problem.problem, messagesFor(document.documentElement.lang));
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  line.textContent = words;
  document.title = words;
  box.append(line);
  tellHeight(box, box, addressOf(query, location.hash));
}

/** Runs in the head, so that the colour scheme stands before anything is painted. */
function start(): void {
  const root = document.documentElement;
  let figure: Asked | undefined;
  let problem: unknown;
  try {
    figure = asked(query, location.href, attributesOf);
    root.lang = figure.attributes['lang'] ?? root.lang;
    if (figure.theme === 'auto') hearScheme(root);
    else root.dataset['scheme'] = figure.theme;
  } catch (error) {
    problem = error;
  }
  document.addEventListener('DOMContentLoaded', () => {
    const box = document.querySelector('main')!;
    if (figure) show(box, figure);
    else fail(box, problem);
  });
}

start();

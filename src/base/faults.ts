import {html, nothing, type TemplateResult} from 'lit';
import type {Problem} from '../briefing/problem.ts';
import {problemTopic} from '../language/en/problem.ts';
import type {Messages} from '../language/messages.ts';

/** Strangers' strings are quoted no longer than this: enough to find them, too little to flood a page. */
const MOST = 120;

const cut = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);

/** What is wrong, quoting what was given; what would be valid; or both in one line. */
export function problemMessage(
  problem: Problem,
  messages: Messages,
  part: 'fault' | 'remedy' | 'both' = 'both',
): string {
  const {given, detail, valid, among = 0} = problem;
  const quoted: Problem = {
    ...problem,
    ...(given !== undefined && {given: cut(given)}),
    // A reason of ours is a sentence, and a sentence that stops half-way helps nobody.
    ...(detail !== undefined && {detail: problem.code === 'not-comparable' ? detail : cut(detail)}),
  };
  const words = problemTopic(messages);
  const fault = words.fault[problem.code](quoted);
  const names = valid ?? [];
  const near = among === 0 && (problem.code === 'unknown-figure' || problem.code === 'wrong-kind');
  const list = among > names.length ? words.some(names, among) : near ? words.near(names) : words.valid(names);
  const remedy = names.length > 0 ? list : '';
  if (part === 'fault') return fault;
  if (part === 'remedy') return remedy;
  return [fault, remedy].filter(Boolean).join(' ');
}

/** What is wrong and what would be valid, below the author's words; with a button where asking again may help. */
export function faultNote(problem: Problem, messages: Messages, retry: () => void): TemplateResult {
  return html`<p class="state" role="status">
      <b>${problemMessage(problem, messages, 'fault')}</b> ${problemMessage(problem, messages, 'remedy')}
    </p>
    ${
      problem.code === 'not-loaded'
        ? html`<p class="state"><button type="button" @click=${retry}>${messages.state.retry}</button></p>`
        : nothing
    }`;
}

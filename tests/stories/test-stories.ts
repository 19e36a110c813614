import {expect, waitUntil} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import axe from 'axe-core';
import {render} from 'lit';
import '../../src/define.ts';
import {NEVER} from '../../stories/support/answers.ts';
import type {AxeReport} from '../support/axe-tally.ts';

/** What these tests use of a story; Storybook’s own type asks for the whole of its context. */
interface Story {
  readonly name?: string;
  readonly args?: object;
  readonly render?: (args: object, context: object) => unknown;
  readonly beforeEach?: () => () => void;
  readonly play?: (context: object) => Promise<void>;
}

interface Meta extends Story {
  readonly title: string;
}

/** How a reader may come to a page. */
interface Look {
  readonly name: string;
  readonly theme: 'light' | 'dark';
  readonly language: 'en' | 'zh-Hans' | 'ar';
  /** The story is played too, where its words or its engine differ; in other looks the same steps would be taken. */
  readonly played?: true;
}

const LOOKS: readonly Look[] = [
  {name: 'light', theme: 'light', language: 'en', played: true},
  {name: 'dark', theme: 'dark', language: 'en'},
  {name: 'zh-Hans', theme: 'light', language: 'zh-Hans', played: true},
  {name: 'ar', theme: 'light', language: 'ar'},
];
const FORCED: Look = {name: 'forced colours', theme: 'light', language: 'en'};

/** Forced colours are a setting of the browser, so there the tests run a second time (web-test-runner.config.js). */
const forced = matchMedia('(forced-colors: active)').matches;
const looks = forced ? [FORCED] : LOOKS;

const tell = (report: AxeReport): Promise<unknown> => executeServerCommand('axe', report);

/** Milliseconds that axe may take for a story that is a whole page. */
const WHOLE_PAGE = 30_000;

/** Waits until every element of the story is drawn or says what is wrong, but not for the file that never comes. */
export async function drawn(canvas: HTMLElement): Promise<void> {
  const elements = [...canvas.querySelectorAll<HTMLElement & {updateComplete?: Promise<boolean>}>('*')];
  await Promise.all(elements.map((element) => element.updateComplete ?? Promise.resolve(true)));
  const busy = (): boolean => canvas.querySelector(`[aria-busy='true']:not([src='${NEVER}'])`) !== null;
  if (busy()) await waitUntil(() => !busy(), undefined, {timeout: 10_000});
}

/** No figure makes its page scroll sideways, at the width that the canvas has or is given. */
function stays(canvas: HTMLElement, width = ''): void {
  canvas.style.inlineSize = width;
  expect(canvas.scrollWidth, `content ${width}`).to.be.at.most(canvas.clientWidth);
  canvas.style.inlineSize = '';
}

before(async () => {
  const sheet = Object.assign(document.createElement('link'), {rel: 'stylesheet', href: '/stories/stories.css'});
  const loaded = new Promise((resolve) => sheet.addEventListener('load', resolve));
  document.head.append(sheet);
  await loaded;
});

/** Violations that axe finds, for people who read a failure. */
async function violations(canvas: HTMLElement): Promise<string[]> {
  const found = await axe.run(canvas, {resultTypes: ['violations']});
  return found.violations.flatMap(({id, help, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${help}: ${String(target)}: ${failureSummary ?? ''}`),
  );
}

/** Tests of a file of stories: each is drawn in the looks above and checked with axe, in some of them also played. */
export function testStories(file: object): void {
  const {default: meta, ...stories} = file as {default: Meta} & Record<string, Story>;
  for (const [key, story] of Object.entries(stories)) {
    const title = `${meta.title} / ${story.name ?? key}`;
    for (const {name, theme, language, played} of looks) {
      it(`${title} / ${name}`, async () => {
        const canvasElement = document.body.appendChild(document.createElement('div'));
        canvasElement.lang = language;
        canvasElement.dir = language === 'ar' ? 'rtl' : 'ltr';
        canvasElement.dataset['theme'] = theme;
        const args = {...meta.args, ...story.args};
        const globals = {theme, language};
        const context = {args, globals, canvasElement, step: (_: string, steps: () => Promise<void>) => steps()};
        const undo = story.beforeEach?.();
        try {
          render((story.render ?? meta.render)?.(args, context), canvasElement);
          await drawn(canvasElement);
          stays(canvasElement, '320px');
          if (played) await story.play?.(context);
          stays(canvasElement);
          const found = await violations(canvasElement);
          await tell({look: name, story: title, violations: found.length});
          expect(found, found.join('; ')).to.have.length(0);
        } finally {
          canvasElement.remove();
          undo?.();
        }
      }).timeout(WHOLE_PAGE);
    }
  }
}

// Where a page cannot opt out of forced colours, there are none.
before(async () => {
  if (!forced && !CSS.supports('forced-color-adjust', 'none')) await tell({look: FORCED.name, lacking: true});
});

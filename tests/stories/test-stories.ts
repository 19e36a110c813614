import {expect, waitUntil} from '@open-wc/testing';
import {render} from 'lit';
import '../../src/define.ts';
import {NEVER} from '../../stories/support/answers.ts';

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

interface Globals {
  readonly theme: 'light' | 'dark';
  readonly language: 'en' | 'zh-Hans';
}

const settings: readonly Globals[] = [
  {theme: 'light', language: 'en'},
  {theme: 'dark', language: 'en'},
  {theme: 'light', language: 'zh-Hans'},
];

/** Milliseconds that axe may take for a story that is a whole page. */
const WHOLE_PAGE = 15_000;

/** Waits until every element of the story is drawn or says what is wrong, but not for the file that never comes. */
export async function drawn(canvas: HTMLElement): Promise<void> {
  const elements = [...canvas.querySelectorAll<HTMLElement & {updateComplete?: Promise<boolean>}>('*')];
  await Promise.all(elements.map((element) => element.updateComplete ?? Promise.resolve(true)));
  const busy = (): boolean => canvas.querySelector(`[aria-busy='true']:not([src='${NEVER}'])`) !== null;
  if (busy()) await waitUntil(() => !busy());
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

/** Tests of a file of stories: each is drawn in the themes and languages above, played, and checked with axe. */
export function testStories(file: object, languages: readonly Globals['language'][] = ['en', 'zh-Hans']): void {
  const {default: meta, ...stories} = file as {default: Meta} & Record<string, Story>;
  for (const [key, story] of Object.entries(stories)) {
    for (const globals of settings.filter(({language}) => languages.includes(language))) {
      const {theme, language} = globals;
      it(`${meta.title} / ${story.name ?? key} / ${theme} / ${language}`, async () => {
        const canvasElement = document.body.appendChild(document.createElement('div'));
        canvasElement.lang = language;
        canvasElement.dataset['theme'] = theme;
        const args = {...meta.args, ...story.args};
        const context = {args, globals, canvasElement, step: (_: string, steps: () => Promise<void>) => steps()};
        const undo = story.beforeEach?.();
        try {
          render((story.render ?? meta.render)?.(args, context), canvasElement);
          await drawn(canvasElement);
          stays(canvasElement, '320px');
          await story.play?.(context);
          stays(canvasElement);
          await expect(canvasElement).to.be.accessible();
        } finally {
          canvasElement.remove();
          undo?.();
        }
      }).timeout(WHOLE_PAGE);
    }
  }
}

import {setCustomElementsManifest, type Decorator, type Preview} from '@storybook/web-components-vite';
import {withActions} from 'storybook/actions/decorator';
import manifest from '../custom-elements.json';
import '../src/define.ts';
import '../stories/stories.css';
import DocsPage from './docs-page.mdx';
import {argTypesOf} from './arg-types.ts';
import {embedSnippet} from './embed-snippet.ts';
import {theme} from './theme.ts';

setCustomElementsManifest(manifest);

/** Sets the canvas itself: an element wrapped around the story would stand in the code that people copy. */
const stage: Decorator = (story, {canvasElement, globals, viewMode}) => {
  const {language, theme: scheme, width} = globals as Readonly<Record<string, string>>;
  canvasElement.lang = language ?? 'en';
  canvasElement.dir = language?.startsWith('ar') ? 'rtl' : 'ltr';
  canvasElement.dataset['theme'] = scheme ?? 'light';
  canvasElement.style.inlineSize = width && width !== 'full' ? `min(${width}px, 100%)` : '';
  canvasElement.toggleAttribute('data-narrowed', Boolean(canvasElement.style.inlineSize));
  if (viewMode === 'story') document.documentElement.dataset['theme'] = scheme ?? 'light';
  return story();
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [stage, withActions],
  globalTypes: {
    language: {
      description: 'Language of the page around the element',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          {value: 'en', title: 'English'},
          {value: 'zh-Hans', title: '简体中文'},
          {value: 'zh-Hant', title: '繁體中文'},
          {value: 'fr', title: 'Français'},
          {value: 'es', title: 'Español'},
          {value: 'ar', title: 'العربية'},
        ],
      },
    },
    theme: {
      description: 'Colour scheme of the page around the element',
      toolbar: {
        title: 'Theme',
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          {value: 'light', title: 'Light'},
          {value: 'dark', title: 'Dark'},
          {value: 'auto', title: 'As the system'},
        ],
      },
    },
    width: {
      description: 'Width of the column',
      toolbar: {
        title: 'Width',
        icon: 'grow',
        dynamicTitle: true,
        items: [
          {value: 'full', title: 'Full width'},
          ...['280', '320', '480', '640', '760', '960'].map((value) => ({value, title: `${value} px`})),
        ],
      },
    },
  },
  initialGlobals: {language: 'en', theme: 'light', width: 'full'},
  parameters: {
    a11y: {test: 'error'},
    actions: {handles: ['briefing-ready', 'briefing-error', 'figure-select', 'briefing-share']},
    controls: {sort: 'none'},
    docs: {
      theme,
      page: DocsPage,
      codePanel: true,
      canvas: {sourceState: 'shown'},
      extractArgTypes: argTypesOf,
      source: {transform: embedSnippet},
      toc: {headingSelector: 'h2, h3'},
    },
    options: {
      storySort: {
        order: [
          'Start here',
          'In an article',
          'In your CMS',
          'Gallery',
          'Foundations',
          ['Honest charts', 'Theming', 'Numbers', 'Languages', 'Bring your own briefing'],
          'Elements',
          [
            'customs-stat',
            'customs-stat-grid',
            'trade-growth-chart',
            'trade-trend-chart',
            'policy-list',
            'reform-timeline',
            'briefing-speakers',
            'briefing-source',
            'claim-check',
            'figure-table',
          ],
        ],
      },
    },
  },
};

export default preview;

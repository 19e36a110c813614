import {expect} from '@open-wc/testing';
import {embedSnippet} from '../../.storybook/embed-snippet.ts';
import {BUNDLE} from '../../src/share/embed-code.ts';

const SCRIPT = `<script type="module" src="${BUNDLE}"></script>`;
const english = {globals: {language: 'en'}};
const chinese = {globals: {language: 'zh-Hans'}};

const rows = [
  ['adds the script', english, '<policy-list>Words</policy-list>', '<policy-list>Words</policy-list>'],
  [
    'says the language where it is not English',
    chinese,
    '<policy-list>词</policy-list>',
    '<policy-list lang="zh-Hans">词</policy-list>',
  ],
  [
    'drops what only sets the scene, and keeps its language',
    english,
    '<div data-scene><div lang="en" data-scene><policy-list>A</policy-list></div><div lang="zh-Hans" data-scene><policy-list>甲</policy-list></div></div>',
    '<policy-list>A</policy-list>\n<policy-list lang="zh-Hans">甲</policy-list>',
  ],
  [
    'leaves a page that says its language alone',
    chinese,
    '<article lang="en"><p>Of <customs-stat>4 in 10</customs-stat>.</p></article>',
    '<article lang="en">\n  <p>Of <customs-stat>4 in 10</customs-stat>.</p>\n</article>',
  ],
  [
    'keeps the shape of styles',
    english,
    '<style>\n    a {\n      color: red;\n    }\n  </style>',
    '<style>\n  a {\n    color: red;\n  }\n</style>',
  ],
  [
    'keeps the shape of data inside a tag',
    english,
    '<policy-list>\n    Words\n    <script type="application/json">\n      {\n        "a": "b  c"\n      }\n    </script>\n  </policy-list>',
    '<policy-list>\n  Words\n  <script type="application/json">\n    {\n      "a": "b  c"\n    }\n  </script>\n</policy-list>',
  ],
  ['joins the lines of running text', english, '<p>\n  One\n  two\n</p>', '<p>One two</p>'],
  [
    'gives a long fallback a line',
    english,
    `<policy-list>${'word '.repeat(20)}</policy-list>`,
    `<policy-list>\n  ${'word '.repeat(20).trim()}\n</policy-list>`,
  ],
] as const;

describe('embed snippet', () => {
  for (const [what, context, code, expected] of rows) {
    it(what, () => {
      const snippet = embedSnippet(code, context);
      expect(snippet).to.equal(`${expected}\n${SCRIPT}`);
      expect(embedSnippet(snippet, context), 'the second pass').to.equal(snippet);
    });
  }

  it('waits for a story that is not drawn yet', () => {
    expect(embedSnippet('', english)).to.equal('');
  });
});

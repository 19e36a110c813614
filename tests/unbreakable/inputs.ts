import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {TAGS} from '../support/family.ts';

/** What tests of random input begin with; FUZZ_SEED tries another. */
export const SEED = Number(process.env['FUZZ_SEED'] ?? 20240730);

export const briefing = JSON.parse(readFileSync('data/customs-2024.json', 'utf8')) as Record<string, unknown>;
export const ids = (briefing['figures'] as {id: string}[]).map(({id}) => id);

/** Each says what would happen if it were taken for markup, an address or code. */
export const PAYLOADS: readonly string[] = [
  '<script>hacked("script")</script>',
  '<img src=x onerror="hacked(\'img\')">',
  '"><svg onload=hacked("svg")>',
  "' onmouseover='hacked(1)' x='",
  '</style><script>hacked("style")</script>',
  '</template></textarea></title><iframe srcdoc="<script>parent.hacked(1)</script>">',
  'javascript:hacked("address")',
  'JaVaScRiPt\t:hacked("case")',
  '\u0001javascript:hacked("control")',
  'java\nscript:hacked("line")',
  'data:text/html,<script>hacked("data")</script>',
  'vbscript:hacked("vb")',
  '${hacked("template")}',
  '{{constructor.constructor("hacked(1)")()}}',
  '<?lit$123$?><!--lit-part--><!--?lit$-->',
  '</script><!--<script>',
  'expression(hacked(1))',
  'url(javascript:hacked(1))',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '\u202Egnirts\u202C\u2066',
  '\uD800 alone',
  '\0',
  'x'.repeat(5000),
  'https://example.org/"onclick="hacked(1)',
  '//example.org/\\"><b>',
];

const payload = fc.constantFrom(...PAYLOADS);
const text = fc.oneof(
  payload,
  fc.string({unit: 'binary', maxLength: 60}),
  fc.string({maxLength: 20}),
  fc.constantFrom(...ids),
);
const listOfIds = fc.array(fc.oneof(fc.constantFrom(...ids), text), {maxLength: 6}).map((all) => all.join(' '));

/** Attributes of all elements, on each element, so that one's attribute is tried on another too. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  variant: ['card', 'inline', 'hero'],
  measure: ['increase', 'multiple', 'index'],
  flow: ['total', 'exports', 'imports'],
  kind: ['packages', 'platforms', 'forms', 'initiatives', 'all'],
  view: ['list', 'dots'],
  'unit-display': ['short', 'long'],
  'citation-style': ['short', 'full', 'bibtex', 'csl-json'],
  theme: ['auto', 'light', 'dark'],
  'heading-level': ['0', '1', '6', '-1', '1e9', 'NaN'],
  lang: ['en', 'zh-Hans', 'zh-TW', 'ar', 'fr', 'x-klingon', 'en-u-nu-thai', 'zh-Hans-u-nu-hanidec', '-', 'a b'],
  filter: [],
  series: ['goods-trade'],
  group: [],
  'theme-id': ['border-security', 'trade-scale'],
  'data-frozen': ['{"value":1}', '[]', 'null'],
  'data-as-of': ['2024-07-30'],
  dir: ['rtl', 'ltr'],
};
const attribute = fc.oneof(
  fc.constantFrom(...Object.keys(KNOWN)).chain((name) => {
    const known = KNOWN[name]!;
    return fc.tuple(fc.constant(name), known.length > 0 ? fc.oneof(fc.constantFrom(...known), text) : text);
  }),
  fc.tuple(fc.constantFrom('figure', 'claim'), fc.oneof(fc.constantFrom(...ids), text)),
  fc.tuple(fc.constantFrom('figures'), listOfIds),
);

export type Path = readonly (string | number)[];

/** Every string of the briefing, by where it stands. */
function strings(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    strings(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, one]) => leaves(one, [...path, Array.isArray(value) ? Number(key) : key])),
  ];
}

export const STRINGS = strings(briefing);

/** Strings of one kind: `figures.*.label.en`. */
export const KINDS: ReadonlyMap<string, readonly Path[]> = STRINGS.reduce((kinds, path) => {
  const kind = path.map((key) => (typeof key === 'number' ? '*' : key)).join('.');
  return kinds.set(kind, [...(kinds.get(kind) ?? []), path]);
}, new Map<string, Path[]>());

const LEAVES = leaves(briefing).filter((path) => path.length > 0);

export interface Change {
  readonly path: Path;
  readonly value: unknown;
}

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({path: fc.constantFrom(...STRINGS), value: text}),
  fc.record({
    path: fc.constantFrom(...LEAVES),
    value: fc.oneof(fc.double(), fc.integer(), fc.jsonValue({maxDepth: 2}), text),
  }),
);

export interface Input {
  readonly tag: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly properties: Readonly<Record<string, unknown>>;
  readonly changes: readonly Change[];
  readonly children: string;
}

export const input: fc.Arbitrary<Input> = fc.record({
  tag: fc.constantFrom(...TAGS),
  attributes: fc.array(attribute, {maxLength: 4}),
  properties: fc.oneof(
    {weight: 5, arbitrary: fc.constant({})},
    {
      weight: 1,
      arbitrary: fc.dictionary(
        fc.constantFrom(
          'figure',
          'figures',
          'claim',
          'theme',
          'kind',
          'filter',
          'headingLevel',
          'briefing',
          'group',
          'flow',
        ),
        fc.jsonValue({maxDepth: 1}),
        {maxKeys: 2},
      ),
    },
  ),
  changes: fc.oneof(
    {weight: 3, arbitrary: fc.constant([])},
    {weight: 2, arbitrary: fc.array(change, {minLength: 1, maxLength: 3})},
  ),
  children: text,
});

/** The briefing with some of its values changed; a path that an earlier change has cut off is passed over. */
export function changed(changes: readonly Change[]): Record<string, unknown> {
  const copy = structuredClone(briefing);
  for (const {path, value} of changes) {
    let at: unknown = copy;
    for (const key of path.slice(0, -1)) at = (at as Record<string | number, unknown> | undefined | null)?.[key];
    if (typeof at === 'object' && at !== null) (at as Record<string | number, unknown>)[path.at(-1)!] = value;
  }
  return copy;
}

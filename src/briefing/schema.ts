import * as v from 'valibot';
import * as field from './fields.ts';
import {described, list, mark, object, oneOf} from './fields.ts';
import {hazards, MANY, problemOf, type SchemaProblem} from './hazards.ts';
import {references} from './references.ts';
import {spanOf} from './period.ts';
import {
  type Briefing,
  COMPARISON_KINDS,
  type Comparison,
  FLOWS,
  LIST_ROLES,
  QUALIFIERS,
  ROLES,
  SAID_AS,
  VERDICTS,
} from './types.ts';

export type {SchemaProblem} from './hazards.ts';

const caveat = object('a caveat', {
  text: field.text,
  lesser: mark('Behind a superior number. Any other caveat stands open below the figure.'),
});

const common = {
  id: described(field.id, 'Public name in embed codes. Once published, it stays.'),
  label: described(field.text, 'What the figure is, in our own words.'),
  theme: described(field.id, 'Id of a theme.'),
  speaker: v.exactOptional(described(field.id, 'Id of one of the people. Left out where the page itself says it.')),
  page: described(field.pageNumber, 'Number of the page that says it.'),
  stated: described(field.words, 'The short phrase as printed: proof of the value and target of the link.'),
  context: v.exactOptional(
    described(
      object('a context', {before: v.exactOptional(field.words), after: v.exactOptional(field.words)}),
      'Words around the phrase, as printed, where the phrase alone occurs more than once on its page.',
    ),
  ),
  period: v.exactOptional(field.period),
  periodInferred: mark('The period follows from the words and was not printed.'),
  caveats: v.exactOptional(list(caveat)),
};

const comparison = object('a comparison', {
  kind: described(
    oneOf(COMPARISON_KINDS),
    'percent-increase 730 means 8.3 times the base; ratio 2 means twice the base.',
  ),
  base: described(field.period, 'The period compared with.'),
});

interface Measured {
  readonly value: number;
  readonly unit: string;
  readonly period?: string;
  readonly comparison?: Comparison;
}

/** Why a value cannot be what its unit and comparison say, with the key at fault. */
function misfit({value, unit, period, comparison}: Measured): readonly [key: string, expected: string] | undefined {
  if (value < 0 && unit !== '%' && !comparison)
    return ['value', 'Write zero or more: only a comparison can be negative.'];
  if (!comparison) return undefined;
  const {kind, base} = comparison;
  if (kind === 'percent-increase' && unit !== '%') return ['unit', 'Write "%": the comparison is a percent-increase.'];
  if (kind === 'ratio' && unit !== 'times') return ['unit', 'Write "times": the comparison is a ratio.'];
  if (kind.includes('absolute') || kind.includes('mean'))
    if (unit === '%' || unit === 'times') return ['unit', `Write the unit of an amount: the comparison is a ${kind}.`];
  if (kind === 'percent-increase' && value < -100)
    return ['value', 'Write -100 or more: nothing falls by more than all.'];
  if (kind === 'ratio' && value < 0) return ['value', 'Write zero or more: the comparison is a ratio.'];
  const [from, to] = [spanOf(base), spanOf(period ?? '')];
  if (from && to && from.from > to.from) return ['comparison', 'Write a base that is not later than the period.'];
  return undefined;
}

const quantity = v.pipe(
  object('a quantity', {
    ...common,
    kind: v.literal('quantity'),
    value: described(field.number, 'In base units: 1 trillion yuan is 1000000000000; +730% is 730.'),
    unit: described(
      field.unit,
      'A unit that the library knows (%, CNY, USD, EUR, t, times, rank, year …) or one of units.',
    ),
    qualifier: v.exactOptional(described(oneOf(QUALIFIERS), 'How the speaker fenced the number.')),
    fence: v.exactOptional(
      described(field.words, 'Words of the same sentence that fence the number, where the phrase itself does not.'),
    ),
    qualifierElsewhere: v.exactOptional(
      described(oneOf(QUALIFIERS), 'The qualifier in other reports of the same sentence, where they differ.'),
    ),
    comparison: v.exactOptional(comparison),
    saidAs: v.exactOptional(described(oneOf(SAID_AS), 'A way of saying the number other than in digits.')),
    printed: v.exactOptional(
      described(
        object('a printed amount', {
          value: field.number,
          unit: field.unit,
          qualifier: v.exactOptional(oneOf(QUALIFIERS)),
        }),
        'A second amount printed beside the first: shown as printed, never computed with.',
      ),
    ),
    name: v.exactOptional(described(field.text, 'Row name in a chart. Default: the label.')),
    subject: v.exactOptional(described(field.text, 'Noun of a sentence about it, in lower case. Default: the name.')),
  }),
  v.rawCheck(({dataset, addIssue}) => {
    const fault = dataset.typed && misfit(dataset.value);
    if (!fault) return;
    const [key, message] = fault;
    const input = dataset.value;
    const value = input[key as keyof typeof input];
    addIssue({message, input: value, path: [{type: 'object', origin: 'value', input: {...input}, key, value}]});
  }),
);

const event = object('a date', {
  ...common,
  kind: v.literal('date'),
  value: described(v.nullable(field.dayOrYear), 'A day, a year, or null for an event named without a date.'),
});

const item = object('an item', {
  label: field.text,
  name: v.exactOptional(described(field.text, 'Short form for a headline that has just named the count.')),
  note: v.exactOptional(field.text),
  stated: v.exactOptional(
    described(field.words, 'The item as printed on the page of its list, for a link of its own.'),
  ),
  from: v.exactOptional(described(field.text, 'For a stage of a reform: what it replaced.')),
  figures: v.exactOptional(described(list(field.id), 'Ids of quantities that count this item. Never added up.')),
});

const enumeration = object('a list', {
  ...common,
  kind: v.literal('list'),
  items: v.pipe(list(item), v.nonEmpty('Write at least one item.')),
  role: v.exactOptional(described(oneOf(LIST_ROLES), 'Which element shows the list.')),
  examples: mark('The speaker named examples ("such as"), not the whole list.'),
});

const figure = v.variant(
  'kind',
  [quantity, event, enumeration],
  'Write a figure whose kind is "quantity", "date" or "list".',
);

const person = object('a person', {
  id: field.id,
  role: oneOf(ROLES),
  name: field.text,
  office: v.exactOptional(described(field.text, 'Office as printed on the page.')),
  shortOffice: v.exactOptional(described(field.text, 'Office for a source line. Default: the office.')),
  note: v.exactOptional(field.text),
});

const page = object('a page', {
  number: field.pageNumber,
  url: field.address,
  read: described(oneOf(['whole', 'opening', 'no']), 'How far the page was read when the figures were taken.'),
});

const point = object('a point', {
  year: field.year,
  total: v.exactOptional(field.amount),
  exports: v.exactOptional(field.amount),
  imports: v.exactOptional(field.amount),
  basis: described(oneOf(['published', 'derived']), 'derived: reckoned from other published values, as the note says.'),
  derivedFlows: v.exactOptional(described(list(oneOf(FLOWS)), 'Which flows were derived, where not all.')),
  url: field.address,
  step: v.exactOptional(described(field.step, 'Where this value is printed more coarsely than the others.')),
  revised: v.exactOptional(object('a revision', {total: field.amount, basis: oneOf(['published', 'implied'])})),
  note: v.exactOptional(field.text),
});

const series = object('a series', {
  id: field.id,
  label: field.text,
  unit: field.unit,
  vintage: described(field.text, 'Which edition of the statistics the values are.'),
  step: described(field.step, 'Smallest step of the printed values: 10000000000 for 41.76 trillion.'),
  points: v.pipe(list(point), v.nonEmpty('Write at least one point.')),
});

const claim = object('a claim', {
  figure: described(field.id, 'Id of the spoken quantity.'),
  verdict: oneOf(VERDICTS),
  reckoning: v.exactOptional(
    object('a reckoning', {
      series: field.id,
      flow: oneOf(FLOWS),
      operation: oneOf(['absolute-increase', 'mean-yearly-increase']),
      from: field.year,
      to: field.year,
    }),
  ),
  against: v.exactOptional(
    list(
      object('a published number', {
        label: field.text,
        value: field.number,
        unit: field.unit,
        url: field.address,
      }),
    ),
  ),
  working: described(field.text, 'The arithmetic in a sentence or two.'),
});

/** Version of the format that this copy of the library reads. */
const VERSION = 1;

const shape = object('a briefing', {
  $schema: v.exactOptional(
    described(v.string('Write the address of the JSON Schema.'), 'Address of the JSON Schema, for editors.'),
  ),
  schema: described(v.literal(VERSION, 'Write 1, the version of this format.'), 'Version of this format.'),
  id: field.id,
  title: field.text,
  date: described(field.day, 'Day it was spoken.'),
  published: v.exactOptional(described(field.day, 'Day the transcript was published.')),
  publisher: field.text,
  language: described(field.language, 'Language of the pages, and so of every stated phrase.'),
  transcript: described(field.text, 'Name of the pages for a source line: "transcript".'),
  pages: list(page),
  people: list(person),
  themes: list(object('a theme', {id: field.id, label: field.text})),
  units: v.exactOptional(
    described(
      v.record(field.id, field.unitWords, 'Write the units by id, in braces.'),
      'Counting words of this briefing. Units that the library knows need none.',
    ),
  ),
  figures: list(figure),
  series: v.exactOptional(list(series)),
  claims: v.exactOptional(list(claim)),
});

/** The format of a briefing file. The interface in `types.ts` is the reading side; the compiler holds the two together. */
export const briefingSchema: v.GenericSchema<unknown, Briefing> = v.pipe(
  shape,
  v.rawCheck(({dataset, addIssue}) => {
    if (dataset.typed) references(dataset.value, addIssue);
  }),
  v.title('A briefing'),
  v.description('The figures of one official briefing, each with its words, its speaker and its page.'),
);

/** Says whether anything at all is a briefing, and if not, everything that stands in the way. Never throws. */
export function checkBriefing(input: unknown): {briefing: Briefing} | {problems: SchemaProblem[]} {
  try {
    const hazard = hazards(input, VERSION);
    if (hazard) return {problems: [hazard]};
    // One problem for each place; what points to another place is looked at once all places are sound.
    const result = v.safeParse(briefingSchema, input, {abortPipeEarly: true});
    if (!result.success) return {problems: result.issues.slice(0, MANY).map(problemOf)};
    const {$schema, ...briefing} = result.output as Briefing & {$schema?: string};
    return {briefing};
  } catch {
    // Only a live object can come here (a getter or proxy that throws), never the text of a file.
    return {problems: [{path: 'briefing', given: 'an object', expected: 'Give plain data, as read from JSON.'}]};
  }
}

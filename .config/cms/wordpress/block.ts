import type {Field, Form} from '../forms.ts';

/** A picture of WordPress's own for each block. */
const ICONS: Readonly<Record<string, string>> = {
  'customs-stat': 'chart-bar',
  'customs-stat-grid': 'grid-view',
  'trade-growth-chart': 'chart-bar',
  'trade-trend-chart': 'chart-line',
  'claim-check': 'yes-alt',
  'policy-list': 'list-view',
  'reform-timeline': 'backup',
  'briefing-speakers': 'groups',
  'briefing-source': 'format-quote',
  'figure-table': 'editor-table',
};

const attribute = ({asks, options, preset}: Field): object => {
  if (asks === 'number') return {type: 'number', default: 0};
  return {type: 'string', default: preset, ...(asks === 'choice' && {enum: options})};
};

/** The block.json of an element. What the post holds inside the block is the attribute `fallback`, so that it is kept as it is. */
export function blockFile({tag, title, description, fields, example}: Form, version: string): string {
  const block = {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 3,
    name: `customs-briefing/${tag}`,
    version,
    title: title.en,
    category: 'customs-briefing',
    icon: ICONS[tag] ?? 'chart-bar',
    description: description.en,
    keywords: ['customs', 'briefing', 'figure'],
    textdomain: 'customs-briefing',
    attributes: {
      ...Object.fromEntries(fields.map((field) => [field.name, attribute(field)])),
      fallback: {type: 'string', source: 'html', selector: `.wp-block-customs-briefing-${tag}`, default: ''},
    },
    supports: {html: false, align: ['wide', 'full']},
    example: {attributes: example},
    editorScript: 'customs-briefing-editor',
  };
  return `${JSON.stringify(block, undefined, '\t')}\n`;
}

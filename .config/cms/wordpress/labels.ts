import type {Field, Form} from '../forms.ts';

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const translated = (text: string): string => `__( ${quoted(text)}, 'customs-briefing' )`;

type Entries = readonly (readonly [key: string, code: string])[];

function array(entries: Entries, depth: number): string {
  const tabs = '\t'.repeat(depth);
  const width = Math.max(0, ...entries.map(([key]) => quoted(key).length));
  const lines = entries.map(([key, value]) => `${tabs}\t${quoted(key).padEnd(width)} => ${value},\n`);
  return entries.length > 0 ? `array(\n${lines.join('')}${tabs})` : 'array()';
}

function field({label, help, choices}: Field): string {
  const options: Entries = choices.map(({value, label}) => [value, translated(label.en)]);
  const entries: Entries = [
    ['label', translated(label.en)],
    ...(help ? ([['help', translated(help.en)]] as const) : []),
    ...(options.length > 0 ? ([['options', array(options, 3)]] as const) : []),
  ];
  return array(entries, 2);
}

/** The words of every form as a file of PHP: translators' tools find them there, as they find those of any plug-in. */
export function labelsFile(forms: readonly Form[]): string {
  const form = ({fields}: Form): string =>
    array(
      fields.map((one) => [one.attribute, field(one)]),
      1,
    );
  const body = array(
    forms.map((one) => [one.tag, form(one)]),
    0,
  );
  return `<?php
/**
 * The words of the blocks' forms. Made from the library's own list of elements and attributes.
 *
 * @package Customs_Briefing
 */

defined( 'ABSPATH' ) || exit;

return ${body};
`;
}

import type {Form} from '../forms.ts';

/** Options that capitals alone do not make readable. */
const OPTIONS: Readonly<Record<string, string>> = {bibtex: 'BibTeX', 'csl-json': 'CSL-JSON'};

const option = (name: string): string => OPTIONS[name] ?? name[0]!.toUpperCase() + name.slice(1);

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const translated = (text: string): string => `__( ${quoted(text)}, 'customs-briefing' )`;

function array(entries: readonly (readonly [string, string])[], depth: number): string {
  const tabs = '\t'.repeat(depth);
  const width = Math.max(0, ...entries.map(([key]) => quoted(key).length));
  const lines = entries.map(([key, value]) => `${tabs}\t${quoted(key).padEnd(width)} => ${value},\n`);
  return entries.length > 0 ? `array(\n${lines.join('')}${tabs})` : 'array()';
}

/** The words of every form as a file of PHP: translators' tools find them there, as they find those of any plug-in. */
export function labelsFile(forms: readonly Form[]): string {
  const form = ({fields}: Form): string =>
    array(
      fields.map(({attribute, label, help, asks, options}) => [
        attribute,
        array(
          [
            ['label', translated(label)],
            ...(help ? ([['help', translated(help)]] as const) : []),
            ...(asks === 'choice'
              ? ([
                  [
                    'options',
                    array(
                      options.map((one) => [one, translated(option(one))]),
                      3,
                    ),
                  ],
                ] as const)
              : []),
          ],
          2,
        ),
      ]),
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

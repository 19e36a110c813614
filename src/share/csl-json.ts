import type {Citable} from './citation.ts';

const names = (people: readonly string[]) => (people.length > 0 ? people.map((literal) => ({literal})) : undefined);

const day = (date: string | undefined) => date && {'date-parts': [date.split('-').map(Number)]};

/**
 * CSL-JSON (schema 1.0.2), a list of one, as reference managers import it. Names are literal, since which part is the
 * family's is not known. No `accessed`: only the reader knows when.
 */
export function cslJSON({key, source, label, stated, speakers, chairs, published, language}: Citable): string {
  const title = source.title.words;
  const item = {
    id: key,
    type: 'speech',
    author: names(speakers),
    chair: names(chairs),
    title: label === undefined ? title : `[${label}]`,
    'event-title': label === undefined ? undefined : title,
    issued: day(source.isoDate),
    'available-date': day(published),
    publisher: source.publisher.words,
    page: source.pageWords ? String(source.page) : undefined,
    URL: source.address,
    language,
    annote: stated,
  };
  // A field a line: reference managers do not care, people who check before they paste do.
  const fields = Object.entries(item).filter(([, value]) => value !== undefined);
  const lines = fields.map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `[{\n${lines.join(',\n')}\n}]`;
}

import type {ArgTypes} from '@storybook/web-components-vite';
import customElements from '../custom-elements.json';

/** The parts of custom-elements.json that a page of the catalog shows. */
interface Entry {
  readonly name?: string;
  readonly kind?: string;
  readonly attribute?: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
  readonly return?: {readonly type: {readonly text: string}};
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Entry[];
  readonly members?: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
  readonly cssStates?: readonly Entry[];
  readonly events?: readonly Entry[];
}

interface Manifest {
  readonly modules: readonly {readonly declarations?: readonly Declaration[]}[];
}

/**
 * Rows of the table on an element's page, from the manifest. Storybook's own reading keys every row by its bare name,
 * so the part `figure` would overwrite the attribute `figure`, and the default slot, which has no name, would be lost.
 * Only attributes have controls, and their rows are keyed by name, so that a story's args are attributes.
 */
export function argTypesOf(tag: string): ArgTypes | null {
  const {modules} = customElements as Manifest;
  const element = modules.flatMap(({declarations = []}) => declarations).find(({tagName}) => tagName === tag);
  if (!element) return null;

  const rows = (category: string, entries: readonly Entry[] = [], show = (name: string) => name): ArgTypes =>
    Object.fromEntries(
      entries.map(({name = '', description = '', default: fallback, type, return: returned}) => [
        category === 'attributes' ? name : `${category} ${name}`,
        {
          name: show(name),
          description,
          ...(category !== 'attributes' && {control: false}),
          table: {
            category,
            ...((type ?? returned) && {type: {summary: type?.text ?? returned?.type.text}}),
            ...(fallback && fallback !== "''" && {defaultValue: {summary: fallback}}),
          },
        },
      ]),
    );

  const members = (element.members ?? []).filter(({attribute}) => !attribute);
  return {
    ...rows('attributes', element.attributes),
    ...rows('slots', element.slots, (name) => name || '(default)'),
    ...rows(
      'properties',
      members.filter(({kind}) => kind === 'field'),
    ),
    ...rows(
      'methods',
      members.filter(({kind}) => kind === 'method'),
      (name) => `${name}()`,
    ),
    ...rows('events', element.events),
    ...rows('parts', element.cssParts, (name) => `::part(${name})`),
    ...rows('custom properties', element.cssProperties),
    ...rows('states', element.cssStates, (name) => `:state(${name})`),
  };
}

/** custom-elements.json says everything that a user of an element may use. */
import {strict as assert} from 'node:assert';
import {existsSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';

interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly privacy?: string;
}

interface Element extends Entry {
  readonly tagName: string;
  readonly members: readonly Entry[];
  readonly attributes: readonly (Entry & {readonly type?: {readonly text: string}})[];
  readonly events: readonly Entry[];
  readonly slots: readonly Entry[];
  readonly cssParts: readonly Entry[];
  readonly cssProperties: readonly Entry[];
  readonly cssStates: readonly Entry[];
}

interface Module {
  readonly path: string;
  readonly declarations: readonly Element[];
}

const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {readonly modules: readonly Module[]};
const elements = modules.flatMap(({declarations}) => declarations);
const names = (list: readonly Entry[]): string[] => list.map(({name}) => name);

test('every element is listed, under the file that ships it', () => {
  assert.deepEqual(elements.map(({tagName}) => tagName).sort(), [
    'briefing-source',
    'briefing-speakers',
    'claim-check',
    'customs-stat',
    'customs-stat-grid',
    'figure-table',
    'policy-list',
    'reform-timeline',
    'trade-growth-chart',
    'trade-trend-chart',
  ]);
  for (const {path} of modules) assert.ok(existsSync(path), path);
});

for (const element of elements) {
  describe(element.tagName, () => {
    test('says what it shows', () => assert.ok(element.description));

    const lists = ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'] as const;
    for (const list of lists) {
      test(`${list} are described`, () => {
        assert.ok(element[list].length > 0, 'none');
        assert.deepEqual(names(element[list].filter(({description}) => !description)), []);
      });
    }

    test('lists what all elements share', () => {
      const attributes = names(element.attributes);
      for (const name of ['src', 'lang', 'theme', 'heading-level', 'group']) assert.ok(attributes.includes(name), name);
      for (const name of ['briefing', 'toText', 'toCSV', 'toHTML'])
        assert.ok(names(element.members).includes(name), name);
      for (const name of ['briefing-ready', 'briefing-error', 'briefing-share'])
        assert.ok(names(element.events).includes(name), name);
      for (const name of ['--briefing-font', '--briefing-ink'])
        assert.ok(names(element.cssProperties).includes(name), name);
      assert.deepEqual(names(element.cssStates), ['loading', 'ready', 'error']);
    });

    test('has types that say something', () => {
      for (const {name, type} of element.attributes) assert.ok(type && !/typeof/.test(type.text), name);
    });
  });
}

test('nothing private is listed', () => {
  for (const {members} of elements)
    assert.deepEqual(
      names(members).filter((name) => /^[#_]/.test(name)),
      [],
    );
});

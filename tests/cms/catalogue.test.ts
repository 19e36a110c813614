/** What forms in content systems are made from: dist/cms/catalogue.json. */
import {strict as assert} from 'node:assert';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import type {Catalogue} from '../../src/cms/catalogue.ts';
import {TAGS} from '../../src/embed/tags.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const {elements, figures} = read('dist/cms/catalogue.json') as Catalogue;
const fieldOf = (tag: string, name: string) =>
  elements.find((one) => one.tag === tag)!.fields.find((one) => one.name === name)!;

describe('the catalogue', () => {
  test('has every element, with every attribute that the manifest has', () => {
    const {modules} = read('custom-elements.json') as {
      modules: {declarations: {tagName: string; attributes: {name: string}[]}[]}[];
    };
    const declared = new Map(
      modules
        .flatMap(({declarations}) => declarations)
        .map(({tagName, attributes}) => [tagName, attributes.map(({name}) => name).sort()]),
    );
    assert.deepEqual(
      elements.map(({tag}) => tag),
      TAGS,
    );
    for (const {tag, fields} of elements) assert.deepEqual(fields.map(({name}) => name).sort(), declared.get(tag), tag);
  });

  test('has every figure, with its value and period in both languages', () => {
    const briefing = read('data/customs-2024.json') as {figures: {id: string}[]};
    assert.deepEqual(
      figures.map(({id}) => id),
      briefing.figures.map(({id}) => id),
    );
    const revenue = figures.find(({id}) => id === 'customs-revenue')!;
    assert.equal(revenue.value.en.replaceAll('\u00a0', ' '), '1.05 trillion yuan');
    assert.equal(revenue.value['zh-Hans'], '1.05万亿元');
    assert.equal(revenue.period.en, 'First half of 2024');
    assert.equal(revenue.period['zh-Hans'], '2024年上半年');
  });

  test('says of each word what it is in both languages', () => {
    const texts = [...elements, ...elements.flatMap(({fields}) => fields)].flatMap((one) => [
      'title' in one ? one.title : one.label,
      one.description,
    ]);
    for (const {en, 'zh-Hans': zh} of texts) {
      assert.ok(en);
      assert.match(zh, /\p{Script=Han}/u, en);
    }
  });

  test('offers values as a list where an element takes only those', () => {
    const {type, options, default: usual} = fieldOf('customs-stat', 'variant');
    assert.equal(type, 'choice');
    assert.deepEqual(
      options?.map(({value}) => value),
      ['card', 'inline', 'hero'],
    );
    assert.equal(usual, 'card');
  });

  test('offers a chart only the figures that it can draw', () => {
    assert.ok(fieldOf('trade-growth-chart', 'figures').figures?.includes('automobile-exports'));
    assert.ok(!fieldOf('trade-growth-chart', 'figures').figures?.includes('customs-revenue'));
    assert.ok(fieldOf('claim-check', 'claim').figures?.includes('trade-increase'));
    assert.equal(fieldOf('customs-stat', 'figure').figures?.length, figures.length);
  });
});

import {control} from './controls.ts';
import {blockName, data, type Field} from './data.ts';
import {Preview} from './preview.ts';
import {draw, wp, type Drawn, type EditProps} from './wp.ts';

const {InspectorControls, useBlockProps} = wp.blockEditor;
const {PanelBody, Placeholder} = wp.components;

/** Fields that few ever need: they are about the page, not about the figure. */
const OF_THE_PAGE: readonly Field['asks'][] = ['language', 'number', 'address', 'text'];

const isOfThePage = ({asks, attribute}: Field): boolean =>
  attribute === 'theme' || (OF_THE_PAGE.includes(asks) && attribute !== 'filter');

/** The block in the canvas with its form beside it. */
export function edit(tag: string): (props: EditProps) => Drawn {
  const fields = data.elements[tag]!;
  // Without its figure a stat has nothing to show; every other element finds something itself.
  const needed = tag === 'customs-stat' ? fields.find(({asks}) => asks === 'figure') : undefined;

  return function Edit({attributes, setAttributes}) {
    const asked = (field: Field): Drawn =>
      control({
        tag,
        field,
        value: attributes[field.name],
        onChange: (value) => setAttributes({[field.name]: value}),
      });
    const spaced = (field: Field): Drawn => draw('div', {key: field.name, style: {marginBottom: '16px'}}, asked(field));
    const panel = (name: string, some: readonly Field[], initialOpen: boolean): Drawn =>
      some.length > 0 ? draw(PanelBody, {title: name, initialOpen}, ...some.map(spaced)) : null;
    const missing = needed && !attributes[needed.name] ? needed : undefined;
    return draw(
      'div',
      useBlockProps(),
      draw(
        InspectorControls,
        null,
        panel(
          data.words.settings,
          fields.filter((field) => !isOfThePage(field)),
          true,
        ),
        panel(data.words.more, fields.filter(isOfThePage), fields.every(isOfThePage)),
      ),
      missing
        ? draw(
            Placeholder,
            {label: wp.blocks.getBlockType(blockName(tag)).title, instructions: data.words.choose, icon: 'chart-bar'},
            asked(missing),
          )
        : draw(Preview, {tag, attributes, setAttributes}),
    );
  };
}

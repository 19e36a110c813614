import {renderStatic} from '../../../../dist/static.js';

const markup = await renderStatic('customs-stat', {figure: 'lithium-battery-exports'}, {target: 'dsd', lang: 'en'});

export const render = () => markup;

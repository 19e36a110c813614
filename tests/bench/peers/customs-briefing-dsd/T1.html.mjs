import {renderStatic} from '../../../../dist/static.js';

const markup = await renderStatic('trade-growth-chart', {}, {target: 'dsd', lang: 'en'});

export const render = () => markup;

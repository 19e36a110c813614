/**
 * The pages of the benchmarks. Beside ours stand the two that nobody can beat by much: the picture as markup, and an element
 * of a few lines without a library, without accessibility, languages, sources or a menu.
 */
const TEXT = `<p>${'Trade statistics arrive late, are revised often and are read by few. '.repeat(4)}</p>`;

const NAMES = ['Lithium-ion batteries', 'Automobiles', 'Integrated circuits'];
const VALUES = [1520, 730, 180];

const svg = (): string =>
  `<svg viewBox="0 0 640 320" width="640" height="320" role="img" aria-label="Growth of exports">${NAMES.map(
    (name, i) => {
      const y = 60 + i * 80;
      const width = (VALUES[i]! / 1520) * 400;
      return `<text x="140" y="${y + 30}" text-anchor="end">${name}</text><rect x="150" y="${y}" width="${width}" height="50" fill="#1f6fb2"/><text x="${155 + width}" y="${y + 30}" font-weight="bold">+${VALUES[i]!}%</text>`;
    },
  ).join('')}${[0, 500, 1000, 1500]
    .map(
      (tick) =>
        `<path d="M${150 + (tick / 1520) * 400},44V300" stroke="#ddd"/><text x="${150 + (tick / 1520) * 400}" y="316" text-anchor="middle">${tick}%</text>`,
    )
    .join('')}<text x="0" y="20" font-size="16" font-weight="bold">Growth of exports, 2023 versus 2012</text></svg>`;

/** Draws by the DOM, as a careful author would by hand. */
export const VANILLA = `
  const NAMES = ${JSON.stringify(NAMES)}, VALUES = ${JSON.stringify(VALUES)};
  const make = (tag, attributes, text) => {
    const one = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const name in attributes) one.setAttribute(name, attributes[name]);
    if (text !== undefined) one.textContent = text;
    return one;
  };
  customElements.define('v-bars', class extends HTMLElement {
    connectedCallback() {
      const svg = make('svg', {viewBox: '0 0 640 320', width: 640, height: 320, role: 'img', 'aria-label': 'Growth of exports'});
      NAMES.forEach((name, i) => {
        const y = 60 + i * 80, width = VALUES[i] / 1520 * 400;
        svg.append(make('text', {x: 140, y: y + 30, 'text-anchor': 'end'}, name), make('rect', {x: 150, y, width, height: 50, fill: '#1f6fb2'}),
          make('text', {x: 155 + width, y: y + 30, 'font-weight': 'bold'}, '+' + VALUES[i] + '%'));
      });
      for (const tick of [0, 500, 1000, 1500]) {
        const x = 150 + tick / 1520 * 400;
        svg.append(make('path', {d: 'M' + x + ',44V300', stroke: '#ddd'}), make('text', {x, y: 316, 'text-anchor': 'middle'}, tick + '%'));
      }
      svg.append(make('text', {x: 0, y: 20, 'font-size': 16, 'font-weight': 'bold'}, 'Growth of exports, 2023 versus 2012'));
      this.attachShadow({mode: 'open'}).append(svg);
    }
  });
`;

export interface Entry {
  readonly name: string;
  readonly head: string;
  readonly widget: string;
}

const MODULE = '<script type="module" src="/elements/trade-growth-chart.js"></script>';
const RESERVE = '<link rel="stylesheet" href="/reserve.css">';
const CHART = '<trade-growth-chart></trade-growth-chart>';

/** `prerendered` is the figure as `renderStatic` gives it. */
export const entries = (prerendered: string): readonly Entry[] => [
  {name: 'L1-like: markup', head: '', widget: svg()},
  {
    name: 'L2-like: vanilla element',
    head: '<script type="module" src="/vanilla.js"></script>',
    widget: '<v-bars></v-bars>',
  },
  {name: 'trade-growth-chart', head: MODULE, widget: CHART},
  {name: 'trade-growth-chart, reserve.css', head: RESERVE + MODULE, widget: CHART},
  {
    name: 'trade-growth-chart, autoload, words inside',
    head: `${RESERVE}<script type="module" src="/autoload.js"></script>`,
    widget: '<trade-growth-chart>three products grew</trade-growth-chart>',
  },
  {name: 'trade-growth-chart, prerendered', head: MODULE, widget: prerendered},
];

/** An article with so many widgets; the last element says that the parser has passed them all. */
export const article = ({head, widget}: Entry, count: number): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Article</title><link rel="icon" href="data:,"><style>body{margin:0;font:16px/1.5 sans-serif}article{width:640px;margin:0 auto}</style>${head}</head><body><article><h1>Three industries</h1>${TEXT}${`<div class="widget">${widget}</div>${TEXT}`.repeat(count)}${TEXT.repeat(4)}</article></body></html>`;

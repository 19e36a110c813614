import {css, nothing, svg, type CSSResult} from 'lit';
import {textWidth} from '../geometry/text-width.ts';
import {bare} from '../language/isolates.ts';
import {inLanguage} from '../language/text.ts';
import {sourceChunks} from '../share/account.ts';
import {PALETTES} from '../share/palettes.ts';
import type {Drawing} from '../share/picture.ts';
import {accountText} from '../share/text.ts';
import {svgFile} from '../share/standalone-svg.ts';
import {CARD, fitted, type CardBody} from './card.ts';
import {editionMarks} from './stamp.ts';
import type {StillFigure} from './still.ts';
import {chartCard} from './thumbnail-chart.ts';
import {statCard} from './thumbnail-stat.ts';
import {writtenXML} from './written.ts';

const styles = (drawing: Drawing | undefined): CSSResult => css`
  ${drawing?.styles ?? css``}
  .fence {
    fill: var(--_accent-2);
  }
  .mast {
    fill: var(--_accent);
  }
`;

/**
 * A figure as the picture that networks show beside a link, 1200 × 630: what it says, drawn, with who said it, when, and where.
 * As the text of an SVG file.
 */
export function thumbnailSVG(figure: StillFigure): string {
  const {account, view, attributes, tag} = figure;
  const {width, height, side, inner, top, foot} = CARD;
  const {content: body, drawing}: CardBody = tag === 'customs-stat' ? statCard(figure) : chartCard(figure);
  const chunks = sourceChunks(account.source, view.locale).map(({words}) => words);
  const title = inLanguage(view.briefing.title, view.locale.lang).words;
  const kicker = [23, 21, 19].find((size) => textWidth(title) * size <= inner) ?? 19;
  const content = svg`<rect class="surface" width=${width} height=${height}></rect>
    <rect class="ink" x=${side} y=${top} width=${inner} height="2"></rect>
    <rect class="mast" x=${side} y=${top - 6} width="88" height="8"></rect>
    <text class="muted" x=${side} y=${top + 40} font-size=${kicker}>${fitted(title, kicker)}</text>
    ${body}
    <rect class="rule" x=${side} y=${foot} width=${inner} height="1.5"></rect>
    <text x=${side} y=${foot + 36} font-size="24">${fitted(chunks.join(' · '), 24)}</text>
    ${account.source.address ? svg`<text class="muted" x=${side} y=${foot + 66} font-size="20">${fitted(account.source.address, 20)}</text>` : nothing}`;
  const picture = {
    width,
    height,
    title: account.title,
    description: accountText(account, view.locale),
    content,
    styles: styles(drawing),
  };
  const palette = PALETTES[attributes['theme'] === 'dark' ? 'dark' : 'light'];
  return svgFile(picture, bare(writtenXML(content)), palette, view.locale.messages.lang, editionMarks(figure));
}

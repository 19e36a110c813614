import {attributesHTML} from '../share/html.ts';
import {stylesOf} from './classes.ts';
import {phrasingHTML, plainHTML} from './html.ts';
import {stamp} from './stamp.ts';
import type {StillFigure} from './still.ts';
import {writtenHTML} from './written.ts';

/** The pieces of a prerendered tag, for programs that fill markup which others wrote. */
export interface Parts {
  /** What the tag says of itself beside its own attributes: as-of date, hash, frozen values. */
  readonly attributes: Readonly<Record<string, string>>;
  /** A `<template>` with the drawing, which a browser makes the shadow root of the tag. Goes first into it. */
  readonly shadow: string;
  /** The same in ordinary elements, for readers that drop the template: goes after it where the author wrote no fallback. */
  readonly fallback: string;
  /** The fallback for a place inside a paragraph, where no figure and no table may stand. */
  readonly phrase: string;
}

const shadowOf = ({tag, frame}: StillFigure): string =>
  `<template shadowrootmode="open"><style>${stylesOf(tag)}</style>${writtenHTML(frame)}</template>`;

export function partsOf(figure: StillFigure): Parts {
  const attributes = stamp(figure);
  return {
    attributes,
    shadow: shadowOf(figure),
    fallback: plainHTML(figure, attributes),
    phrase: phrasingHTML(figure, attributes),
  };
}

/**
 * The tag with its drawing in a declarative shadow root. It paints with the page; the live element takes over when it comes near.
 * The safe form stands in it too, for feeds and for systems that drop the shadow root.
 */
export function declarativeHTML(figure: StillFigure): string {
  const attributes = stamp(figure);
  const open = `<${figure.tag}${attributesHTML({...figure.attributes, ...attributes})}>`;
  return `${open}${shadowOf(figure)}${plainHTML(figure, attributes)}</${figure.tag}>`;
}

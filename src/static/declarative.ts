import {attributesHTML} from '../share/html.ts';
import {stylesOf} from './classes.ts';
import {plainHTML} from './html.ts';
import {stamp} from './stamp.ts';
import type {StillFigure} from './still.ts';
import {writtenHTML} from './written.ts';

/**
 * The tag with its drawing in a declarative shadow root. It paints with the page; the live element takes over when it comes near.
 * `fallback` is HTML that an author wrote inside the tag; without one the safe form stands there, for feeds and for systems
 * that drop the shadow root.
 */
export function declarativeHTML(figure: StillFigure, fallback = ''): string {
  const {tag, attributes, reflected, frame} = figure;
  const markup = attributesHTML({...attributes, ...reflected, ...stamp(figure)});
  const shadow = `<template shadowrootmode="open"><style>${stylesOf(tag)}</style>${writtenHTML(frame)}</template>`;
  return `<${tag}${markup}>${shadow}${fallback.trim() ? fallback : plainHTML(figure)}</${tag}>`;
}

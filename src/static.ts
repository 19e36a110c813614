export {builtIn} from './briefing/built-in.ts';
export {attributesOf, isTag, TAGS, type Tag} from './static/classes.ts';
export type {Parts} from './static/declarative.ts';
export {StaticProblem} from './static/problem.ts';
export {
  renderParts,
  renderStatic,
  renderThumbnail,
  type StaticOptions,
  type StillOptions,
  type ThumbnailOptions,
} from './static/render-static.ts';
export type {Attributes} from './static/still.ts';
export {styleHashes} from './static/style-hashes.ts';
export {TARGETS, type Target, type WrittenTarget} from './static/targets.ts';

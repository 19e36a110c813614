export {renderStatic, type StaticOptions} from './static/render-static.ts';
export {StaticProblem} from './static/problem.ts';
export type {Attributes} from './static/still.ts';
export {styleHashes} from './static/style-hashes.ts';
export {TARGETS, type Target, type WrittenTarget} from './static/targets.ts';

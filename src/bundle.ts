/** The single file: all elements, and Simplified Chinese beside English, so that a page in either asks for nothing more. */
import './language/with-zh-hans.ts';
import './define.ts';

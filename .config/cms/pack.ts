/** What each content system is given, from the built library. */
import {wordpressPlugin} from './wordpress/plugin.ts';

await wordpressPlugin();

/** All languages have come: what is tested here is what is said, and tests/package/ tests when each is fetched. */
import {LANGUAGES, loadMessages} from '../../src/language/catalogue.ts';

await Promise.all(LANGUAGES.map(loadMessages));

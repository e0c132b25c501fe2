import { speak } from '../assets/client/search/search-words.ts';
import { englishInSearch } from '../src/words/search/en.ts';

// A page says in its language what search finds; tests of parts of it run without one.
speak(englishInSearch);

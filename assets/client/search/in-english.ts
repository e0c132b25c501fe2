import './with-first-answer.ts';
import { englishInSearch } from '../../../src/words/search/en.ts';
import { createDialog } from './dialog.ts';
import { speak } from './search-words.ts';

// Its words are in no other script, so that readers of another language do not load them.
speak(englishInSearch, document.documentElement.dataset);

/** The search dialog on pages in English. */
export const dialog = createDialog(() => import('./rest.ts'));

import './with-first-answer.ts';
import { traditionalChineseInSearch } from '../../../src/words/search/zh-hant.ts';
import { createDialog } from './dialog.ts';
import { speak } from './search-words.ts';

// Its words are in no other script, so that readers of another language do not load them.
speak(traditionalChineseInSearch, document.documentElement.dataset);

/** The search dialog on pages in Chinese. */
export const dialog = createDialog(() => import('./rest.ts'));

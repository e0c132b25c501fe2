// The dialog of search in either language, its page, and what they share with the rest that is loaded later. The page and the rest import this
// file, and so do the scripts of each language, so that all of it is one file: otherwise what any two share would be another.
import './answer-by-name.ts';
import './dialog.ts';
import './engine.ts';
import './dialog-view.ts';
import './follow-hit.ts';
import './late-rest.ts';
import './live-counts.ts';
import './load-names.ts';
import './note-view.ts';
import './recent.ts';
import './results-view.ts';
import './search-state.ts';

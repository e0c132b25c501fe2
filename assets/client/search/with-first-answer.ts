// What the dialog and the page of search share with the rest that is loaded later. That imports this file, so that all of it is one file:
// otherwise what the two share with each other would be another.
import './answer-by-name.ts';
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

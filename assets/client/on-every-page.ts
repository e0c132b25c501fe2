// What `main.ts` shares with parts that are loaded later. The bundler imports this file everywhere, so that all of it is one file:
// otherwise each module that is shared differently would be one, and every page would request them all.
import './decode-address.ts';
import './load-style.ts';
import './once-each.ts';
import './outline/keep-in-view.ts';
import './outline/reading-place.ts';
import './outline/wide.ts';
import './plain-click.ts';
import './search/arrival-note.ts';
import './search/build-element.ts';
import './search/slash-choice.ts';
import './viewer/address.ts';

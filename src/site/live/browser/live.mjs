import { exchangeWords } from './exchange-words.mjs';
import { showFaults } from './fault-panel.mjs';
import { keepPlace, restorePlace } from './keep-place.mjs';
import { renewStyles } from './renew-styles.mjs';

/**
 * Runs in each page that `npm start` serves, and in no page of a published site. It takes on words and styles that have
 * changed, loads the page again where more has, and shows what is wrong with it.
 */
const address = new URL(import.meta.url);
let version = Number(address.searchParams.get('version'));
let page = address.searchParams.get('page');
let words = address.searchParams.get('words');
let served;
let source;
let following;

/** A browser keeps six connections to a server: a page in the background leaves its own to others. */
function listen() {
  source?.close();
  source = undefined;
  if (document.visibilityState === 'hidden') return;
  source = new EventSource(new URL(`events?of=${encodeURIComponent(location.pathname)}`, address));
  source.onmessage = ({ data }) => {
    const state = JSON.parse(data);
    if (state.version !== version) following = following.then(() => follow(state)).catch(reload);
    showFaults(state, new URL('edit', address));
  };
}

/** Has the page show its current state; most changes concern other pages. One after another, so that no older state is the last. */
async function follow({ version: now, files, styles }) {
  const isOld = files > version || version === 0;
  const areStylesOld = styles > version;
  version = now;
  if (isOld) return reload();
  const next = await ask();
  if (!next || (next.page === page && !areStylesOld)) return;
  const areWordsOld = next.words !== words;
  if (areWordsOld && !(served && exchangeWords(served, next.document))) return reload();
  ({ page, words, document: served } = next);
  if (areStylesOld || !areWordsOld) renewStyles(served);
}

/** The page as it is now, which is sent only if it is another one; nothing if the server does not answer. */
async function ask() {
  try {
    const headers = served ? { 'if-none-match': `"${page}"` } : {};
    const answer = await fetch(location.href, { cache: 'no-store', headers });
    if (answer.status === 304) return { page, words, document: served };
    const [ofPage, ofWords] = ['x-lectern-page', 'x-lectern-words'].map((name) => answer.headers.get(name));
    const current = new DOMParser().parseFromString(await answer.text(), 'text/html');
    // This script, with an address for each state of the site.
    current.querySelector(`script[src^="${address.pathname}?"]`)?.remove();
    return { page: ofPage, words: ofWords, document: current };
  } catch {
    return undefined;
  }
}

/** Keeps the page as it was served: what an edit changes in that, it changes in the page. */
async function keepServed() {
  const now = await ask();
  if (now?.page === page) served ??= now.document;
}

/** A dialog, in which the author may be typing, is closed first. Nothing else is asked for: the page that is loaded is the newest. */
function reload() {
  following = new Promise(() => {});
  const dialog = document.querySelector('dialog[open]');
  const load = () => {
    keepPlace();
    location.reload();
  };
  if (dialog) dialog.addEventListener('close', load, { once: true });
  else load();
}

document.addEventListener('visibilitychange', listen);
// A page that is restored from the browser's memory may be long out of date.
addEventListener('pageshow', (event) => event.persisted && listen());
addEventListener('pagehide', () => source?.close());
restorePlace();
following = keepServed();
listen();

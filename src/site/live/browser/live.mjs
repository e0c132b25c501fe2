import { showFaults } from './fault-panel.mjs';
import { keepPlace, restorePlace } from './keep-place.mjs';
import { renewStyles } from './renew-styles.mjs';

/**
 * Runs in each page that `npm start` serves, and in no page of a published site. It reloads the page when its text differs
 * from the one that is shown, takes on styles that have changed, and shows what is wrong with the page.
 */
const address = new URL(import.meta.url);
let version = Number(address.searchParams.get('version'));
let page = address.searchParams.get('page');
const words = address.searchParams.get('words');
let source;

/** A browser keeps six connections to a server: a page in the background leaves its own to others. */
function listen() {
  source?.close();
  source = undefined;
  if (document.visibilityState === 'hidden') return;
  source = new EventSource(new URL(`events?of=${encodeURIComponent(location.pathname)}`, address));
  source.onmessage = ({ data }) => {
    const state = JSON.parse(data);
    if (state.version !== version) void follow(state);
    showFaults(state, new URL('edit', address));
  };
}

/** Has the page show its current state; most changes concern other pages. */
async function follow({ version: now, files, styles }) {
  const isOld = files > version || (page === null && now > 0);
  const areStylesOld = styles > version;
  version = now;
  if (isOld) return reload();
  const found = await ask('HEAD');
  if (!found || (found.headers.get('x-lectern-page') === page && !areStylesOld)) return;
  if (found.headers.get('x-lectern-words') !== words) return reload();
  const current = await ask('GET');
  const html = await current?.text().catch(() => undefined);
  if (!html?.includes(`words=${words}"`)) return reload();
  page = current.headers.get('x-lectern-page');
  renewStyles(html);
}

function ask(method) {
  return fetch(location.href, { method, cache: 'no-store' }).catch(() => undefined);
}

/** A dialog, in which the author may be typing, is closed first. */
function reload() {
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
listen();

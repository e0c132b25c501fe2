/**
 * Runs in each page that `npm start` serves, and in no page of a published site. It reloads the page when it differs
 * from the one that is shown, and shows what is wrong with the course.
 */
const address = new URL(import.meta.url);
let version = Number(address.searchParams.get('version'));
const page = address.searchParams.get('page');
let source;

/** A browser keeps six connections to a server: a page in the background leaves its own to others. */
function listen() {
  source?.close();
  source = undefined;
  if (document.visibilityState === 'hidden') return;
  source = new EventSource(new URL('events', address));
  source.onmessage = ({ data }) => {
    const state = JSON.parse(data);
    if (state.version !== version) void follow(state);
    showProblems(state.problems);
  };
}

/** Reloads the page if it has changed; most changes concern other pages. */
async function follow(state) {
  const isOld = state.files > version || (page === null && state.version > 0);
  version = state.version;
  if (isOld) return reload();
  const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined);
  if (answer && answer.headers.get('x-lectern-page') !== page) reload();
}

/** A dialog, in which the author may be typing, is closed first. */
function reload() {
  const dialog = document.querySelector('dialog[open]');
  if (dialog) dialog.addEventListener('close', () => location.reload(), { once: true });
  else location.reload();
}

let overlay;

/** The page's policy allows no styles in markup, but does allow those that a script sets. */
function showProblems(text) {
  overlay?.remove();
  overlay = undefined;
  if (text === '') return;
  overlay = document.createElement('div');
  const root = overlay.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('section');
  box.setAttribute('role', 'alert');
  const title = document.createElement('h2');
  title.textContent = 'The course has errors; what you see is the last good state.';
  const words = document.createElement('pre');
  words.textContent = text;
  const close = document.createElement('button');
  close.textContent = 'Close';
  close.onclick = () => overlay?.remove();
  box.append(close, title, words);
  root.append(box);
  document.body.append(overlay);
}

const style = `
  section { position: fixed; inset: auto 0 0; z-index: 2147483647; max-height: 60vh; overflow: auto; padding: 1rem 1.5rem;
    background: #2b1416; color: #fff; border-top: 4px solid #ff6b6b; font: 15px/1.5 system-ui, sans-serif; }
  h2 { margin: 0 0 0.5rem; font-size: 1rem; }
  pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; font: 13px/1.5 ui-monospace, monospace; }
  button { float: right; font: inherit; color: inherit; background: none; border: 1px solid currentColor;
    border-radius: 4px; padding: 0.25rem 0.75rem; cursor: pointer; }
  @media print { section { display: none; } }
`;

document.addEventListener('visibilitychange', listen);
// A page that is restored from the browser's memory may be long out of date.
addEventListener('pageshow', (event) => event.persisted && listen());
addEventListener('pagehide', () => source?.close());
listen();

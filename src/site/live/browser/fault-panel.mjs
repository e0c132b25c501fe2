import { style } from './fault-panel-style.mjs';

/** Whether the author has opened or closed the panel, for the next page too. */
const key = 'lectern-faults';

let panel;
let shown = '';

/**
 * Shows the faults of the page in a corner, or nothing if there are none. Warnings stay folded until the author opens them; an
 * error opens the panel when it is new.
 *
 * @param {{ faults: readonly object[], failure: string, token: string }} state
 * @param {URL} edit where the server is asked to show a line in the editor
 */
export function showFaults({ faults, failure, token }, edit) {
  const now = JSON.stringify([faults, failure]);
  if (now === shown) return;
  shown = now;
  const hadFocus = panel !== undefined && document.activeElement === panel;
  panel?.remove();
  panel = undefined;
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  const isError = errors > 0 || failure !== '';
  if (faults.length === 0 && failure === '') return;
  panel = document.createElement('div');
  panel.id = 'lectern-faults';
  const root = panel.attachShadow({ mode: 'open' });
  // The page's policy allows no styles in markup, but does allow those that a script sets.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const section = make('section', { className: isError ? 'error' : '' });
  section.setAttribute('aria-label', 'Faults of this page');
  const body = make('div', { className: 'body', id: 'faults' });
  const status = make('p', { className: 'status' });
  status.setAttribute('role', 'status');
  const toggle = make('button', {
    className: 'toggle',
    type: 'button',
    textContent: describe(faults, errors, failure),
  });
  toggle.setAttribute('aria-controls', 'faults');
  const open = (isOpen) => {
    toggle.setAttribute('aria-expanded', String(isOpen));
    body.hidden = !isOpen;
  };
  toggle.onclick = () => {
    open(body.hidden);
    remember(now, !body.hidden);
  };
  open(recall(now) ?? isError);
  if (isError)
    body.append(
      make('p', {
        textContent:
          'This is the last good version of the page. Nothing can be published until this is repaired.',
      }),
    );
  if (failure !== '') body.append(make('pre', { textContent: failure }));
  const list = make('ol');
  list.append(...faults.map((fault) => makeItem(fault, (name) => openEditor(fault, name))));
  body.append(list, status);
  section.append(toggle, body);
  root.append(section);
  document.body.append(panel);
  if (hadFocus) toggle.focus({ preventScroll: true });

  async function openEditor({ file, line }) {
    const url = new URL(edit);
    url.search = new URLSearchParams({ file, line });
    const answer = await fetch(url, { method: 'POST', headers: { 'x-lectern-token': token } }).catch(
      () => undefined,
    );
    status.textContent = answer?.ok
      ? `Opened ${file} at line ${line}.`
      : ((await answer?.text()) ?? 'The server is not responding.');
  }
}

function makeItem({ file, line, severity, rule, section, message, fix }, onOpen) {
  const item = make('li');
  const place = make('button', { className: 'place', type: 'button', textContent: `${file}:${line}` });
  place.title = 'Open in the editor';
  place.onclick = onOpen;
  item.append(
    place,
    make('span', { className: 'rule', textContent: `  ${severity}  ${rule}  (guide ${section})` }),
    make('div', { className: 'message', textContent: message }),
    make('pre', { textContent: fix }),
  );
  return item;
}

function describe(faults, errors, failure) {
  if (faults.length === 0) return failure === '' ? '' : 'The site could not be built';
  const warnings = faults.length - errors;
  return [errors && count(errors, 'error'), warnings && count(warnings, 'warning')]
    .filter(Boolean)
    .join(', ');
}

function count(number, noun) {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function make(name, properties = {}) {
  return Object.assign(document.createElement(name), properties);
}

/** The author's choice holds for the faults for which it was made. */
function remember(faults, isOpen) {
  try {
    sessionStorage.setItem(key, JSON.stringify({ faults, isOpen }));
  } catch {
    // A browser may refuse to store anything.
  }
}

function recall(faults) {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return kept?.faults === faults ? kept.isOpen : undefined;
  } catch {
    return undefined;
  }
}

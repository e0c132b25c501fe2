/** Where a reader was in a page that is about to be loaded again. */
const key = 'lectern-place';

/** Notes what is at the top of the window, and where the focus is. */
export function keepPlace() {
  const anchor = findTop();
  const place = {
    path: location.pathname,
    y: scrollY,
    ...(anchor && { anchor: anchor.id, offset: anchor.getBoundingClientRect().top }),
    focus: pathTo(document.activeElement),
  };
  write(JSON.stringify(place));
}

/** Goes back there: to the same section, even if what is above it has become longer. */
export function restorePlace() {
  const place = take();
  if (place?.path !== location.pathname) return;
  history.scrollRestoration = 'manual';
  const go = () => {
    const anchor = place.anchor && document.getElementById(place.anchor);
    const y = anchor ? anchor.getBoundingClientRect().top + scrollY - place.offset : place.y;
    scrollTo({ top: y, behavior: 'instant' });
  };
  go();
  find(place.focus)?.focus({ preventScroll: true });
  // Pictures above take their space until then.
  addEventListener('load', () => {
    go();
    // Once the load has ended, the browser no longer goes where it remembers the page.
    setTimeout(() => {
      history.scrollRestoration = 'auto';
    });
  });
}

/** The last section that begins above the upper edge of the window, or the first below it. */
function findTop() {
  const all = [...document.querySelectorAll('main [id]')].filter(
    (element) => element.getClientRects().length > 0,
  );
  return all.findLast((element) => element.getBoundingClientRect().top <= 1) ?? all[0];
}

/** From the nearest element with an id down to one that has the focus. */
function pathTo(element) {
  const steps = [];
  for (
    let at = element;
    at && at !== document.body && at !== document.documentElement;
    at = at.parentElement
  ) {
    if (at.id) return { id: at.id, steps };
    steps.unshift([...(at.parentElement?.children ?? [])].indexOf(at));
  }
  return steps.length > 0 ? { steps } : undefined;
}

function find(focus) {
  if (!focus) return undefined;
  const start = focus.id ? document.getElementById(focus.id) : document.body;
  return focus.steps.reduce((at, step) => at?.children[step], start);
}

function write(text) {
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // A browser may refuse to store anything.
  }
}

function take() {
  try {
    const text = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Finds sections by their names while a reader types; arrow keys lead through all.
 *
 * @returns leads to the best
 */
export function attachJump(field: HTMLInputElement): () => void {
  const items = field.closest<HTMLElement>('.outline-items');
  if (!items) return () => undefined;
  const links = [...items.querySelectorAll<HTMLAnchorElement>('li > a')];
  const status = items.querySelector<HTMLElement>('[role="status"]');
  let best: HTMLAnchorElement | undefined;

  const show = (): void => {
    const found = findLinks(links, field.value);
    best?.classList.remove('is-best');
    best = field.value.trim() ? found[0] : undefined;
    best?.classList.add('is-best');
    for (const link of links) setShown(link, found);
    if (status) status.textContent = found.length > 0 ? '' : (status.dataset.none ?? '');
  };
  const clear = (): void => {
    field.value = '';
    show();
  };

  field.addEventListener('input', show);
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.key !== 'Escape' || !field.value) return;
    clear();
    event.preventDefault();
  });
  items.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) move(event, step, [field, ...links.filter((link) => link.checkVisibility())]);
  });
  items.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) clear();
  });
  show();
  return () => best?.click();
}

function move(event: KeyboardEvent, step: number, stops: readonly HTMLElement[]): void {
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  if (at < 0) return;
  event.preventDefault();
  stops[at + step]?.focus();
}

/** The sections that a query means, the best first; all of them if there is no query. */
function findLinks(links: readonly HTMLAnchorElement[], query: string): HTMLAnchorElement[] {
  const wanted = fold(query);
  const ranked = links.flatMap((link) => {
    const at = fold(link.text).indexOf(wanted);
    return at < 0 ? [] : [{ link, at }];
  });
  return ranked.sort((a, b) => Number(a.at > 0) - Number(b.at > 0)).map(({ link }) => link);
}

/** A section stays while it is found itself, or one below it is. */
function setShown(link: HTMLAnchorElement, found: readonly HTMLAnchorElement[]): void {
  const item = link.parentElement;
  if (!item) return;
  item.hidden = !found.some((other) => item.contains(other));
  link.classList.toggle('is-beside', !found.includes(link));
}

/** `GPT-4V` and `gpt 4v` are one name. */
function fold(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

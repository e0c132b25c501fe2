import { loadStyle } from './load-style.ts';

/** What a reader can leave out of a lecture, by the name that it has in the address. */
const views: Readonly<Record<string, () => readonly Element[]>> = {
  short: () => [...document.querySelectorAll('.lecture-text .section')].flatMap(findLong),
  one: findForeign,
};

/** The links that choose a view, by its name. */
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.page-actions a[href^="?view="]')].map(
    (link) => [readView(link.search), link] as const,
  ),
);

/** What is left out now. */
const left = new Set<Element>();

addEventListener('hashchange', showTarget);

/** Shows what the address asks for. What it leads to is never left out. */
export async function showViews(): Promise<void> {
  const chosen = readViews();
  // Without its style the condensed lecture is only longer.
  if (chosen.includes('short')) await loadStyle('onRequest').catch(() => undefined);
  for (const element of left) setHidden(element, false);
  left.clear();
  for (const name of chosen) {
    for (const element of views[name]?.() ?? []) left.add(element);
  }
  for (const element of left) setHidden(element, true);
  document.documentElement.classList.toggle('is-condensed', chosen.includes('short'));
  for (const [view, link] of links) {
    const isChosen = chosen.includes(view);
    const next = isChosen ? chosen.filter((other) => other !== view) : [...chosen, view];
    link.search = next.length > 0 ? `?view=${next.join('.')}` : '';
    link.ariaCurrent = isChosen ? 'true' : null;
  }
  showTarget();
}

/** Code may have got a frame in the meantime, with a button in it. */
function setHidden(element: Element, isHidden: boolean): void {
  element.toggleAttribute('hidden', isHidden);
  element.closest('.code')?.toggleAttribute('hidden', isHidden);
}

/** A link may lead to what is left out, and so may the address. */
function showTarget(): void {
  const target = document.querySelector(':target');
  if (!target?.closest('.lecture-text [hidden]')) return;
  const address = new URL(location.href);
  address.searchParams.delete('view');
  history.replaceState(history.state, '', address);
  void showViews().then(() => target.scrollIntoView());
}

function readViews(): string[] {
  const names = readView(location.search).split('.');
  return names.filter((name) => Object.hasOwn(views, name));
}

function readView(search: string): string {
  return new URLSearchParams(search).get('view') ?? '';
}

/** All of a section but its name, its idea, its drawing and its facts. */
function findLong(section: Element): Element[] {
  const blocks = [...section.children].filter(
    (block) => !block.matches('.section, .section-heading, .anchor'),
  );
  const pieces = blocks.flatMap((block) => (block.matches('.prose') ? [...block.children] : [block]));
  const idea = findIdea(pieces);
  const drawing = pieces.find((piece) => piece.matches('.diagram')) ?? pieces.find(holdsFigure);
  const isKept = (piece: Element) =>
    idea.includes(piece) || piece === drawing || piece.matches('.fact-sheet');
  const rest = pieces.filter((piece) => !isKept(piece));
  const empty = blocks.filter((block) => [...block.children].every((piece) => rest.includes(piece)));
  return [...rest, ...empty.filter((block) => block.matches('.prose'))];
}

/** The first paragraph. Where its sentence goes on in formulas, a list or code, those as well. */
function findIdea(pieces: readonly Element[]): readonly Element[] {
  const start = pieces.findIndex((piece) => piece.matches('p:not([lang], .changed)'));
  const text = pieces[start]?.textContent ?? '';
  if (start < 0 || /[.!?。！？][^\p{L}:：]*$/u.test(text)) return pieces.slice(Math.max(start, 0), start + 1);
  const rest = pieces.slice(start + 1);
  const isFormula = (piece: Element) => piece.matches('p:has(> .formula-scroll:only-child)');
  const formulas = rest.findIndex((piece) => !isFormula(piece));
  if (formulas !== 0) return pieces.slice(start, formulas < 0 ? undefined : start + 1 + formulas);
  return pieces.slice(start, rest[0]?.matches('p') ? start + 1 : start + 2);
}

function holdsFigure(piece: Element): boolean {
  return piece.matches('.figure') || piece.querySelector('.figure') !== null;
}

/** What is in a language that is not the lecture's. */
function findForeign(): Element[] {
  const { lang } = document.documentElement;
  return [...document.querySelectorAll('.lecture-text .prose > [lang]')].filter(
    (piece) => piece.getAttribute('lang') !== lang,
  );
}

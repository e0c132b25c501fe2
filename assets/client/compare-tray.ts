import { type Chosen, compareAddress, mostChosen, readChosen, writeChosen } from './compare/choice.ts';
import { buildElement } from './search/build-element.ts';
import { words } from './words.ts';

/**
 * Lets buttons choose models, and shows the chosen ones at the foot of the page. The tray is in the page, after
 * its content, so that it covers nothing that is reached by scrolling, and is the next stop after the last row.
 *
 * @returns takes what was pressed
 */
export function startCompareTray(): (target: EventTarget | null) => void {
  const status = buildElement('p', { role: 'status' });
  const go = buildElement('a', { class: 'compare-go' }, words.compare.compare);
  const clear = buildElement('button', { type: 'button' }, words.compare.clear);
  const tray = buildElement(
    'aside',
    { class: 'compare-tray', 'aria-label': words.compare.tray },
    status,
    go,
    clear,
  );
  document.querySelector('main')?.after(tray);

  const show = (chosen: readonly Chosen[], note?: string) => {
    for (const button of listButtons()) button.ariaPressed = String(isIn(chosen, button));
    tray.classList.toggle('is-open', chosen.length > 0);
    document.documentElement.classList.toggle('has-tray', chosen.length > 0);
    status.textContent =
      note ?? (chosen.length > 0 ? words.compare.chosen(chosen.map(({ name }) => name)) : '');
    go.hidden = chosen.length < 2;
    go.href = compareAddress(
      document.documentElement.dataset.base ?? '/',
      chosen.map(({ slug }) => slug),
    );
  };
  const keep = (chosen: readonly Chosen[]) => {
    writeChosen(chosen);
    show(chosen);
  };
  clear.addEventListener('click', () => {
    const [first] = readChosen();
    keep([]);
    listButtons()
      .find(({ dataset }) => dataset.compare === first?.slug)
      ?.focus();
  });
  addEventListener('pageshow', () => show(readChosen()));
  show(readChosen());
  return (target) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-compare]') : null;
    if (!button) return;
    const chosen = readChosen();
    if (isIn(chosen, button)) keep(chosen.filter(({ slug }) => slug !== button.dataset.compare));
    else if (chosen.length < mostChosen) keep([...chosen, describe(button)]);
    else show(chosen, words.compare.full(mostChosen));
  };
}

function listButtons(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-compare]')];
}

function isIn(chosen: readonly Chosen[], { dataset }: HTMLElement): boolean {
  return chosen.some(({ slug }) => slug === dataset.compare);
}

/** The button is next to the name of its model. */
function describe(button: HTMLElement): Chosen {
  const name = button.closest('tr, main')?.querySelector('th, h1')?.textContent?.trim();
  const slug = button.dataset.compare ?? '';
  return { slug, name: name || slug };
}

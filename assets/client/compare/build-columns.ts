import { buildElement } from '../search/build-element.ts';
import { words } from '../words.ts';
import { findDifference } from './find-difference.ts';
import type { ComparedModel } from './read-model.ts';

/** Rows of pictures, of which nobody asks whether they are the same. */
const pictures: ReadonlySet<string> = new Set(['figures', 'diagrams']);

/** Fills the table that the page brought along: a column for each model, and in each row whether they agree. */
export function buildColumns(
  table: HTMLTableElement,
  models: readonly ComparedModel[],
  remove: (model: ComparedModel) => void,
): void {
  table.dataset.models = String(models.length);
  const head = table.tHead?.rows[0];
  head?.replaceChildren(...[...head.cells].slice(0, 1), ...models.map((model) => buildHead(model, remove)));
  for (const row of table.tBodies[0]?.rows ?? []) fillRow(row, models, table.dataset);
  for (const box of table.querySelectorAll<HTMLElement>('.diagram-scroll')) {
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
  }
}

function buildHead(model: ComparedModel, remove: (model: ComparedModel) => void): HTMLElement {
  const link = buildElement('a', { href: model.address }, model.name);
  const button = buildElement('button', {
    type: 'button',
    class: 'compare-remove',
    'aria-label': words.compare.remove(model.name),
  });
  button.addEventListener('click', () => remove(model));
  return buildElement('th', { scope: 'col' }, buildElement('span', {}, link, button));
}

function fillRow(row: HTMLTableRowElement, models: readonly ComparedModel[], said: DOMStringMap): void {
  const name = row.dataset.row ?? '';
  const parts = models.map((model) => model.parts.get(name) ?? []);
  const head = row.cells[0];
  row.replaceChildren(
    ...(head ? [head] : []),
    ...models.map((model, index) => buildCell(model.name, parts[index] ?? [], said.missing ?? '')),
  );
  row.hidden = parts.every((values) => values.length === 0);
  const verdict = pictures.has(name) ? undefined : findDifference(parts.map(wordsOf));
  row.dataset.verdict = verdict ?? '';
  head?.querySelector('.compare-verdict')?.remove();
  if (verdict) head?.append(buildElement('span', { class: 'compare-verdict' }, said[verdict] ?? ''));
}

function buildCell(model: string, values: readonly HTMLElement[], missing: string): HTMLElement {
  const cell = buildElement('td', { 'data-model': model });
  if (values.length > 0) cell.append(...values.map((value) => value.cloneNode(true)));
  else {
    const dash = buildElement('span', { 'aria-hidden': 'true' }, '—');
    const text = buildElement('span', { class: 'visually-hidden' }, missing);
    cell.append(buildElement('span', { class: 'compare-missing', title: missing }, dash, text));
  }
  return cell;
}

/** The author's words, without marks and without the lecture that they are from. */
function wordsOf(values: readonly HTMLElement[]): string {
  return values
    .map((value) => {
      const copy = value.cloneNode(true);
      if (!(copy instanceof Element)) return '';
      for (const aside of copy.querySelectorAll('.certainty, .fact-place')) aside.remove();
      return copy.textContent ?? '';
    })
    .join(' ');
}

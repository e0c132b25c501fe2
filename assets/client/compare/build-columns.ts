import { buildElement } from '../search/build-element.ts';
import { words } from '../words.ts';
import { findDifference } from './find-difference.ts';
import { markDifferences, wordsOf } from './mark-differences.ts';
import { offerOverlay } from './offer-overlay.ts';
import type { ComparedModel } from './read-model.ts';

/** Rows of pictures, which are never compared. */
const pictures: ReadonlySet<string> = new Set(['figures', 'diagrams']);

/** Fills the table of the page: a column for each model, and in each row whether they agree. */
export function buildColumns(
  table: HTMLTableElement,
  models: readonly ComparedModel[],
  remove: (model: ComparedModel) => void,
): void {
  table.dataset.models = String(models.length);
  const head = table.tHead?.rows[0];
  head?.replaceChildren(...[...head.cells].slice(0, 1), ...models.map((model) => buildHead(model, remove)));
  const body = table.tBodies[0];
  for (const row of body?.rows ?? []) fillRow(row, models, table.dataset);
  const drawings = body && [...body.rows].find(({ dataset }) => dataset.row === 'diagrams');
  if (drawings) offerOverlay(drawings, models);
  if (body) body.append(...sortRows([...body.rows]));
  for (const box of table.querySelectorAll<HTMLElement>('.diagram-scroll')) {
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
  }
}

/** The order of rows: what distinguishes the models, which is to fit a screen; drawings; what only one of them states; what is the same. */
const ranks: Readonly<Record<string, number>> = { differs: 0, drawn: 1, '': 2, same: 3 };

/** Rows of one rank stay in the order of a fact sheet. */
function sortRows(rows: readonly HTMLTableRowElement[]): HTMLTableRowElement[] {
  const rankOf = ({ dataset }: HTMLElement) =>
    ranks[pictures.has(dataset.row ?? '') ? 'drawn' : (dataset.verdict ?? '')] ?? 2;
  const placeOf = ({ dataset }: HTMLElement) => Number(dataset.place);
  return rows.toSorted((a, b) => rankOf(a) - rankOf(b) || placeOf(a) - placeOf(b));
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
  const verdict = pictures.has(name)
    ? undefined
    : findDifference(parts.map((values) => values.map(wordsOf).join(' ')));
  row.dataset.verdict = verdict ?? '';
  row.classList.toggle('is-marked', verdict === 'differs' && markDifferences([...row.cells].slice(1)));
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

import { buildElement } from '../search/build-element.ts';
import { words } from '../words.ts';
import { readGraph } from './diagram-graph.ts';
import type { ComparedModel } from './read-model.ts';

/**
 * Offers to lay the diagrams of two models over each other, in place of the two side by side; nothing where a diagram cannot be read.
 *
 * @param row of the diagrams
 */
export function offerOverlay(row: HTMLTableRowElement, models: readonly ComparedModel[]): void {
  const [head, ...sides] = row.cells;
  head?.querySelector('.compare-over')?.remove();
  const drawn = models.flatMap((model) => {
    const figure = model.parts.get('diagrams')?.[0];
    const graph = figure && readGraph(figure);
    return figure && graph ? [{ name: model.name, figure, graph }] : [];
  });
  const [first, second] = drawn;
  if (!head || !first || !second || models.length !== 2) return;
  const choice = buildElement('input', { type: 'checkbox' });
  head.append(buildElement('label', { class: 'compare-over' }, choice, ` ${words.compare.overlay}`));
  let overlay: HTMLElement | undefined;
  const show = (): void => {
    for (const cell of sides) cell.hidden = choice.checked && overlay !== undefined;
    if (overlay) overlay.hidden = !choice.checked;
  };
  choice.addEventListener('change', async () => {
    show();
    if (overlay || !choice.checked) return;
    const { buildOverlay } = await import('./build-overlay.ts');
    // Another press, or another model, may have come in between.
    if (overlay || !choice.isConnected) return;
    overlay = buildOverlay(first, second);
    row.append(overlay);
    show();
  });
}

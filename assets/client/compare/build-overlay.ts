import { buildElement } from '../search/build-element.ts';
import { words } from '../words.ts';
import type { Box, DiagramGraph } from './diagram-graph.ts';
import { drawOverlay } from './draw-overlay.ts';
import { type MergedBox, mergeDiagrams, type Presence } from './merge-diagrams.ts';

/** The diagram of a model, and what was read from it. */
export type DrawnModel = {
  readonly name: string;
  readonly figure: HTMLElement;
  readonly graph: DiagramGraph;
};

/** A cell with two diagrams over each other, and what differs as a list: it says all that the drawing shows. */
export function buildOverlay(first: DrawnModel, second: DrawnModel): HTMLElement {
  const merged = mergeDiagrams(first.graph, second.graph);
  const { compare: said } = words;
  const names: Readonly<Record<Presence, string>> = {
    new: said.onlyIn(second.name),
    gone: said.onlyIn(first.name),
    changed: said.changed(first.name, second.name),
    same: said.inBoth,
  };
  const kinds = readKinds([first.figure, second.figure]);
  const list = buildElement('dl', { class: 'compare-over-list' });
  for (const presence of ['new', 'gone', 'changed', 'same'] as const) {
    const boxes = merged.boxes.filter((box) => box.presence === presence);
    if (boxes.length === 0) continue;
    const term = buildElement('dt', { class: `is-${presence}` }, names[presence]);
    list.append(term, ...boxes.map((box) => buildElement('dd', {}, describe(box, kinds))));
  }
  const drawing = drawOverlay(merged, said.overlayOf(first.name, second.name));
  const scroll = buildElement('div', { class: 'diagram-scroll' }, drawing);
  const figure = buildElement('div', { class: 'diagram' }, scroll, buildLegend(kinds, merged.boxes), list);
  return buildElement(
    'td',
    { class: 'compare-over-cell', colspan: '2', 'data-model': `${first.name} → ${second.name}` },
    figure,
  );
}

/** What the kinds of boxes are called, as the legends of the diagrams say it. */
function readKinds(figures: readonly HTMLElement[]): ReadonlyMap<string, string> {
  const keys = figures.flatMap((figure) => [...figure.querySelectorAll('.diagram-key')]);
  return new Map(keys.map(({ classList, textContent }) => [classList[1] ?? '', textContent ?? '']));
}

function buildLegend(kinds: ReadonlyMap<string, string>, boxes: readonly MergedBox[]): HTMLElement {
  const legend = buildElement('p', { class: 'diagram-legend' });
  for (const [kind, name] of kinds) {
    if (!boxes.some(({ box }) => box.kind === kind)) continue;
    legend.append(buildElement('span', { class: `diagram-key ${kind}` }, name), ' ');
  }
  return legend;
}

/** `Vicuna (frozen)`; of what has changed, `Vicuna (frozen) → Vicuna v1.5 (trained)`. */
function describe({ box, was }: MergedBox, kinds: ReadonlyMap<string, string>): string {
  const describeBox = ({ name, kind }: Box) => {
    const known = kinds.get(kind);
    return known ? words.compare.boxOfKind(name, known) : name;
  };
  return was ? `${describeBox(was)} → ${describeBox(box)}` : describeBox(box);
}

import { foldSpelling } from '../../../src/identity/name.ts';
import type { Box, DiagramGraph } from './diagram-graph.ts';

/** In which of two diagrams something is; what both have under other words, or in another state, is changed. */
export type Presence = 'same' | 'changed' | 'gone' | 'new';

export type MergedBox = {
  readonly presence: Presence;
  /** As in the second diagram, if it is in that. */
  readonly box: Box;
  /** As in the first diagram, where that differs. */
  readonly was?: Box;
  /** From the top, from 0. */
  readonly layer: number;
};

export type MergedEdge = {
  readonly presence: Presence;
  /** Places in the list of boxes. */
  readonly from: number;
  readonly to: number;
};

export type MergedDiagram = { readonly boxes: readonly MergedBox[]; readonly edges: readonly MergedEdge[] };

/** Lays two diagrams over each other: what both have is there once. */
export function mergeDiagrams(first: DiagramGraph, second: DiagramGraph): MergedDiagram {
  const partners = pairBoxes(first.boxes, second.boxes);
  const kept = first.boxes.map((box): Omit<MergedBox, 'layer'> => {
    const now = partners.get(box);
    if (!now) return { presence: 'gone', box };
    const isSame = foldSpelling(now.name) === foldSpelling(box.name) && now.kind === box.kind;
    return isSame ? { presence: 'same', box: now } : { presence: 'changed', box: now, was: box };
  });
  const taken = new Set(partners.values());
  const added = second.boxes.filter((box) => !taken.has(box));
  const boxes = [...kept, ...added.map((box) => ({ presence: 'new' as const, box }))];
  const placeIn = (name: string, isFirst: boolean) =>
    isFirst
      ? first.boxes.findIndex((box) => box.name === name)
      : boxes.findIndex(({ presence, box }) => presence !== 'gone' && box.name === name);
  const edges = mergeEdges(
    first.edges.map(([from, to]) => [placeIn(from, true), placeIn(to, true)]),
    second.edges.map(([from, to]) => [placeIn(from, false), placeIn(to, false)]),
  );
  const layers = findLayers(boxes.length, edges);
  return { boxes: boxes.map((box, place) => ({ ...box, layer: layers[place] ?? 0 })), edges };
}

/** What may follow a name without making it the name of something else: a version, a size, a remark. */
const addition = /^(?:,| \(| ?-?v?\d)/i;

/** Boxes of one name are one; then those where a name says more than the other: Vicuna, Vicuna v1.5. */
function pairBoxes(first: readonly Box[], second: readonly Box[]): Map<Box, Box> {
  const pairs = new Map<Box, Box>();
  const free = new Set(second);
  const pair = (fits: (a: Box, b: Box) => boolean): void => {
    for (const box of first) {
      if (pairs.has(box)) continue;
      const found = [...free].find((other) => fits(box, other));
      if (!found) continue;
      pairs.set(box, found);
      free.delete(found);
    }
  };
  pair((a, b) => foldSpelling(a.name) === foldSpelling(b.name) && isData(a) === isData(b));
  pair(
    (a, b) => isNetwork(a) === isNetwork(b) && isData(a) === isData(b) && (saysMore(a, b) || saysMore(b, a)),
  );
  return pairs;
}

/** What goes in is not what comes out, although both may be called text. */
const isData = ({ kind }: Box) => kind === 'data';

const isNetwork = ({ kind }: Box) => ['frozen', 'trained', 'partly'].includes(kind);

function saysMore(long: Box, short: Box): boolean {
  const [a, b] = [long.name.toLowerCase(), short.name.toLowerCase()];
  return b !== '' && a.startsWith(b) && addition.test(a.slice(b.length));
}

type Ends = readonly [from: number, to: number];

function mergeEdges(first: readonly Ends[], second: readonly Ends[]): MergedEdge[] {
  const has = (edges: readonly Ends[], [from, to]: Ends) =>
    edges.some((edge) => edge[0] === from && edge[1] === to);
  const old = first.map(
    (edge) => ({ presence: has(second, edge) ? 'same' : 'gone', from: edge[0], to: edge[1] }) as const,
  );
  const added = second.flatMap((edge) =>
    has(first, edge) ? [] : ({ presence: 'new', from: edge[0], to: edge[1] } as const),
  );
  return [...old, ...added].filter(({ from, to }) => from >= 0 && to >= 0 && from !== to);
}

/** The layer of each box: below all that lead to it, and right above what it leads to where nothing leads to it. */
function findLayers(count: number, edges: readonly MergedEdge[]): number[] {
  const layers = new Array<number>(count).fill(0);
  // As many rounds as there are boxes are enough, unless edges run in a circle.
  for (let round = 0; round < count; round += 1) {
    for (const { from, to } of edges) {
      const below = (layers[from] ?? 0) + 1;
      if ((layers[to] ?? 0) < below && below < count) layers[to] = below;
    }
  }
  return layers.map((layer, place) => {
    if (edges.some(({ to }) => to === place)) return layer;
    const below = edges.filter(({ from }) => from === place).map(({ to }) => layers[to] ?? 0);
    return below.length > 0 ? Math.max(0, Math.min(...below) - 1) : layer;
  });
}

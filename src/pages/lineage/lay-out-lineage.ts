import type { Model } from '../../catalogue/catalogue.ts';
import { addTo } from '../../collections/add-to.ts';
import { compareText } from '../../collections/compare-text.ts';
import { widthOf } from '../timeline/label-width.ts';
import type { LineageEdge } from './find-lineage.ts';

/** A model in the drawing; sizes are in units of which an em has 16. */
export type LineageBox = {
  readonly model: Model;
  readonly x: number;
  readonly y: number;
  readonly width: number;
};

export type LineageLine = { readonly edge: LineageEdge; readonly path: string };

export type LineageDrawing = {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly LineageBox[];
  readonly lines: readonly LineageLine[];
};

export const boxHeight = 30;

const rowHeight = 46;
const columnGap = 90;
const padding = 12;
/** Room for the ring of what has the focus. */
const margin = 8;

/** Models of the drawing: those with most relations; the list has all. */
const mostBoxes = 60;

/** Lays out models from left to right, each to the right of everything it descends from; nothing moves from build to build. */
export function layOutLineage(edges: readonly LineageEdge[]): LineageDrawing {
  const shown = chooseModels(edges);
  const drawn = edges.filter(({ model, ancestor }) => shown.has(model) && shown.has(ancestor));
  const columns = arrange([...shown], drawn);
  const boxes = new Map<Model, LineageBox>();
  const rows = Math.max(...columns.map(({ length }) => length));
  let x = margin;
  for (const column of columns) {
    const width = Math.max(...column.map(widthOfBox));
    const top = ((rows - column.length) * rowHeight) / 2 + margin;
    column.forEach((model, row) => {
      boxes.set(model, { model, x, y: top + row * rowHeight, width: widthOfBox(model) });
    });
    x += width + columnGap;
  }
  return {
    width: Math.ceil(x - columnGap + margin),
    height: (rows - 1) * rowHeight + boxHeight + 2 * margin,
    boxes: [...boxes.values()],
    lines: drawLines(drawn, boxes),
  };
}

function chooseModels(edges: readonly LineageEdge[]): Set<Model> {
  const ties = new Map<Model, number>();
  for (const { model, ancestor } of edges)
    for (const each of [model, ancestor]) ties.set(each, (ties.get(each) ?? 0) + 1);
  const sorted = [...ties].sort(([, a], [, b]) => b - a);
  return new Set(sorted.slice(0, mostBoxes).map(([model]) => model));
}

/** Columns of models, the eldest first; within a column, those whose ancestors are high up are high up too. */
function arrange(models: readonly Model[], edges: readonly LineageEdge[]): Model[][] {
  const ancestors = new Map<Model, Model[]>();
  for (const { model, ancestor } of edges) addTo(ancestors, model, ancestor);
  const depths = new Map<Model, number>();
  const depthOf = (model: Model, path: ReadonlySet<Model>): number => {
    const known = depths.get(model);
    if (known !== undefined) return known;
    const above = (ancestors.get(model) ?? []).filter((each) => !path.has(each));
    const within = new Set([...path, model]);
    const depth = above.length === 0 ? 0 : 1 + Math.max(...above.map((each) => depthOf(each, within)));
    depths.set(model, depth);
    return depth;
  };
  const columns: Model[][] = [];
  for (const model of models) {
    const depth = depthOf(model, new Set([model]));
    columns[depth] = [...(columns[depth] ?? []), model];
  }
  const rows = new Map<Model, number>();
  return columns.map((column) => {
    const rank = (model: Model) => {
      const above = (ancestors.get(model) ?? []).flatMap((each) => rows.get(each) ?? []);
      return above.length === 0 ? 0 : above.reduce((sum, row) => sum + row, 0) / above.length;
    };
    const sorted = column.toSorted(
      (a, b) => rank(a) - rank(b) || (a.year ?? 0) - (b.year ?? 0) || compareText(a.slug, b.slug),
    );
    sorted.forEach((model, row) => {
      rows.set(model, row);
    });
    return sorted;
  });
}

/** A line for each two models, in the kind that is named first. */
function drawLines(edges: readonly LineageEdge[], boxes: ReadonlyMap<Model, LineageBox>): LineageLine[] {
  const pairs = new Map<string, LineageEdge>();
  for (const edge of edges) {
    const key = `${edge.model.slug} ${edge.ancestor.slug}`;
    if (!pairs.has(key)) pairs.set(key, edge);
  }
  return [...pairs.values()].flatMap((edge) => {
    const from = boxes.get(edge.ancestor);
    const to = boxes.get(edge.model);
    if (!from || !to) return [];
    const [x1, y1] = [from.x + from.width, from.y + boxHeight / 2];
    const [x2, y2] = [to.x, to.y + boxHeight / 2];
    const middle = (x1 + x2) / 2;
    return [{ edge, path: `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}` }];
  });
}

function widthOfBox({ name }: Model): number {
  return widthOf(name) * 16 + 2 * padding;
}

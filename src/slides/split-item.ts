import { type Html, trustHtml } from '../html/html.ts';
import { cutProse } from './cut-prose.ts';
import type { SlideItem } from './slide.ts';
import { splitCode } from './split-code.ts';
import { roomOfSlide, weigh, weighFact, weighList, weighResource, weighRow } from './weigh.ts';

/** More pictures than these are too small to be seen from the last row. */
const mostFigures = 4;

/** Lines of code that fit on a slide, in letters that are still read from afar. */
const mostCode = 15;

/** Cuts what is too much for one slide into what several can hold, between its items, rows or pictures. */
export function splitItem(item: SlideItem): readonly SlideItem[] {
  if (item.kind === 'gallery' && !item.rows)
    return chunk(item.figures, () => 1, mostFigures).map((figures) => ({ ...item, figures }));
  if (weigh(item) <= roomOfSlide) return [item];
  if (item.kind === 'facts') return chunk(item.facts, weighFact).map((facts) => ({ kind: 'facts', facts }));
  if (item.kind === 'cards')
    return chunk(item.resources, weighResource).map((resources) => ({ kind: 'cards', resources }));
  if (item.kind === 'names') return chunk(item.names, () => 0.6).map((names) => ({ kind: 'names', names }));
  if (item.kind === 'text' && item.name === 'pre')
    return splitCode(item.html, mostCode).map((html) => ({ ...item, html }));
  if (item.kind === 'text' && item.name === 'table')
    return splitTable(item.html).map((html) => ({ ...item, html }));
  if (item.kind === 'text' && /^[uo]l$/.test(item.name))
    return splitList(item.html).map((html) => ({ ...item, html }));
  return [item];
}

/**
 * Parts of about one weight, so that the last is not left with a single line.
 *
 * @param most what a part may weigh
 */
function chunk<Item>(
  items: readonly Item[],
  weightOf: (item: Item) => number,
  most: number = roomOfSlide,
): Item[][] {
  const total = items.reduce((sum, item) => sum + weightOf(item), 0);
  const fair = total / Math.ceil(total / most);
  const parts: Item[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const weight = weightOf(item);
    if (used >= fair || used + weight > most) {
      parts.push([]);
      used = 0;
    }
    parts.at(-1)?.push(item);
    used += weight;
  }
  return parts;
}

function splitList(html: Html): Html[] {
  const { opening, inner, closing } = unwrap(html);
  const items = cutProse(inner).filter(({ name }) => name === 'li');
  const start = Number(/\bstart="(\d+)"/.exec(opening)?.[1] ?? 1);
  let number = start;
  return chunk(items, ({ html: item }) => weighList(item)).map((part, index) => {
    const open = index > 0 ? `<${opening.slice(1, 3)} start="${number}">` : opening;
    number += part.length;
    const items = part.map((item) => item.html).join('');
    return trustHtml(`${opening.startsWith('<ul') ? opening : open}${items}${closing}`);
  });
}

/** Each part has the head of the table. */
function splitTable(html: Html): Html[] {
  const { opening, inner, closing } = unwrap(html);
  const parts = cutProse(inner);
  const body = parts.find(({ name }) => name === 'tbody');
  if (!body) return [html];
  const [before, after] = [parts.slice(0, parts.indexOf(body)), parts.slice(parts.indexOf(body) + 1)];
  const rows = cutProse(unwrap(body.html).inner).filter(({ name }) => name === 'tr');
  const headRoom = before.reduce((sum, part) => sum + (part.name === 'thead' ? weighRow(part.html) : 0), 0);
  const join = (pieces: readonly { readonly html: Html }[]) => pieces.map((piece) => piece.html).join('');
  return chunk(rows, (row) => weighRow(row.html), roomOfSlide - headRoom).map((part) =>
    trustHtml(`${opening}${join(before)}<tbody>${join(part)}</tbody>${join(after)}${closing}`),
  );
}

function unwrap(html: Html): { readonly opening: string; readonly inner: Html; readonly closing: string } {
  const start = html.indexOf('>') + 1;
  const end = html.lastIndexOf('</');
  return {
    opening: html.slice(0, start),
    inner: trustHtml(html.slice(start, end)),
    closing: html.slice(end).trim(),
  };
}

import type { SlideItem } from './slide.ts';
import { splitCode } from './split-code.ts';
import { roomOfSlide, sum, weigh, weighFact, weighLink, weighList, weighRow } from './weigh.ts';

/** More pictures than these are too small to be seen from the last row. */
const mostFigures = 4;

/** Lines of code that fit on a slide, in letters that are still read from afar. */
const mostCode = 15;

/** Cuts what is too much for one slide into what several can hold, between its items, rows or pictures. */
export function splitItem(item: SlideItem): readonly SlideItem[] {
  if (item.kind === 'figures')
    return chunk(item.figures, () => 1, mostFigures).map((figures) => ({ ...item, figures }));
  if (weigh(item) <= roomOfSlide) return [item];
  if (item.kind === 'facts') {
    const parts = chunk(item.facts, weighFact);
    const legends = item.below.filter((part) => part.matches('.certainty-legend'));
    const copies = () => legends.map((legend) => legend.cloneNode(true) as Element);
    return parts.map((facts, at) => ({
      ...item,
      facts,
      below: at === parts.length - 1 ? item.below : copies(),
    }));
  }
  if (item.kind === 'links') return chunk(item.links, weighLink).map((links) => ({ ...item, links }));
  if (item.kind === 'names') return chunk(item.names, () => 0.6).map((names) => ({ ...item, names }));
  return item.kind === 'text' ? splitText(item.element).map((element) => ({ ...item, element })) : [item];
}

function splitText(element: Element): readonly Element[] {
  if (element.matches('pre')) return splitCode(element, mostCode);
  if (element.matches('table')) return splitTable(element);
  return element.matches('ul, ol') ? splitList(element) : [element];
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
  const total = sum(items.map(weightOf));
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

/** A numbered list goes on counting. */
function splitList(list: Element): Element[] {
  let number = Number(list.getAttribute('start') ?? 1);
  return chunk([...list.children], weighList).map((items, index) => {
    const part = list.cloneNode(false) as Element;
    if (index > 0 && list.matches('ol')) part.setAttribute('start', String(number));
    number += items.length;
    part.append(...items);
    return part;
  });
}

/** Each part has the head of the table. */
function splitTable(table: Element): Element[] {
  const body = table.querySelector(':scope > tbody');
  if (!body) return [table];
  const head = [...table.querySelectorAll(':scope > thead')];
  const others = [...table.children];
  const room = roomOfSlide - sum(head.map(weighRow));
  return chunk([...body.children], weighRow, room).map((rows) => {
    const part = table.cloneNode(false) as Element;
    const own = body.cloneNode(false) as Element;
    own.append(...rows);
    part.append(...others.map((other) => (other === body ? own : other.cloneNode(true))));
    return part;
  });
}

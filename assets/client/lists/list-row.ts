import type { RowFacts } from './match-rows.ts';

/** A row on the page, and the list that it is in. */
export type ListRow = RowFacts & { readonly element: HTMLElement; readonly home: HTMLElement };

/** Every row of a page has this; what it says is written by `components/lists/row-attributes.ts`. */
const marked = '[data-lecture]';

/** Attributes that filters read; each holds words separated by spaces. `data-has` holds names of filters. */
const filters = [
  ...['family', 'kind', 'year', 'lecture', 'encoder', 'connector', 'llm', 'frozen'],
  ...['tokens', 'pixels'],
];

/** Reads the rows of a list from the page, in their order. */
export function readRows(root: ParentNode): ListRow[] {
  return [...root.querySelectorAll<HTMLElement>(marked)].flatMap((element) => {
    const home = element.parentElement;
    return home ? readRow(element, home) : [];
  });
}

function readRow(element: HTMLElement, home: HTMLElement): ListRow {
  const { dataset } = element;
  const features = dataset.has?.split(' ') ?? [];
  return {
    element,
    home,
    values: Object.fromEntries([
      ...filters.map((name) => [name, dataset[name]?.split(' ') ?? []] as const),
      ...features.map((name) => [name, ['yes']] as const),
    ]),
    name: element.querySelector('a, .card-title')?.textContent ?? '',
    date: element.querySelector('time')?.dateTime ?? dataset.year ?? '',
  };
}

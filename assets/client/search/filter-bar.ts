import { buildElement } from './build-element.ts';
import { type FilterName, type Filters, filterNames } from './filter-names.ts';
import type { Facet, Facets } from './results.ts';
import { words } from './search-words.ts';

/** The most values of one filter that can be chosen; the commonest are shown. */
const mostValues = 120;

/** One choice for each filter, with the number of answers that each value leaves. */
export class FilterBar {
  readonly #element: HTMLElement;
  readonly #selects: ReadonlyMap<FilterName, HTMLSelectElement>;
  readonly #clear: HTMLButtonElement;
  #filters: Filters = {};

  /**
   * @param element that the choices go into
   * @param onChange called with what was chosen
   */
  constructor(element: HTMLElement, onChange: (filters: Filters) => void) {
    this.#element = element;
    this.#selects = new Map(filterNames.map((name) => [name, this.#buildSelect(name, onChange)]));
    this.#clear = buildElement('button', { type: 'button', class: 'search-clear' }, words.clearFilters);
    this.#clear.hidden = true;
    this.#clear.addEventListener('click', () => onChange({}));
    element.append(...this.#selects.values(), this.#clear);
  }

  /** Shows which choices an answer leaves. Until that is known, what was shown before stays, so that no hit moves. */
  update(facets: Facets | undefined, filters: Filters, isOver: boolean): void {
    this.#filters = filters;
    if (!facets && !isOver) return;
    this.#element.classList.remove('is-coming');
    this.#clear.hidden = Object.keys(filters).length === 0;
    for (const [name, select] of this.#selects) {
      const values = facets?.[name] ?? [];
      select.hidden = values.length < 2 && !values.some(({ isChosen }) => isChosen);
      select.classList.toggle(
        'is-chosen',
        values.some(({ isChosen }) => isChosen),
      );
      select.replaceChildren(
        buildAny(name),
        ...values.slice(0, mostValues).map((facet) => buildOption(name, facet)),
      );
    }
  }

  #buildSelect(name: FilterName, onChange: (filters: Filters) => void): HTMLSelectElement {
    const select = buildElement('select', {
      class: 'search-filter',
      'aria-label': words.filters[name],
    });
    select.hidden = true;
    select.addEventListener('change', () => {
      const { [name]: _, ...others } = this.#filters;
      onChange(select.value === '' ? others : { ...others, [name]: [select.value] });
    });
    return select;
  }
}

function buildAny(name: FilterName): HTMLOptionElement {
  return buildElement('option', { value: '' }, words.filters[name]);
}

function buildOption(name: FilterName, { value, count, isChosen }: Facet): HTMLOptionElement {
  const option = buildElement('option', { value }, `${nameValue(name, value)} (${count})`);
  option.selected = isChosen;
  return option;
}

/** Kinds and what an answer comes with are our words, all others are the author's. */
function nameValue(name: FilterName, value: string): string {
  const table: Readonly<Record<string, string>> = words.values;
  const isOurs = (name === 'kind' || name === 'has') && Object.hasOwn(table, value);
  return isOurs ? (table[value] ?? value) : value;
}

import type { ComponentChildren, JSX } from 'preact';
import type { Feature, ListFilter } from '../../pages/lists/list-filters.ts';
import type { ListPart } from '../../pages/lists/list-parts.ts';
import type { Href, Site } from '../../pages/site.ts';
import { wordsOf } from '../../words/words-of.ts';
import { wordsOfSite } from '../../words/words-of-site.ts';
import { ListSelect } from './list-select.tsx';

/** What a list can be ordered by; the order it has without a script comes first. */
export type ListOrder = 'name' | 'newest' | 'title' | 'lecture' | 'tokens' | 'pixels';

type ListControlsProps = {
  /** Which list the form is for. */
  readonly list: 'models' | 'papers';
  /** The noun after the number of its rows. */
  readonly counted: 'models' | 'entries' | 'papers';
  readonly filters: readonly ListFilter[];
  readonly features: readonly Feature[];
  readonly orders: readonly ListOrder[];
  readonly part: ListPart;
  readonly language: string;
  /** The course, which may call what it lists by a name of its own. */
  readonly site?: Pick<Site, 'catalogue'>;
  /** Where all that a list of papers may show is cited. */
  readonly bibliography?: Href;
  /** Fields of this list alone. */
  readonly children?: ComponentChildren;
};

/**
 * The form that filters and sorts a list. Its fields are also what the address says; a script does the rest, and
 * without one the style sheet shows only the list. On a narrow screen, where the fields would fill it, they are folded behind
 * one button.
 */
export function ListControls(props: ListControlsProps): JSX.Element {
  const {
    list,
    counted,
    filters,
    features,
    orders,
    part,
    language,
    site = {},
    bibliography,
    children,
  } = props;
  const { filters: words, lists, number, counts } = wordsOfSite(site, language);
  const all = `${number(part.total)} ${counts[counted](part.total)}`;
  return (
    <form class="list-controls" data-list={list} aria-label={words.form(lists[list])} autocomplete="off">
      {/* It unfolds what follows it, even before a script has loaded. */}
      <details class="list-fold">
        <summary>
          {words.fold}
          <span data-list-chosen />
        </summary>
      </details>
      <div class="list-fields">
        {filters.map((filter) => (
          <ListSelect key={filter.name} filter={filter} language={language} />
        ))}
        <OrderSelect orders={orders} language={language} />
        {children}
        {features.length > 0 && (
          <fieldset class="list-choices">
            <legend>{words.has}</legend>
            {features.map((feature) => (
              <label key={feature}>
                <input type="checkbox" name={feature} value="yes" /> {words.features[feature]}
              </label>
            ))}
          </fieldset>
        )}
      </div>
      <div class="list-state">
        {/* A script says how many of all are shown. */}
        <p role="status" data-list-count data-total={part.total} data-all={all}>
          {all}
        </p>
        {/* What Enter in a field presses; there is nothing to wait for. */}
        <button type="submit" hidden>
          {lists[list]}
        </button>
        <button type="reset" hidden>
          {words.reset}
        </button>
        {bibliography && (
          <a class="list-cite" href={bibliography} download data-list-cite>
            {words.cite}
          </a>
        )}
      </div>
    </form>
  );
}

type OrderSelectProps = { readonly orders: readonly ListOrder[]; readonly language: string };

function OrderSelect({ orders, language }: OrderSelectProps): JSX.Element {
  const words = wordsOf(language).filters;
  return (
    <label class="list-field">
      <span>{words.sort}</span>
      <select name="sort">
        {orders.map((order, index) => (
          <option key={order} value={index === 0 ? '' : order}>
            {words.orders[order]}
          </option>
        ))}
      </select>
    </label>
  );
}

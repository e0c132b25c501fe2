import type { Catalogue, Model } from '../../catalogue/catalogue.ts';
import { countVisualTokens } from '../../catalogue/models/visual-tokens.ts';
import { partsOf } from '../../catalogue/parts/build-parts.ts';
import { type PartProperty, partProperties } from '../../catalogue/parts/part-property.ts';
import { saysFrozen } from '../../catalogue/parts/says-frozen.ts';
import type { FactProperty } from '../../lecture/facts/fact-properties.ts';
import type { Fact } from '../../lecture/lecture.ts';
import { wordsOfSite } from '../../words/words-of-site.ts';
import { addresses, hrefOf } from '../addresses.ts';
import type { Common } from '../common.ts';
import { linkFact } from '../lecture/cross-link-lecture.ts';
import { linkNames } from '../lecture/cross-links.ts';
import { yearCandidates } from '../lists/filter-candidates.ts';
import { buildFilter, type FilterName, type ListFilter, type RowKeys } from '../lists/list-filters.ts';
import { cutList, type ListPart } from '../lists/list-parts.ts';
import { modelKeys, numberLectures } from '../lists/row-keys.ts';
import { linkParts } from '../parts/part-links.ts';
import type { Href } from '../site.ts';
import { frame, mentionCourse, type SiteContent } from '../site-content.ts';
import { dropNotes } from './fact-rows.ts';

/** A property that has a column. */
const factColumns = [
  ...partProperties,
  'training',
  'resolution',
  'data',
  'licence',
] as const satisfies readonly FactProperty[];

/** In this order; `tokens` is read from what a model says about its resolution. */
const columns = [...partProperties, 'training', 'tokens', 'resolution', 'data', 'licence'] as const;

export type MatrixColumn = (typeof columns)[number];

/** All models by their parts and their training. */
export type MatrixPage = Common & {
  readonly kind: 'matrix';
  /** Those with a value in at least one row of the list. */
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  readonly filters: readonly ListFilter[];
  readonly part: ListPart;
  /** What the course lists besides: surveys, datasets, and models that state nothing of this. */
  readonly besides: readonly { readonly name: string; readonly href: Href }[];
  /** All rows as a file for spreadsheets. */
  readonly csv: Href;
};

export type MatrixRow = {
  readonly name: string;
  readonly href: Href;
  readonly year?: number;
  /** `2023-04`, to sort by. */
  readonly month?: string;
  readonly keys: RowKeys;
  readonly facts: ReadonlyMap<FactProperty, readonly Fact[]>;
  readonly tokens?: number;
};

/** What the filters for each kind of part are called. */
export const partFilters = {
  'vision-encoder': 'encoder',
  connector: 'connector',
  'language-model': 'llm',
} as const satisfies Readonly<Record<PartProperty, FilterName>>;

/** Kinds of parts that a recipe freezes. */
const frozenKinds = ['vision-encoder', 'language-model'] as const satisfies readonly PartProperty[];

/** Rows have a dozen sentences each: fewer of them than of other lists fit on a page. */
const rowsOnPage = 150;

/** Fewer rows need no matrix. */
const fewestRows = 2;

/** The models that say what they are built from; none if the course names no parts. */
export function listMatrixModels({ models, parts }: Catalogue): Model[] {
  if (parts.list.length === 0) return [];
  const documented = models.filter(
    ({ subject, facts }) =>
      (subject === undefined || subject === 'model') &&
      facts.some(({ property }) => factColumns.some((column) => column === property)),
  );
  return documented.length < fewestRows ? [] : documented;
}

/** Lays out `/models/matrix/`, in as many pages as it needs. */
export function buildMatrixPages(content: SiteContent): MatrixPage[] {
  const { catalogue, site, language } = content;
  const models = listMatrixModels(catalogue);
  if (models.length === 0) return [];
  const words = wordsOfSite(site, language).matrix;
  const besides = catalogue.models
    .filter((model) => !models.includes(model))
    .map(({ name, slug }) => ({ name, href: hrefOf(addresses.model(slug), site.base) }));
  const numbers = numberLectures(catalogue.lectures);
  const rows = models.map((model) => ({
    ...buildRow(model, content),
    keys: { ...modelKeys(model, numbers), ...partKeys(model, catalogue) },
  }));
  const filters = buildFilters(content, rows);
  const shown = columns.filter((column) => rows.some((row) => isTold(row, column)));
  return cutList(rows, addresses.matrix, site.base, rowsOnPage).map(({ address, rows: own, part }) => ({
    ...frame(content, address, words.title, words.describe(mentionCourse(content))),
    kind: 'matrix',
    columns: shown,
    rows: own,
    filters,
    part,
    besides,
    csv: hrefOf(addresses.matrixCsv, site.base),
  }));
}

function isTold({ facts, tokens }: Pick<MatrixRow, 'facts' | 'tokens'>, column: MatrixColumn): boolean {
  return column === 'tokens' ? tokens !== undefined : facts.has(column);
}

function buildRow(model: Model, { site, names, links }: SiteContent): Omit<MatrixRow, 'keys'> {
  const { name, slug, year, month } = model;
  const href = hrefOf(addresses.model(slug), site.base);
  const seen = new Set([href]);
  const link = (fact: Fact) =>
    linkFact(linkParts(dropNotes(fact), links.parts), (html) => linkNames(html, names, seen));
  const tokens = tokensOf(model);
  return {
    name,
    href,
    ...(year && { year }),
    ...(year && month && { month: `${year}-${String(month).padStart(2, '0')}` }),
    facts: new Map(
      factColumns.flatMap((property) => {
        const own = model.facts.filter((fact) => fact.property === property);
        return own.length > 0 ? [[property, own.map(link)]] : [];
      }),
    ),
    ...(tokens !== undefined && { tokens }),
  };
}

/** How many tokens represent one picture, if a fact counts them. */
export function tokensOf({ facts }: Pick<Model, 'facts'>): number | undefined {
  return facts
    .filter(({ property }) => property === 'resolution')
    .map(({ text }) => countVisualTokens(text))
    .find((count) => count !== undefined);
}

function partKeys(model: Model, { parts }: Catalogue): Partial<RowKeys> {
  const own = partsOf(model, parts);
  const slugs = partProperties.map((property) => {
    const of = own.filter((part) => part.property === property).map(({ slug }) => slug);
    return [partFilters[property], of] as const;
  });
  const frozen = frozenKinds.filter((kind) =>
    model.facts.some(({ property, text }) => property === kind && saysFrozen(text)),
  );
  const tokens = tokensOf(model);
  const pixels = model.facts.find(({ property }) => property === 'resolution')?.amount;
  return {
    ...Object.fromEntries(slugs.filter(([, of]) => of.length > 0)),
    ...(frozen.length > 0 && { frozen }),
    ...(tokens !== undefined && { tokens }),
    ...(pixels !== undefined && { pixels }),
  };
}

function buildFilters({ catalogue, site, language }: SiteContent, rows: readonly MatrixRow[]): ListFilter[] {
  const { list } = catalogue.parts;
  const properties = wordsOfSite(site, language).facts.properties;
  const byPart = partProperties.flatMap((property) => {
    const candidates = list
      .filter((part) => part.property === property)
      .map(({ slug, name }) => ({ value: slug, text: name }));
    const name = partFilters[property];
    return buildFilter(name, candidates, rows, ({ keys }) => keys[name] ?? [], 1);
  });
  const frozen = frozenKinds.map((kind) => ({ value: kind, text: properties[kind] }));
  return [
    ...byPart,
    ...buildFilter('frozen', frozen, rows, ({ keys }) => keys.frozen ?? [], 1),
    ...buildFilter('year', yearCandidates(rows), rows, ({ keys }) => (keys.year ? [String(keys.year)] : [])),
  ];
}

import type { Model } from '../../catalogue/catalogue.ts';
import { slugOf } from '../../catalogue/slug.ts';
import { compareText } from '../../collections/compare-text.ts';
import { subjects } from '../../lecture/headings/stated.ts';
import { wordsOf } from '../../words/words-of.ts';
import { wordsOfSite } from '../../words/words-of-site.ts';
import { addresses } from '../addresses.ts';
import { countAs } from '../count.ts';
import { lectureCandidates, yearCandidates } from '../lists/filter-candidates.ts';
import { buildFilter, type ListFilter } from '../lists/list-filters.ts';
import { cutList } from '../lists/list-parts.ts';
import type { ModelRow } from '../lists/rows.ts';
import type { ModelsPage } from '../page.ts';
import { frame, mentionCourse, type SiteContent } from '../site-content.ts';

/** The models list, in as many pages as it needs; its filters are those of all of them. */
export function buildModelsIndex(content: SiteContent, rows: readonly ModelRow[]): ModelsPage[] {
  const words = wordsOfSite(content.site, content.language);
  const filters = buildModelFilters(content, rows);
  const isMixed = content.catalogue.models.some(({ subject }) => countAs(subject, content.site) === 'others');
  const describe = isMixed ? words.models.describeMixed : words.models.describe;
  return cutList(rows, addresses.models, content.site.base).map(({ address, rows: models, part }) => ({
    ...frame(content, address, words.lists.models, describe(mentionCourse(content))),
    kind: 'models',
    ...(isMixed && { isMixed }),
    models,
    filters,
    part,
  }));
}

function buildModelFilters(
  { catalogue, site, language }: SiteContent,
  rows: readonly ModelRow[],
): ListFilter[] {
  const names = wordsOf(language).entity.subjects;
  const kindCandidates = subjects.map((subject) => ({ value: subject, text: names[subject] }));
  return [
    ...buildFilter('family', familyCandidates(catalogue.models), rows, ({ keys }) =>
      keys.family ? [keys.family] : [],
    ),
    ...buildFilter('kind', kindCandidates, rows, ({ keys }) => (keys.kind ? [keys.kind] : [])),
    ...buildFilter('year', yearCandidates(rows), rows, ({ keys }) => (keys.year ? [String(keys.year)] : [])),
    ...buildFilter('lecture', lectureCandidates(catalogue.lectures, site.language), rows, ({ keys }) =>
      keys.lectures.map(String),
    ),
  ];
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** By name. Families that differ only in case or hyphens are one. */
function familyCandidates(models: readonly Model[]): { value: string; text: string }[] {
  const names = new Map<string, string>();
  for (const family of new Set(models.flatMap(({ family }) => family || []))) {
    const value = slugOf(family);
    if (value && !names.has(value)) names.set(value, family);
  }
  return [...names]
    .map(([value, text]) => ({ value, text }))
    .sort((a, b) => collator.compare(a.text, b.text) || compareText(a.value, b.value));
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { answerQuery } from '../../../assets/client/search/answer-query.ts';
import { openAllNames } from '../../../assets/client/search/collect-more.ts';
import { createEngine } from '../../../assets/client/search/engine.ts';
import { createNameSource } from '../../../assets/client/search/load-names.ts';
import type { Results } from '../../../assets/client/search/results.ts';
import { speak } from '../../../assets/client/search/search-words.ts';
import { createTextSearch } from '../../../assets/client/search/text-search.ts';
import { startStaticServer } from '../../../src/site/serve/static-server.ts';
import { englishInSearch } from '../../../src/words/search/en.ts';
import type { JudgedQuery } from './judged-query.ts';
import { type FoundAddresses, findPlace, type Judged } from './score.ts';

/** The search of a built site, run in this process by the code that its pages run. */
export type SiteSearch = {
  readonly base: string;
  readonly search: (typed: string) => Promise<Results>;
  readonly close: () => Promise<void>;
};

/** Hits of a group, as in the dialog. */
const limit = 6;

/**
 * Serves a built site and opens its search. Only the way that Pagefind is imported differs from a browser's, since
 * Node imports from files.
 *
 * @param folder of the built site
 */
export async function openSiteSearch(folder: string): Promise<SiteSearch> {
  speak(englishInSearch);
  const base =
    /data-base="([^"]+)"/.exec(await readFile(join(folder, 'search/index.html'), 'utf8'))?.[1] ?? '/';
  const server = await startStaticServer({ folder, base, port: 0 });
  const home = new URL(base, server.address).href;
  let last: Results | undefined;
  const own = { base: home, limit, names: createNameSource(home) };
  const importPagefind = () => import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href);
  const text = createTextSearch(home, importPagefind);
  const engine = createEngine({
    ...own,
    loadAnswer: async () => (typed, chosen, isOver) =>
      answerQuery(typed, chosen, { ...own, names: openAllNames(own.names, isOver), text, isOver }),
    show: (results) => {
      last = results;
    },
  });
  return {
    base,
    search: async (typed) => {
      await engine.ask(typed);
      if (!last) throw new Error(`There was no answer to ${typed}.`);
      return last;
    },
    close: () => server.close(),
  };
}

/** Asks a site all queries, one after another. */
export async function judgeSite(
  { base, search }: SiteSearch,
  queries: readonly JudgedQuery[],
): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const query of queries) {
    const results = await search(query.q);
    const found = addressesOf(results);
    const isRight = query.want.length === 0 && saysThatItLacks(results);
    judged.push({ ...query, found, place: isRight ? 1 : findPlace(found, query.want, base) });
  }
  return judged;
}

/** Of what is not taught, the nearest places are right below the words that say so. */
function saysThatItLacks({ missing, isNearest }: Results): boolean {
  return missing !== undefined || isNearest === true;
}

/** Places that an answer shows on the search page. */
const shownPlaces = 3;

/** What each answer leads to, in the order that a reader sees them, without the host. */
function addressesOf({ groups }: Results): FoundAddresses[] {
  return groups.flatMap(({ hits }) =>
    hits.map(({ href, places }) =>
      [href, ...places.slice(0, shownPlaces).map((place) => place.href)].map((address) =>
        address.replace(/^https?:\/\/[^/]+/, ''),
      ),
    ),
  );
}

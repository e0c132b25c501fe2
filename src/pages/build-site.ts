import type { ModelRoom } from '../catalogue/slug.ts';
import type { DateValue } from '../source/dates.ts';
import type { Settings } from '../source/settings.ts';
import type { Words } from '../words/words.ts';
import { addresses, hrefOf } from './addresses.ts';
import type { Text } from './lecture/text-pages.ts';
import type { Assets, NavigationLink, Site } from './site.ts';

/** What the header of every page leads to. */
const navigation = ['lectures', 'models', 'papers'] as const satisfies readonly (keyof Words['lists'])[];

/** Gathers what every page shows of the site around it. */
export function buildSite(
  settings: Settings,
  assets: Assets,
  lastUpdated: DateValue | undefined,
  texts: readonly Text[] = [],
  rooms: readonly ModelRoom[] = [],
): Site {
  const { title, description, language, base, url, author, repository, remotePictures, catalogue } = settings;
  return {
    title,
    description,
    language,
    base,
    ...(url && { url }),
    ...(author && { authors: author }),
    home: hrefOf(addresses.home, base),
    search: hrefOf(addresses.search, base),
    ...(catalogue !== undefined && { catalogue }),
    ...(rooms.length > 0 && { rooms }),
    navigation: navigation
      .filter((list) => list !== 'models' || catalogue !== false)
      .map(
        (list): NavigationLink => ({ list, address: addresses[list], href: hrefOf(addresses[list], base) }),
      ),
    texts: texts
      .filter(({ text }) => !text.isUnlisted)
      .map(({ address, text }) => ({ text: text.title, address, href: hrefOf(address, base) })),
    assets,
    remotePictures,
    ...(lastUpdated && { lastUpdated }),
    ...(repository && { repository }),
  };
}

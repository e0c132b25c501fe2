import type { ModelRoom } from '../catalogue/slug.ts';
import type { DateValue } from '../source/dates.ts';
import { type MenuItem, menuLists } from '../source/look-settings.ts';
import type { Settings } from '../source/settings.ts';
import { addresses, hrefOf } from './addresses.ts';
import type { Text } from './lecture/text-pages.ts';
import type { Assets, NavigationLink, OtherLink, Site } from './site.ts';
import type { StudyRoom } from './study/study-room.ts';

/** Gathers what every page shows of the site around it. */
export function buildSite(
  settings: Settings,
  assets: Assets,
  lastUpdated: DateValue | undefined,
  texts: readonly Text[] = [],
  rooms: readonly ModelRoom[] = [],
  study: readonly StudyRoom[] = [],
): Site {
  const { title, description, language, base, url, author, repository, remotePictures, catalogue } = settings;
  const lists = menuLists
    .filter((list) => list !== 'models' || catalogue !== false)
    .map((list): NavigationLink => ({ list, address: addresses[list], href: hrefOf(addresses[list], base) }));
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
    ...(study.length > 0 && { study }),
    navigation: lists,
    ...(settings.menu && { menu: buildMenu(settings.menu, lists, base) }),
    ...(settings.logo && { logo: hrefOf(`/${settings.logo}`, base) }),
    ...(settings.footer && { footer: settings.footer }),
    ...(settings.term !== undefined && { term: settings.term }),
    ...(settings.terms && { terms: settings.terms }),
    ...(settings.comments && { comments: settings.comments }),
    ...(settings.analytics && { analytics: settings.analytics }),
    texts: texts
      .filter(({ text }) => !text.isUnlisted)
      .map(({ address, text }) => ({ text: text.title, address, href: hrefOf(address, base) })),
    assets,
    remotePictures,
    ...(lastUpdated && { lastUpdated }),
    ...(repository && { repository }),
  };
}

/** A list that the course does not have is left out. */
function buildMenu(
  items: readonly MenuItem[],
  lists: readonly NavigationLink[],
  base: string,
): (NavigationLink | OtherLink)[] {
  return items.flatMap((item) => {
    if (typeof item === 'string') return lists.find(({ list }) => list === item) ?? [];
    const { text, href } = item;
    return { text, address: href, href: href.startsWith('/') ? hrefOf(href, base) : href };
  });
}

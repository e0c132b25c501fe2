import type { DateValue } from '../source/dates.ts';
import type { Settings } from '../source/settings.ts';
import { addresses, hrefOf } from './addresses.ts';
import type { Assets, NavigationLink, Site } from './page.ts';

/** What the header of every page leads to. */
const navigation: readonly (readonly [text: string, address: string])[] = [
  ['Lectures', addresses.lectures],
  ['Models', addresses.models],
  ['Papers', addresses.papers],
];

/** Gathers what every page shows of the site around it. */
export function buildSite(
  settings: Settings,
  assets: Assets,
  lastUpdated: DateValue | undefined,
  hasGuide = false,
): Site {
  const { title, description, base } = settings;
  return {
    title,
    description,
    base,
    home: hrefOf(addresses.home, base),
    search: hrefOf(addresses.search, base),
    navigation: navigation.map(
      ([text, address]): NavigationLink => ({ text, address, href: hrefOf(address, base) }),
    ),
    assets,
    ...(hasGuide && { guide: hrefOf(addresses.guide, base) }),
    ...(lastUpdated && { lastUpdated }),
  };
}

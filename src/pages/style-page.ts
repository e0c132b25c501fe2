import type { Lecture } from '../lecture/lecture.ts';
import { addresses } from './addresses.ts';
import type { StylePage } from './page.ts';
import type { Site } from './site.ts';

/** The page that shows what everything looks like, in both themes. Like the guide it belongs to, it is in English. */
export function buildStylePage(sample: Lecture, site: Site): StylePage {
  const [light, dark] = sample.sections;
  return {
    kind: 'style',
    address: addresses.style,
    title: 'Style',
    description: 'What a lecture can hold, in both themes.',
    language: 'en',
    site,
    themes: [
      { name: 'light', sections: light ? [light] : [] },
      { name: 'dark', sections: dark ? [dark] : [] },
    ],
  };
}

import { slugOf } from '../../catalogue/slug.ts';
import { addresses, hrefOf } from '../addresses.ts';
import type { Href } from '../site.ts';

/** A tag or category, and the page of all lectures under it; a name without any letter or digit has none. */
export type TopicLink = { readonly name: string; readonly href?: Href };

/**
 * Links each topic to its page.
 *
 * @example linkTopics(['Deep Learning'], '/vlm/') // [{ name: 'Deep Learning', href: '/vlm/topics/deep-learning/' }]
 */
export function linkTopics(names: readonly string[], base: string): TopicLink[] {
  return names.map((name) => {
    const slug = slugOf(name);
    return slug ? { name, href: hrefOf(addresses.topic(slug), base) } : { name };
  });
}

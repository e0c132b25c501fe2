import type { OldAddress } from '../../source/old-addresses.ts';

/** A post, as far as others can link to it. */
export type LinkedPost = {
  /** Below the content folder. */
  readonly path: string;
  readonly slug: string;
  readonly oldAddresses: readonly OldAddress[];
};

/** Nothing of a post but that. */
export function onlyLinks({ path, slug, oldAddresses }: LinkedPost): LinkedPost {
  return { path, slug, oldAddresses };
}

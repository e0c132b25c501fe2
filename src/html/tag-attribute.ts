import type { FoundTag } from './next-tag.ts';

/** An attribute of a tag of finished markup, as it is written; undefined if it has none of that name. */
export function tagAttribute({ attributes }: FoundTag, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
}

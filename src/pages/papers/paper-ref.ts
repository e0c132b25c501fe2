import type { Paper } from '../../catalogue/catalogue.ts';

/** What a page shows of a paper that it only lists: whoever else teaches the paper, that page stays as it is. */
export type PaperRef = Pick<Paper, 'key' | 'slug' | 'title' | 'address' | 'identity'>;

export function refToPaper({ key, slug, title, address, identity }: Paper): PaperRef {
  return { key, slug, title, address, identity };
}

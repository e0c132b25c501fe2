import type { Paper } from '../catalogue.ts';

/**
 * What a list calls a paper: its title, or its id with the entry that links it.
 *
 * @example paperName({ title: 'arXiv 2107.00001', isUntitled: true, about: 'GullX' }) // 'arXiv 2107.00001 (GullX)'
 */
export function paperName({
  title,
  isUntitled,
  about,
}: Pick<Paper, 'title' | 'isUntitled' | 'about'>): string {
  return isUntitled && about ? `${title} (${about})` : title;
}

import { nextTag } from './next-tag.ts';

/**
 * Cuts finished markup before each opening tag of some elements; what comes before the first is left out.
 *
 * @example cutBefore('<ul><li>a</li><li>b</li></ul>', 'li') // ['<li>a</li>', '<li>b</li></ul>']
 */
export function cutBefore(html: string, ...names: readonly string[]): string[] {
  const starts: number[] = [];
  for (let tag = nextTag(html, 0); tag; tag = nextTag(html, tag.end)) {
    if (!tag.closes && names.includes(tag.name)) starts.push(tag.start);
  }
  return starts.map((start, place) => html.slice(start, starts[place + 1]));
}

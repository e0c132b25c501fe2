import { isCourseCode } from '../../identity/course-code.ts';

/** In characters: no title is longer. */
const longestTitle = 300;

/** In words, or in Han characters: what is shorter behind a name is a remark. */
const fewestWords = 3;
const fewestHan = 6;

/** `Heron: Watching Ponds at Night`, `Heron -- Watching Ponds`, `Heron - Watching Ponds` */
const cut = /^([^:：]{2,40}?)(?:\s*[:：](?!\/\/)\s*|\s+(?:[-–—|]{1,2})\s+)(?=\S)/u;

/**
 * The name before the title of a paper, and what is behind it.
 *
 * @example cutNamedTitle('Heron: Watching Ponds at Night') // { name: 'Heron', behind: ': Watching Ponds at Night' }
 */
export function cutNamedTitle(text: string): { readonly name: string; readonly behind: string } | undefined {
  if (text.length > longestTitle) return undefined;
  const words = text.trim();
  const [lead = '', name = ''] = cut.exec(words) ?? [];
  const rest = words.slice(lead.length);
  const isTitle =
    (rest.match(/\p{sc=Han}/gu)?.length ?? 0) >= fewestHan || rest.split(/\s+/).length >= fewestWords;
  return name && isTitle && !isCourseCode(name) ? { name: name.trim(), behind: `: ${rest}` } : undefined;
}

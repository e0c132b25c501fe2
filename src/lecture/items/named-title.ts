import { isCourseCode } from '../../identity/course-code.ts';
import { isFieldWord } from '../../identity/field-word.ts';
import { isDistinctive } from '../../identity/thing-name.ts';
import { isVenue } from '../../identity/venues.ts';

/** In characters: no title is longer. */
const longestTitle = 300;

/** In words, or in Han characters: what is shorter behind a name is a remark. */
const fewestWords = 3;
const fewestHan = 6;

/** `Heron: Watching Ponds at Night`, `Heron -- Watching Ponds`, `Heron - Watching Ponds`, `WADE- Watching Ponds` */
const cut = /^([^:：]{2,40}?)(?:\s*[:：](?!\/\/)\s*|\s+(?:[-–—|]{1,2})\s+|(?<=\p{Lu}{2})[-–—]\s+)(?=\S)/u;

/** `[Heron dataset] Watching Ponds at Night`, but not `[ICRA 2023] …`, `[Code] …`. */
function bracketed(words: string): RegExpExecArray | undefined {
  const found = /^[[【]([^[\]【】]{2,40})[\]】]\s*(?=\p{L})/u.exec(words);
  const [, name = ''] = found ?? [];
  const [first = '', ...others] = name.split(/\s+/u);
  const isName = isDistinctive(first) && !isFieldWord(first) && !isVenue(name) && !/\d{4}/u.test(name);
  const isAlone =
    others.length === 0 || (others.length === 1 && /^(?:dataset|benchmark)$/iu.test(others[0] ?? ''));
  return found && isName && isAlone ? found : undefined;
}

/**
 * The name before the title of a paper, and what is behind it.
 *
 * @example cutNamedTitle('Heron: Watching Ponds at Night') // { name: 'Heron', behind: ': Watching Ponds at Night' }
 */
export function cutNamedTitle(text: string): { readonly name: string; readonly behind: string } | undefined {
  if (text.length > longestTitle) return undefined;
  const words = text.trim();
  const [lead = '', name = ''] = bracketed(words) ?? cut.exec(words) ?? [];
  const rest = words.slice(lead.length);
  const isTitle =
    /^technical report\b/iu.test(rest) ||
    (rest.match(/\p{sc=Han}/gu)?.length ?? 0) >= fewestHan ||
    rest.split(/\s+/).length >= fewestWords;
  return name && isTitle && !isCourseCode(name) ? { name: name.trim(), behind: `: ${rest}` } : undefined;
}

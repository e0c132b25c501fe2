import { modelKey } from '../../identity/name.ts';
import { isDistinctive, type ThingName } from '../../identity/thing-name.ts';
import type { Resource } from '../../lecture/lecture.ts';
import { bearsName } from './bears-name.ts';

/** In words: a longer name is the title of a paper. */
const longestName = 3;

/** In words: no name of a system is this long, unless a word of it is spelt as no other is. */
const longestOfAll = 5;

/** `Wading Is All You Need` */
const isStatement = /\s(?:is|are|can|do|does|need|needs|must|should)\s/iu;

/** `“Wading at Dawn,” Pond Letters` */
const quotedTitle = /^["“「《](?:[^\s"“”]+\s){2,}[^"“”]*["”」》]/u;

/** `A Wader of Many Ponds`, `Towards Open Ponds` */
export function startsAsTitle(name: string): boolean {
  return /^(?:A|An|Towards?)\s(?!.*\b(?:[Ss]urvey|[Rr]eview|[Oo]verview)\b)\S+\s\S/u.test(name);
}

/** True for a heading that can only be a title: `Waiting and Wading through Shallow Ponds at Night`. */
export function isLongTitle(name: string): boolean {
  if (quotedTitle.test(name) || startsAsTitle(name)) return true;
  const [words = ''] = name.split(/[:：]/u);
  const count = words.split(/\s+/).length;
  return (count > longestOfAll && !isDistinctive(words)) || (count > longestName && isStatement.test(words));
}

/** `### [Waiting for Herons in Shallow Ponds](paper)` is a paper, whose code has another name, and does not name a system. */
export function isOnlyTitle(names: ThingName, works: readonly Resource[]): boolean {
  const { name } = names;
  const words = name.split(/\s+/).length;
  if (words <= longestName || (words === longestName + 1 && isDistinctive(name))) return false;
  const key = modelKey(name);
  const isTitle = ({ role, title, paperTitle = title }: Resource) =>
    role === 'paper' && (modelKey(title) === key || isTitleOfHeading(paperTitle, names));
  return works.some(isTitle) && works.every((work) => isTitle(work) || isOtherCode(work, names));
}

/** `Feathers That Fly Together: A Way of Gliding`, which is all that the heading says. */
function isTitleOfHeading(title: string, { name, subtitle }: ThingName): boolean {
  return subtitle !== undefined && modelKey(title) === modelKey(`${name}: ${subtitle}`);
}

function isOtherCode(work: Resource, names: ThingName): boolean {
  return work.role === 'code' && !bearsName(work, names);
}

import { isCoinedName } from '../../identity/coined-name.ts';
import { isFieldWord } from '../../identity/field-word.ts';
import { isDistinctive, type ThingName } from '../../identity/thing-name.ts';
import { isAddress, isTopic } from '../../lecture/headings/nameless-heading.ts';
import type { Mention } from '../../lecture/lecture.ts';
import { isRoleText } from '../../lecture/papers/paper-title.ts';
import type { SectionEntry } from '../list-sections.ts';
import { paperKey } from '../papers/paper-key.ts';
import { bearsName } from './bears-name.ts';
import { isSurveyTitle, isWork } from './own-work.ts';
import { isLeaf, mentionsOf } from './parts-below.ts';

/**
 * The works that the text of an entry links and that are its own: they bear its name, follow it as a citation, "The
 * PondSet dataset (Ada et al., 2019)", or are what the text calls "the paper".
 */
export function findOwnMentions({ section, resources }: SectionEntry, names: ThingName): readonly Mention[] {
  const mentions = mentionsOf(section);
  const named = mentions.filter((mention) => bearsName(mention, names) && !isSurveyTitle(mention.title));
  if (isTopic(names.name)) return named.filter(({ title }) => isSpelledAsName(title));
  const isEntry = section.kind !== 'group' || isLeaf(section);
  if (!isEntry || !isDistinctive(names.name) || isFieldWord(names.name)) return named;
  const cited = section.mentions.filter((mention) => isCitedAs(mention, names));
  const own = [...new Set([...named, ...cited])];
  const hasPaper = own.some(({ role }) => role === 'paper') || resources.some(isWork);
  return hasPaper || !isCoinedName(names.name) ? own : [...own, ...findLonePaper(section.mentions)];
}

/** `DeepWading: Faster and Exact`: no longer a topic such as "Deep Wading". */
function isSpelledAsName(title: string): boolean {
  return /^\p{L}+\p{Ll}\p{Lu}\S*(?=:|$)/u.test(title);
}

/** `[Paper](…)`, `[the official paper](…)`, `Paper: https://…`: it needs no title if only one is called that; nor if it is all that is linked, without a word beside it. */
function findLonePaper(mentions: readonly Mention[]): readonly Mention[] {
  const [only] = mentions;
  if (mentions.length === 1 && only?.role === 'paper' && !/[\p{L}\p{N}]/u.test(only.said)) return [only];
  const called = mentions.filter(isCalledPaper);
  return new Set(called.map(paperKey)).size === 1 ? called.slice(0, 1) : [];
}

function isCalledPaper({ role, paperTitle, text, title, said }: Mention): boolean {
  if (role !== 'paper' || paperTitle !== undefined) return false;
  if (isRoleText(text ?? title)) return true;
  const [before = ''] = said.split(/[:：]/u);
  return isAddress(text ?? title) && (!/[\p{L}\p{N}]/u.test(said) || isRoleText(before));
}

/** `Heron [2]`, `The Heron dataset (`, `Heronの論文：`, `introduced by`, and after the link `introduced Heron`. */
function isCitedAs({ said, role }: Mention, { name }: ThingName): boolean {
  if (role !== 'paper') return false;
  const start = said.replace(/^\W*(?:the\s+|it\s+)?/iu, '');
  const rest = start.startsWith(name) ? start.slice(name.length) : undefined;
  if (rest !== undefined && /^(?:\s+[\p{L}-]+){0,2}\s*[(（[]/u.test(rest)) return true;
  if (rest !== undefined && /^\s*(?:の|的|['’]s\s)?\s*(?:論文|论文|paper)\s*(?:[:：]|$)/iu.test(rest))
    return true;
  if (introducedBy.test(rest ?? start)) return true;
  const what = introduces.exec(start)?.[1] ?? '';
  return what.startsWith(name);
}

const verbs = '(?:introduced|proposed|presented|published|released|described)';
const introducedBy = new RegExp(
  `^\\s*(?:(?:is|was|were)\\s+)?(?:first(?:ly)?\\s+|originally\\s+)?${verbs}\\s+(?:by|in)\\b`,
  'iu',
);
const introduces = new RegExp(`^(?:first\\s+)?${verbs}\\s+(?:the\\s+)?(.+)`, 'iu');

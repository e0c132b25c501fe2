import { rememberText } from '../../collections/remember-text.ts';
import { withoutTags } from '../../html/without-tags.ts';
import { isFieldWord } from '../../identity/field-word.ts';
import { modelKey } from '../../identity/name.ts';
import { isCoinedThing } from '../../identity/system-name.ts';
import { isTermWord } from '../../identity/term-word.ts';
import { isDistinctive } from '../../identity/thing-name.ts';
import { endsAsTopic, isNameless, isPhrase } from '../../lecture/headings/nameless-heading.ts';
import { gathersModels } from '../../lecture/headings/subject.ts';
import type { Section } from '../../lecture/lecture.ts';
import type { NamedEntry } from './names-of.ts';
import { startsAsTitle } from './only-title.ts';
import { isGatheringHeading } from './plain-heading.ts';

/** True for a heading with anything below it. */
export function hasContent(section: Section): boolean {
  return hasOwnContent(section) || section.sections.length > 0;
}

/** True for a heading with a text, a card or a picture right below it. */
export function hasOwnContent({ blocks, mentions }: Section): boolean {
  return blocks.some(({ kind }) => kind !== 'anchors') || mentions.length > 0;
}

/** An entry whose heading is written as a name, with content; below "Models", a name that was made up says enough. */
export function couldBeThing({ section, parent, names: { name } }: NamedEntry): boolean {
  if (section.kind !== 'entry' || section.subject === 'family') return false;
  if (!hasContent(section) && !(isCoinedThing(name) && gathersModels(parent?.name ?? ''))) return false;
  return isNamedLikeThing({ section, names: { name } });
}

/** True for a heading that is written as a name. */
export function isNamedLikeThing({
  section,
  names: { name },
}: Pick<NamedEntry, 'section' | 'names'>): boolean {
  if (
    isGatheringHeading(section.name) ||
    startsAsTitle(name) ||
    isOfField(name) ||
    isNameless(name) ||
    endsAsTopic(name) ||
    isPhrase(name)
  )
    return false;
  return isDistinctive(name) || name.split(/\s+(?:\/\s+)?/).every((word) => /^[\p{Lu}\p{Lo}]/u.test(word));
}

/** "CNN", "Baseline CNN": of a kind that everyone builds. */
export const isOfField: (name: string) => boolean = /* @__PURE__ */ rememberText((name) =>
  name.split(/[\s/&]+/).every((word) => isFieldWord(word) || isTermWord(word) || anyOf.test(word)),
);

const anyOf =
  /^(?:baseline|custom|simple|basic|vanilla|deep|shallow|our|own|proposed|final|standard|pre-?trained|tiny|small|base|medium|large|huge|mini|nano|encoders?|decoders?|backbones?|neck|heads?|tokenizers?|downloads?|checkpoints?|weights|zoo|baselines?)$/iu;

/** True for such an entry that is spelt as no word is, or described as a thing. */
export function isThingLike(entry: NamedEntry): boolean {
  if (!couldBeThing(entry)) return false;
  return isDistinctive(entry.names.name) || entry.names.maker !== undefined || isDescribedAsThing(entry);
}

/** Words that are used of a system. */
const things =
  /\b(?:models?|networks?|systems?|datasets?|benchmarks?|frameworks?|toolkit|library|l?[lv]?lms?|transformers?|encoders?|decoders?|diffusion|architecture|backbone|detector|generator|agent|engine|weights|parameters|open[- ]?source[d]?|open[- ]weights?|released|trained|robots?|chips?|boards?)\b|模型|網路|网络|資料集|数据集|系統|系统|開源|开源|框架|參數|参数|釋出|发布/iu;

/** Its text says what it is, or a link bears its name. */
function isDescribedAsThing({ section, resources, names }: NamedEntry): boolean {
  const key = modelKey(names.name);
  if (resources.some(({ title, address }) => modelKey(`${title} ${address}`).includes(key))) return true;
  return section.blocks.some((block) => block.kind === 'prose' && speaksOfThings(withoutTags(block.html)));
}

/** True for a text with a word that is used of systems. */
export function speaksOfThings(text: string): boolean {
  return things.test(text);
}

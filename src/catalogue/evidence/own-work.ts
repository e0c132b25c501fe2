import { isFieldWord } from '../../identity/field-word.ts';
import { modelKey } from '../../identity/name.ts';
import { isDistinctive, readThingName, type ThingName, withoutNumbering } from '../../identity/thing-name.ts';
import { isPhrase, isTopic } from '../../lecture/headings/nameless-heading.ts';
import type { Resource } from '../../lecture/lecture.ts';
import { couldBeOwn } from '../../lecture/links/own-weights.ts';

/** Files of a repository, notebooks and pages of code are about a thing, and are not it. */
const filePath = /\/blob\/|\.(?:ipynb|py|md|js|c|cpp|m)(?:[?#]|$)|\/issues?\/|\/wiki\/|gist\.github\.com/i;

/** The name of a repository is not a file in it: `riverlab/tern.cpp`. */
const root = /^(https?:\/\/(?:www\.)?github\.com\/[^/]+\/)[^/?#]+\/?/i;

/** A repository that collects works of others is not a work. */
const gathering = /\bawesome\b|(?:^|[-_])papers?(?:[-_]|$)|-list$|tutorials?$|-course$|-examples?$/i;

/** Titles of texts about many works. */
const surveys =
  /\b(?:surveys?|(?:comprehensive |systematic |literature )?reviews?|overview|recent advances|recent progress|a primer|tutorial|taxonomy|introduction to)\b|綜述|综述|回顧|回顾/iu;

/** True for a text about many works. */
export function isSurveyTitle(title: string): boolean {
  return surveys.test(title);
}

/** True for a paper, code or weights that a label line gives. */
export function isLabelledWork({ label, role }: Resource): boolean {
  return label !== undefined && (role === 'paper' || role === 'code' || role === 'model');
}

/** True for a paper, repository, weights or data set, as a link of an entry: not one that a lesson merely uses. */
export function isWork({ role, label, identity, address, title }: Resource): boolean {
  if (role === 'paper') return true;
  if (identity.type === 'kaggle' && identity.holds !== 'model')
    return role === 'dataset' && identity.holds !== 'competition';
  if (role === 'model' || role === 'dataset') return label !== undefined || identity.type !== 'web';
  if (role !== 'code' || filePath.test(address.replace(root, '$1'))) return false;
  if (identity.type !== 'github')
    return label !== undefined && !/colab|notebook/i.test(`${label} ${address}`);
  return identity.name !== undefined && !gathering.test(identity.name) && !gathering.test(title);
}

/** The name of a repository, model card or data set. */
export function repositoryName({ identity }: Resource): string | undefined {
  if (identity.type === 'github') return identity.name;
  if (identity.type === 'huggingface' && identity.holds !== 'page' && identity.holds !== 'paper')
    return identity.name.split('/').at(-1);
  return identity.type === 'kaggle' ? identity.name.split('/').at(-1) : undefined;
}

/** In characters: what is longer is no name of a thing, and would be compared in full with each of its many links. */
const longestOfNames = 300;

/**
 * True for a work that bears the name: `Heron: Watching Ponds`, or the repository `riverlab/heron`. A title that was made
 * from the name of the entry, since the link has none, says nothing.
 */
export function bearsName(resource: Resource, { name, alias, subtitle }: ThingName): boolean {
  if (name.length > longestOfNames) return false;
  const keys = [name, alias, subtitle, subtitle?.replace(/\s*[(（].*$/u, '')]
    .map((each) => modelKey(each ?? ''))
    .filter(Boolean);
  const repository = modelKey(repositoryName(resource) ?? '');
  if (keys.some((key) => key === repository || `${key}s` === repository)) return true;
  if (
    keys.some(
      (key) => key.length > 2 && repository.startsWith(key) && kits.test(repository.slice(key.length)),
    )
  )
    return true;
  if (repository.length > 2 && repository === initialsOf(name)) return true;
  if (repository && (keys.includes(ownerKey(resource)) || isNameWithoutKind(name, repository))) return true;
  const isOwnTitle =
    resource.text === undefined || !keys.includes(modelKey(withoutNumbering(resource.title)));
  if (resource.role !== 'paper' || !isOwnTitle) return false;
  return (
    titleBears(resource.title, keys) ||
    spellsOut(resource.title, name) ||
    isVersionOf(resource.title, alias) ||
    isVersionNamed(name, resource.title)
  );
}

/** What the repository of a thing is called besides: `ternplan-devkit`, `tern.pytorch`. */
const kits = /^·?(?:dev·?kit|sdk|toolkit|simulator|sim|pytorch|official|release|code|api)$/u;

/** `OTSM v3.1: Faster Terns` is of `Open Tern-style Models (OTSM)`. */
function isVersionOf(title: string, alias: string | undefined): boolean {
  const version = /^(\S+)\s+v?\d+(?:\.\d+)*$/u.exec(readThingName(title).name)?.[1];
  return version !== undefined && modelKey(version) === modelKey(alias ?? '');
}

/** The paper `Tern Guardian` is of `Tern Guardian 3.1 8B`. */
function isVersionNamed(name: string, title: string): boolean {
  const bare = name.replace(/(?:\s+v?\d+(?:\.\d+)*[bm]?)+$/iu, '');
  return bare !== name && /\s/.test(bare) && modelKey(bare) === modelKey(title);
}

/** `Open Tern Gym` is `open-tern/gym`. */
function ownerKey({ identity }: Resource): string {
  return identity.type === 'github' ? modelKey(`${identity.owner} ${identity.name ?? ''}`) : '';
}

/** `Latent Wading Models` is `latent-wading`; two words at least, since "Wading Models" are a field. */
function isNameWithoutKind(name: string, repository: string): boolean {
  const words = name.split(/\s+/);
  if (words.length < 3 || !/^(?:models?|networks?|nets?|transformers?)$/iu.test(words.at(-1) ?? ''))
    return false;
  return modelKey(words.slice(0, -1).join(' ')) === repository;
}

/** `Feather Pyramid Nets for Birds` spells out FPN. */
function spellsOut(title: string, name: string): boolean {
  if (!/^\p{Lu}{3,7}$/u.test(name) || isFieldWord(name)) return false;
  const [words = ''] = /^(?:\p{Lu}[\p{L}\d]*(?:[\s-]+|(?=:|$)))+/u.exec(title) ?? [];
  return initialsOf(words.trim().replaceAll('-', ' ')) === name.toLowerCase();
}

/** `Flow-edge Guided Video Completion` is `fgvc`. */
export function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();
}

function titleBears(title: string, keys: readonly string[]): boolean {
  const key = modelKey(readThingName(title).name);
  return keys.includes(key) || keys.includes(modelKey(title));
}

/** True where a work starts with the name, or holds it as a word that no other thing has. */
export function mentionsName(resource: Resource, { name, alias }: ThingName): boolean {
  if (name.length > longestOfNames) return false;
  const { title, text } = resource;
  const repository = modelKey(repositoryName(resource) ?? '');
  return [name, alias].some((each) => {
    const key = modelKey(each ?? '');
    if (key.length < 2) return false;
    const isOwnTitle = text === undefined || modelKey(withoutNumbering(title)) !== key;
    const words = isOwnTitle ? [modelKey(title), repository] : [repository];
    return words.some((word) => word.startsWith(key) || (isDistinctive(each ?? '') && word.includes(key)));
  });
}

/** True where an entry of this name is a thing by the works under it: a topic or a phrase only where they bear its name. */
export function hasOwnWork(names: ThingName, resources: readonly Resource[]): boolean {
  const works = resources.filter((resource) => isWork(resource) && !isForeignWeights(resource, names));
  if (works.length === 0 || isOnlyTitle(names, works)) return false;
  if (areSurveys(works)) return !isTopic(names.name) && works.some((work) => mentionsName(work, names));
  const others = works.filter(({ title }) => !isSurveyTitle(title));
  if (isTopic(names.name)) return others.some((work) => bearsName(work, names));
  if (isPhrase(names.name))
    return others.some((work) => bearsName(work, names) || startsWithName(work, names.name));
  return true;
}

/** In words: a longer name is the title of a paper. */
const longestName = 3;

/** In words: no name of a system is this long, unless a word of it is spelt as no other is. */
const longestOfAll = 5;

/** `Wading Is All You Need` */
const isStatement = /\s(?:is|are|can|do|does|need|needs|must|should)\s/iu;

/** `“Wading at Dawn,” Pond Letters` */
const quotedTitle = /^["“「《](?:[^\s"“”]+\s){2,}[^"“”]*["”」》]/u;

/** True for a heading that can only be a title: `Waiting and Wading through Shallow Ponds at Night`. */
export function isLongTitle(name: string): boolean {
  if (quotedTitle.test(name)) return true;
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

function startsWithName({ title, role, text }: Resource, name: string): boolean {
  if (name.length > longestOfNames) return false;
  const [key, words] = [modelKey(name), modelKey(title)];
  return role === 'paper' && words.startsWith(key) && (words !== key || text === undefined);
}

/** A guide links weights of others: those of an entry have its name, or none. */
function isForeignWeights(resource: Resource, { name, alias }: ThingName): boolean {
  return resource.role === 'model' && ![name, alias ?? name].some((each) => couldBeOwn(resource, each));
}

function areSurveys(works: readonly Resource[]): boolean {
  return works.every(({ role, title }) => role === 'paper' && isSurveyTitle(title));
}

import { isFieldWord } from '../../identity/field-word.ts';
import { modelKey } from '../../identity/name.ts';
import { isDistinctive, readThingName, type ThingName, withoutNumbering } from '../../identity/thing-name.ts';
import type { Resource } from '../../lecture/lecture.ts';

/** The name of a repository, model card or data set. */
export function repositoryName({ identity }: Resource): string | undefined {
  if (identity.type === 'github') return identity.name;
  if (identity.type === 'huggingface' && identity.holds !== 'page' && identity.holds !== 'paper')
    return identity.name.split('/').at(-1);
  return identity.type === 'kaggle' ? identity.name.split('/').at(-1) : undefined;
}

/** In characters: what is longer is no name of a thing, and would be compared in full with each of its many links. */
export const longestOfNames = 300;

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

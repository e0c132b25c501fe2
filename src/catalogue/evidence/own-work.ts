import { modelKey } from '../../identity/name.ts';
import type { ThingName } from '../../identity/thing-name.ts';
import { isPhrase, isTopic } from '../../lecture/headings/nameless-heading.ts';
import type { Resource } from '../../lecture/lecture.ts';
import { couldBeOwn } from '../../lecture/links/own-weights.ts';
import { bearsName, longestOfNames, mentionsName } from './bears-name.ts';
import { isOnlyTitle } from './only-title.ts';

/** Files of a repository, notebooks and pages of code are about a thing, and are not it. */
const filePath = /\/blob\/|\.(?:ipynb|py|md|js|c|cpp|m)(?:[?#]|$)|\/issues?\/|\/wiki\/|gist\.github\.com/i;

/** The name of a repository is not a file in it: `riverlab/tern.cpp`. */
const root = /^(https?:\/\/(?:www\.)?github\.com\/[^/]+\/)[^/?#]+\/?/i;

/** A repository that collects works of others is not a work. */
const gathering = /\bawesome\b|(?:^|[-_])papers?(?:[-_]|$)|papers$|-list$|tutorials?$|-course$|-examples?$/i;

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

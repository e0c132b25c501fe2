import { modelKey } from '../../identity/name.ts';
import type { ListedItem, Resource } from '../../lecture/lecture.ts';
import { bearsName, repositoryName } from './bears-name.ts';
import type { NamedEntry } from './names-of.ts';
import { isWork } from './own-work.ts';

/** True for a repository or a dataset that has the name. */
export function isBorneBy(work: Resource, names: NamedEntry['names']): boolean {
  return work.role !== 'paper' && bearsName(work, names);
}

/** True for a work whose repository has just this name. */
export function isCalledWhole(work: Resource, name: string): boolean {
  return isWork(work) && modelKey(repositoryName(work) ?? '') === modelKey(name);
}

/** `[Marsh Robot Wading](https://github.com/reed/marsh_robot_wading)` in a column of names */
export function isCellOfWork({ names: { name }, resources }: NamedEntry, form: ListedItem['form']): boolean {
  return form === 'cell' && /\s/u.test(name) && resources.some((each) => isCalledWhole(each, name));
}

/** `heron-6b` is of Heron. */
export function isVersionOf(work: Resource, name: string): boolean {
  const key = modelKey(name);
  return key.length > 3 && modelKey(repositoryName(work) ?? '').startsWith(key);
}

/** `[Visual Wading](paper)`: the title of a paper, which its link says, is not the name of a system. */
export function isCalledAs({ role, paperTitle }: Resource, name: string): boolean {
  return role === 'paper' && modelKey(paperTitle ?? '') === modelKey(name);
}

/** A paper, or what a link says that it is; what the name itself links is called as the name is. */
export function isOwn({ role, label, paperTitle }: Resource, form: ListedItem['form']): boolean {
  if (label !== undefined) return true;
  return role === 'paper' && (form !== 'link' || paperTitle === undefined);
}

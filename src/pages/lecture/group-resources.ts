import { paperKey } from '../../catalogue/papers/paper-key.ts';
import type { Resource } from '../../lecture/lecture.ts';
import type { Role } from '../../lecture/links/labels.ts';

/** The links of a model by what they are for, each group in the order of its roles. */
export type ResourceGroups = {
  readonly code: readonly Resource[];
  readonly links: readonly Resource[];
};

const toRun: readonly Role[] = ['code', 'model', 'dataset', 'demo'];
const toRead: readonly Role[] = ['project', 'paper', 'blog', 'tutorial', 'slides', 'video', 'link'];

/** What is not a paper, since papers have their own part of the page: what one can run, and what one can read. */
export function groupResources(resources: readonly Resource[]): ResourceGroups {
  const others = resources.filter((resource) => paperKey(resource) === undefined);
  const inOrder = (roles: readonly Role[]) =>
    roles.flatMap((role) => others.filter((resource) => resource.role === role));
  return { code: inOrder(toRun), links: inOrder(toRead) };
}

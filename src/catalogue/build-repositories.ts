import { compareText } from '../collections/compare-text.ts';
import type { Identity } from '../identity/identity.ts';
import type { Lecture } from '../lecture/lecture.ts';
import { type Remembered, rememberOf } from '../source/remember.ts';
import type { Place, Repository } from './catalogue.ts';
import { listSections } from './list-sections.ts';

type Home = Pick<Repository, 'host' | 'name'>;

/** Every repository that a lecture links, by owner and name, with all the places that link it. */
export function buildRepositories(lectures: readonly Lecture[]): Repository[] {
  const known = new Map<string, Repository & { readonly places: Place[] }>();
  for (const { place, ...linked } of lectures.flatMap(listLinked)) {
    const repository = known.get(linked.key) ?? { ...linked, places: [] };
    known.set(linked.key, repository);
    if (repository.places.at(-1)?.section !== place.section) repository.places.push(place);
  }
  return [...known.values()].sort((a, b) => compareText(a.key, b.key));
}

type Linked = Omit<Repository, 'places'> & { readonly place: Place };

/** Each link of a lecture to a repository. */
export const listLinked: Remembered<Lecture, readonly Linked[]> = /* @__PURE__ */ rememberOf(
  (lecture: Lecture) =>
    listSections(lecture).flatMap(({ section, resources }) =>
      resources.flatMap(({ identity, address }): Linked[] => {
        const home = findHome(identity);
        if (!home) return [];
        const key = `${home.host} ${home.name}`.toLowerCase();
        return [{ key, ...home, address, place: { lecture, section } }];
      }),
    ),
);

function findHome(identity: Identity): Home | undefined {
  if (identity.type === 'github') {
    return identity.name ? { host: 'GitHub', name: `${identity.owner}/${identity.name}` } : undefined;
  }
  const isRepository =
    identity.type === 'huggingface' && identity.holds !== 'paper' && identity.holds !== 'page';
  return isRepository ? { host: 'Hugging Face', name: identity.name } : undefined;
}

import { compareText } from '../collections/compare-text.ts';
import type { Identity } from '../identity/identity.ts';
import type { Lecture } from '../lecture/lecture.ts';
import type { Place, Repository } from './catalogue.ts';
import { listSections } from './list-sections.ts';

type Home = Pick<Repository, 'host' | 'name'>;

/** Every repository that a lecture links, by owner and name, with all the places that link it. */
export function buildRepositories(lectures: readonly Lecture[]): Repository[] {
  const known = new Map<string, Repository & { readonly places: Place[] }>();
  for (const lecture of lectures) {
    for (const { section, resources } of listSections(lecture)) {
      for (const { identity, address } of resources) {
        const home = findHome(identity);
        if (!home) continue;
        const key = `${home.host} ${home.name}`.toLowerCase();
        const repository = known.get(key) ?? { key, ...home, address, places: [] };
        known.set(key, repository);
        if (repository.places.at(-1)?.section !== section) repository.places.push({ lecture, section });
      }
    }
  }
  return [...known.values()].sort((a, b) => compareText(a.key, b.key));
}

function findHome(identity: Identity): Home | undefined {
  if (identity.type === 'github') {
    return identity.name ? { host: 'GitHub', name: `${identity.owner}/${identity.name}` } : undefined;
  }
  const isRepository =
    identity.type === 'huggingface' && identity.holds !== 'paper' && identity.holds !== 'page';
  return isRepository ? { host: 'Hugging Face', name: identity.name } : undefined;
}

import { identifyAddress } from '../../identity/hosts.ts';
import type { Identity } from '../../identity/identity.ts';
import { modelKey } from '../../identity/name.ts';
import { readThingName } from '../../identity/thing-name.ts';
import type { Mention } from '../lecture.ts';
import type { BlockNode } from '../nodes.ts';
import { findParts, isLink, type LinkPart } from './link-part.ts';
import { resourceInLinkLine } from './resource.ts';

/** Where a link is: the heading above it, and its line in the file. */
type Place = { readonly owner: string; readonly lineOf: (row: number) => number };

/**
 * Repositories, weights and data that a text links and that have the name of its heading: the works of an entry, even if no label says so.
 *
 * @example findOwnLinks(listOf('- [GitHub - riverlab/heron: it wades](https://github.com/riverlab/heron)'), { owner: 'Heron', lineOf })
 */
export function findOwnLinks({ tokens, start }: BlockNode, { owner, lineOf }: Place): Mention[] {
  if (owner === '') return [];
  const { name, alias } = readThingName(owner);
  const keys = [name, alias ?? ''].map(modelKey).filter((key) => key.length > 1);
  return tokens.flatMap(({ type, children, map }) => {
    if (type !== 'inline' || !children?.some(isLink)) return [];
    const own = findParts(children).filter((part) => part.kind === 'link' && isOwn(part, keys));
    const line = lineOf(map?.[0] ?? start);
    return (own as LinkPart[]).map((link) => ({
      ...resourceInLinkLine(link, { owner, line }),
      code: [],
      said: '',
    }));
  });
}

function isOwn({ address }: LinkPart, keys: readonly string[]): boolean {
  if (!/github\.com|huggingface\.co|kaggle\.com/i.test(address)) return false;
  return namesOf(identifyAddress(address)).some((name) => keys.includes(modelKey(name)));
}

/** The name of a repository, also after that of its owner: `open-tern/gym`. */
function namesOf(identity: Identity): string[] {
  if (identity.type === 'github')
    return identity.name ? [identity.name, `${identity.owner}${identity.name}`] : [];
  if (identity.type !== 'huggingface' && identity.type !== 'kaggle') return [];
  const isWork = identity.holds === 'model' || identity.holds === 'dataset';
  return isWork ? [identity.name.split('/').at(-1) ?? '', identity.name] : [];
}

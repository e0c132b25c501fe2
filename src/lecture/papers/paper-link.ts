import type { Identity } from '../../identity/identity.ts';
import { findRole } from '../links/label-line.ts';
import { labelWord } from '../links/link-words.ts';

/** True for an address that is a paper whatever its link says. */
export function isPaper(identity: Identity): boolean {
  return (
    identity.type === 'arxiv' ||
    identity.type === 'archive' ||
    (identity.type === 'huggingface' && identity.holds === 'paper')
  );
}

/** Supplements at an archive that a link calls code, slides or a video; an arXiv id is a paper whatever its link says. */
export function isOther(words: string, identity: Identity): boolean {
  const role = findRole(labelWord(words));
  return identity.type === 'archive' && role !== undefined && otherRoles.has(role);
}

const otherRoles: ReadonlySet<string> = new Set([
  'code',
  'dataset',
  'slides',
  'video',
  'demo',
  'project',
  'model',
]);

import type { Identity } from '../../identity/identity.ts';

/** Link texts that name nothing: a year, or words that any link could carry. */
const emptyTitle = /^[(（[{]?\s*(?:\d{4}|paper|code|link|here|arxiv|github|pdf)\s*[)）\]}]?$/iu;

/** True for the text of a link that names nothing. */
export function isEmptyTitle(text: string): boolean {
  return emptyTitle.test(text.trim());
}

/**
 * A title for a card: the link's own text, or what the address says where the text is the address.
 *
 * @param owner name of the section, for a link that says only "(2021)"
 * @example titleOf(address, address, { type: 'github', owner: 'apple', name: 'ml-ferret' }, 'Ferret') // 'apple/ml-ferret'
 */
export function titleOf(text: string, address: string, identity: Identity, owner: string): string {
  if (text && !isSameAddress(text, address)) return isEmptyTitle(text) ? owner : text;
  switch (identity.type) {
    case 'arxiv':
      return `arXiv ${identity.id}`;
    case 'github':
      return identity.name ? `${identity.owner}/${identity.name}` : identity.owner;
    case 'huggingface':
    case 'kaggle':
      return identity.name;
    case 'archive':
      return `${identity.archive} ${identity.id}`;
    default:
      return shortAddress(address) || owner;
  }
}

function isSameAddress(text: string, address: string): boolean {
  return shortAddress(text) === shortAddress(address);
}

/** Host and path, as one would say it: no scheme, no `www.`, no slash at the end, no percent signs. */
function shortAddress(address: string): string {
  const short = address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  try {
    return decodeURI(short);
  } catch {
    return short;
  }
}

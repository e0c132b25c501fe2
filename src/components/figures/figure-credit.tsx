import type { JSX } from 'preact';
import { arxivLinks } from '../../identity/arxiv.ts';
import { identifyAddress } from '../../identity/hosts.ts';
import type { Figure } from '../../lecture/lecture.ts';
import { wordsOf } from '../../words/words-of.ts';
import { hostOf } from '../cards/host-of.ts';

/** Where a picture is from: a name, and the page that is about it where there is one. */
export type Credit = { readonly text: string; readonly address?: string };

/**
 * Reads from an address whose picture it is: a paper's, a repository's, or a host's.
 *
 * @example readCredit('https://arxiv.org/html/2304.08485v2/x1.png') // { text: 'arXiv 2304.08485', address: 'https://arxiv.org/abs/2304.08485' }
 */
export function readCredit(address: string): Credit | undefined {
  const identity = identifyAddress(address);
  if (identity.type === 'arxiv') {
    return { text: `arXiv ${identity.id}`, address: arxivLinks(identity).abstract };
  }
  if (identity.type === 'github' && identity.name) {
    return { text: `GitHub ${identity.owner}/${identity.name}` };
  }
  const host = hostOf(address);
  return host ? { text: host } : undefined;
}

type FigureCreditProps = {
  readonly figure: Figure;
  readonly original: string;
  readonly credit: Credit;
  readonly language: string;
};

/** Leads to the original where that is another address than the picture's own, else to what the picture is from. */
export function FigureCredit({ figure, original, credit, language }: FigureCreditProps): JSX.Element {
  const isElsewhere = original !== figure.source;
  const address = isElsewhere ? original : credit.address;
  if (!address) return <span class="figure-credit">{credit.text}</span>;
  const label = isElsewhere ? wordsOf(language).figures.original(credit.text, figure.alt) : undefined;
  return (
    <a class="figure-credit" href={address} aria-label={label}>
      {credit.text}
    </a>
  );
}

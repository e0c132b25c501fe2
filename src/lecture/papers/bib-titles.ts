import type { Token } from 'markdown-it';
import { addTo } from '../../collections/add-to.ts';
import { arxivOfBib, readBibEntries } from '../../source/bib-entries.ts';
import { latexText } from '../../source/latex-text.ts';
import type { Resource } from '../lecture.ts';

/** The title of a paper in a block of BibTeX, with its arXiv id where the entry gives one. */
export type BibTitle = { readonly title: string; readonly arxiv?: string };

/** The titles in blocks of code that are BibTeX. */
export function findBibTitles(tokens: readonly Token[]): BibTitle[] {
  return tokens.flatMap(({ type, content }) => {
    if (type !== 'listing' || !content.includes('@')) return [];
    return readBibEntries(content).flatMap(({ fields }) => {
      const title = latexText(fields.get('title') ?? '');
      const arxiv = arxivOfBib(fields);
      return title === '' ? [] : { title, ...(arxiv !== undefined && { arxiv }) };
    });
  });
}

/** What a section has of its papers, and can be told about them. */
type PaperHolder = {
  readonly papers: readonly Resource[];
  readonly retitle: (titleOf: (paper: Resource) => string | undefined) => void;
};

/** Titles of papers that no link names, out of the BibTeX of a lecture. */
export class BibTitles {
  readonly #byId = new Map<string, string>();
  /** Titles without an id, by the section that they are in. */
  readonly #below = new Map<PaperHolder, string[]>();

  /** Remembers what is in a block below the links of a section. */
  read(tokens: readonly Token[], section: PaperHolder): void {
    for (const { title, arxiv } of findBibTitles(tokens)) {
      if (arxiv) this.#byId.set(arxiv, title);
      else addTo(this.#below, section, title);
    }
  }

  /** Gives papers their titles: by id wherever they are, and without one the only paper of its section that has no title. */
  giveTo(sections: readonly PaperHolder[]): void {
    if (this.#byId.size > 0)
      for (const section of sections)
        section.retitle(({ identity }) =>
          identity.type === 'arxiv' ? this.#byId.get(identity.id) : undefined,
        );
    for (const [section, [title, ...others]] of this.#below)
      if (others.length === 0 && hasOneUntitled(section)) section.retitle(() => title);
  }
}

function hasOneUntitled({ papers }: PaperHolder): boolean {
  return new Set(papers.filter(isUntitled).map(idOf)).size === 1;
}

function isUntitled({ role, paperTitle }: Resource): boolean {
  return role === 'paper' && paperTitle === undefined;
}

function idOf({ identity, address }: Resource): string {
  return identity.type === 'arxiv' ? identity.id : address;
}

/**
 * A paper under a title that its own link does not say; as it is where it has one.
 *
 * @param titleOf the title, if one is known
 */
export function withTitle<Link extends Resource>(
  paper: Link,
  titleOf: (paper: Resource) => string | undefined,
): Link {
  const title = isUntitled(paper) ? titleOf(paper) : undefined;
  return title === undefined
    ? paper
    : { ...paper, paperTitle: title, title, text: paper.text ?? paper.title };
}

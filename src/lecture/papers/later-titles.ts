import type { Token } from 'markdown-it';
import { modelKey } from '../../identity/name.ts';
import { readThingName } from '../../identity/thing-name.ts';
import { arxivOfBib, readBibEntries } from '../../source/bib-entries.ts';
import { latexText } from '../../source/latex-text.ts';
import type { Resource } from '../lecture.ts';
import { cleanTitle } from './paper-title.ts';
import { saysNothing } from './says-nothing.ts';

/** The title of a paper in a block of BibTeX, with its arXiv id where the entry gives one. */
export type BibTitle = { readonly title: string; readonly arxiv?: string };

/** The titles in blocks of code that are BibTeX. */
export function findBibTitles(tokens: readonly Token[]): BibTitle[] {
  return tokens.flatMap(({ type, content }) =>
    type === 'listing' && content.includes('@') ? titlesOfBib(content) : [],
  );
}

function titlesOfBib(text: string): BibTitle[] {
  return readBibEntries(text).flatMap(({ fields }) => {
    const title = latexText(fields.get('title') ?? '');
    const arxiv = arxivOfBib(fields);
    return title === '' ? [] : { title, ...(arxiv !== undefined && { arxiv }) };
  });
}

/** What a section has of its papers, and can be told about them. */
type PaperHolder = {
  readonly papers: readonly Resource[];
  readonly retitle: (titleOf: (paper: Resource) => string | undefined) => void;
};

/** A section that quotes more is about more than one paper. */
const mostQuotes = 4;

/** Titles that a lecture says below the links of papers, or elsewhere: in BibTeX, and with the name of an entry in front. */
export class LaterTitles {
  readonly #byId = new Map<string, string>();
  readonly #quotes = new Map<PaperHolder, number>();
  readonly #bySection = new Map<PaperHolder, Set<string>>();

  /** @param bibliography of works that the lecture cites, as BibTeX */
  constructor(bibliography: string) {
    for (const { title, arxiv } of titlesOfBib(bibliography)) if (arxiv) this.#byId.set(arxiv, title);
  }

  /** Remembers the titles in blocks of BibTeX. */
  readBibTex(tokens: readonly Token[], section: PaperHolder): void {
    for (const { title, arxiv } of findBibTitles(tokens)) {
      if (arxiv) this.#byId.set(arxiv, title);
      else this.#add(title, section);
    }
  }

  /**
   * Remembers a line with a title that starts with the name of its entry, `**Wade: How Herons Find Their Feet**`.
   *
   * @param owner name of the entry; undefined for a line that says that it is a title, `**Title:** Herons at Dawn`
   */
  readLine(line: string | undefined, owner: string | undefined, section: PaperHolder): void {
    if (line === undefined) return;
    const { name, subtitle } = readThingName(line);
    const bearsName = subtitle !== undefined && modelKey(name) === modelKey(readThingName(owner ?? '').name);
    if (owner === undefined || bearsName) this.#add(line, section);
  }

  /** Remembers a title that a sentence quotes, for the only paper that is linked above it, by words that say nothing of it. */
  readQuote(title: string | undefined, section: PaperHolder): void {
    if (title === undefined || !this.#mayAsk(section)) return;
    const papers = section.papers.filter(({ role }) => role === 'paper');
    const [first] = papers;
    if (first?.identity.type !== 'arxiv') return;
    const isBare = papers.every(
      ({ paperTitle, text, title: shown }) => !paperTitle && saysNothing(cleanTitle(text ?? shown)),
    );
    if (isBare && papers.every((paper) => idOf(paper) === idOf(first)))
      this.#byId.set(first.identity.id, title);
  }

  #mayAsk(section: PaperHolder): boolean {
    const count = (this.#quotes.get(section) ?? 0) + 1;
    this.#quotes.set(section, count);
    return count <= mostQuotes;
  }

  #add(title: string, section: PaperHolder): void {
    const titles = this.#bySection.get(section);
    if (titles) titles.add(title);
    else this.#bySection.set(section, new Set([title]));
  }

  /** Gives papers their titles: by id wherever they are, and without one the only paper of its section that has no title. */
  giveTo(sections: readonly PaperHolder[]): void {
    if (this.#byId.size > 0)
      for (const section of sections)
        section.retitle(({ identity }) =>
          identity.type === 'arxiv' ? this.#byId.get(identity.id) : undefined,
        );
    for (const [section, titles] of this.#bySection) {
      const [title] = titles;
      const isFree = section.papers.every(({ paperTitle }) => paperTitle !== title);
      const [untitled, more] = idsWithoutTitle(section);
      if (titles.size === 1 && isFree && more === undefined)
        section.retitle((paper) => (idOf(paper) === untitled ? title : undefined));
    }
  }
}

/** Papers that no link of a section calls by a title. */
function idsWithoutTitle({ papers }: PaperHolder): readonly string[] {
  const titled = new Set(papers.filter((paper) => !isUntitled(paper)).map(idOf));
  return [...new Set(papers.filter(isUntitled).map(idOf))].filter((id) => !titled.has(id));
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

/** What is known about a paper, from one place or from several. Names are as `papers.yaml` has them. */
export type PaperFacts = {
  readonly title?: string;
  readonly authors?: readonly string[];
  /** With its year: `CVPR 2022`. */
  readonly venue?: string;
  readonly year?: number;
  /** Never one that arXiv gives. */
  readonly doi?: string;
};

/** A paper that services can be asked about. */
export type KnownPaper = {
  /** As `papers.yaml` has it: an arXiv id or a DOI. */
  readonly id: string;
  readonly arxiv?: string;
  readonly doi?: string;
  /** What the course calls it; undefined if it does not say. */
  readonly title?: string;
  /** What a person said about it, in `papers.yaml` or after a link. */
  readonly stated: PaperFacts;
};

/** Joins what several places say; the first to say something is believed. */
export function mergeFacts(...all: readonly (PaperFacts | undefined)[]): PaperFacts {
  return Object.assign({}, ...all.filter(Boolean).reverse());
}

/** One line, which the text of a service need not be. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

/** A DOI in lower case, without the address in front; undefined if there is none, and for those of arXiv. */
export function plainDoi(text: unknown): string | undefined {
  const doi =
    typeof text === 'string'
      ? text
          .replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)/i, '')
          .trim()
          .toLowerCase()
      : '';
  return /^10\.\d{4,9}\/\S+$/.test(doi) && !doi.startsWith('10.48550/') ? doi : undefined;
}

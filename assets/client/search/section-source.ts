import {
  type PackedTerm,
  readSections,
  type SectionIndex,
  sectionIndexAddress,
  type TextPiece,
  termsAddress,
  textAddress,
} from '../../../src/search/section-index.ts';
import { onceEach } from '../once-each.ts';
import { findFiles } from './find-files.ts';
import { cutPiece, type PageSection } from './page-sections.ts';
import { readSectionFile } from './section-files.ts';

/** A term of the section index. */
export type Term = {
  readonly term: string;
  /** How many sections hold it. */
  readonly count: number;
  /** The weight of each of them, or of the best of them. */
  readonly sections: ReadonlyMap<number, number>;
};

/** The section index of a site as search asks for it. */
export type SectionSource = {
  readonly load: () => Promise<SectionIndex>;
  /** What begins with a text, the text itself included; and what a text begins with. */
  readonly findTerms: (text: string) => Promise<readonly Term[]>;
  /** The sections of a piece; none where it does not load. */
  readonly readPiece: (piece: number) => Promise<readonly PageSection[]>;
};

/**
 * Loads the section index of a site as it is needed; each file once. After a failure the next call tries again.
 *
 * @param base with or without host
 */
export function createSectionSource(base: string): SectionSource {
  const load = onceEach<void, SectionIndex>(async () => {
    const index = await readSectionFile(base, sectionIndexAddress);
    if (!index) throw new Error('The site has no index.');
    return index as SectionIndex;
  });
  const loadTerms = onceEach(
    async (file: number) => (await readSectionFile(base, termsAddress(file))) as readonly PackedTerm[],
  );
  const loadPiece = onceEach(async (piece: number) =>
    cutPiece((await readSectionFile(base, textAddress(piece))) as TextPiece, base),
  );
  return {
    load,
    findTerms: async (text) => {
      const { firsts } = await load();
      const files = await Promise.all(findFiles(firsts, text, 2).map(loadTerms));
      return files
        .flat()
        .filter(([term]) => term.startsWith(text) || text.startsWith(term))
        .map(readTerm);
    },
    readPiece: (piece) => loadPiece(piece).catch(() => []),
  };
}

const read = new WeakMap<PackedTerm, Term>();

function readTerm(packed: PackedTerm): Term {
  const known = read.get(packed);
  if (known) return known;
  const [term, count, ...sections] = packed;
  const value = { term, count, sections: readSections(sections) };
  read.set(packed, value);
  return value;
}

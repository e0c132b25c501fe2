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

/** Files of terms that are read for what begins with a text: the first letters of a word begin many, a word that is typed to its end few. */
const mostFiles = 4;
const mostFilesOfWord = 2;

/** The section index of a site as search asks for it. */
export type SectionSource = {
  readonly load: () => Promise<SectionIndex>;
  /** What begins with a text, the text itself included, or this alone where the text is not open; if nothing does, what the text begins with. */
  readonly findTerms: (text: string, isOpen?: boolean) => Promise<readonly Term[]>;
  /** A term itself, of which one file is read. */
  readonly findTerm: (text: string) => Promise<Term | undefined>;
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
  const readTerms = async (beginnings: readonly string[], most: number) => {
    const { firsts } = await load();
    const wanted = new Set(beginnings.flatMap((beginning) => findFiles(firsts, beginning, most)));
    return (await Promise.all([...wanted].map(loadTerms))).flat();
  };
  const findTerm = async (text: string) => {
    const own = (await readTerms([text], 1)).find(([term]) => term === text);
    return own && readTerm(own);
  };
  return {
    load,
    findTerm,
    findTerms: async (text, isOpen = true) => {
      const own = await findTerm(text);
      if (own && !isOpen) return [own];
      const most = isOpen ? mostFiles : mostFilesOfWord;
      const begun = (await readTerms([text], most)).filter(([term]) => term.startsWith(text));
      if (begun.length > 0) return begun.map(readTerm);
      const near = await readTerms([shorten(text), text], 1);
      return near.filter(([term]) => text.startsWith(term)).map(readTerm);
    },
    readPiece: (piece) => loadPiece(piece).catch(() => []),
  };
}

/** Letters of the shortest beginning of a word that may be another word in its place. */
const shortestStem = 4;

/** A text without its last letters: whatever is between the two is in the file of one of them. */
function shorten(text: string): string {
  return text.slice(0, Math.max(shortestStem, text.length - 3));
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

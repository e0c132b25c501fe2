import type { Token } from 'markdown-it';
import { arxivOfBib, type BibFields, readBibEntries } from '../../source/bib-entries.ts';
import { latexText } from '../../source/latex-text.ts';

/** A work as a text names it. */
export type CitedWork = {
  /** `Heron and Gull` */
  readonly names: string;
  readonly year: string;
  readonly title?: string;
  /** Where it can be read; absent where its entry does not say. */
  readonly address?: string;
};

/** A text may cite one work many times. */
const longestNames = 100;

const longestTitle = 500;

/**
 * The works of the BibTeX that a lecture shows in blocks of code, by their keys, and those of a bibliography beside it.
 *
 * @param bibliography as BibTeX
 */
export function findCitedWorks(
  tokens: readonly Token[],
  bibliography: string,
): ReadonlyMap<string, CitedWork> {
  const works = new Map<string, CitedWork>();
  const shown = tokens.flatMap(({ type, content }) => (type === 'fence' ? content : []));
  for (const text of [...shown, bibliography]) {
    if (!text.includes('@')) continue;
    for (const { key, fields } of readBibEntries(text)) {
      const work = readWork(fields);
      if (work && !works.has(key)) works.set(key, work);
    }
  }
  return works;
}

function readWork(fields: BibFields): CitedWork | undefined {
  const names = (fields.get('author') ?? fields.get('editor') ?? '')
    .slice(0, 5000)
    .split(/\s+and\s+/)
    .map(familyOf)
    .filter((name) => name !== '');
  const year = /\d{4}/.exec(fields.get('year') ?? fields.get('date') ?? '')?.[0];
  const joined = joinNames(names);
  if (joined === '' || joined.length > longestNames || !year) return undefined;
  const address = addressOf(fields);
  const title = latexText((fields.get('title') ?? '').slice(0, longestTitle));
  return { names: joined, year, ...(title && { title }), ...(address && { address }) };
}

/** `Heron, Ada`, `Ada Heron`, `{Marsh Group}` */
function familyOf(name: string): string {
  const written = name.trim();
  if (/^\{.*\}$/.test(written)) return latexText(written);
  const [family = '', given] = written.split(',');
  return latexText(given === undefined ? (written.split(/\s+/).at(-1) ?? '') : family).trim();
}

function joinNames(names: readonly string[]): string {
  const [first = '', second = ''] = names;
  if (names.length > 2 || /^others$/i.test(second)) return `${first} et al.`;
  return second ? `${first} and ${second}` : first;
}

function addressOf(fields: BibFields): string | undefined {
  const arxiv = arxivOfBib(fields);
  if (arxiv) return `https://arxiv.org/abs/${arxiv}`;
  const doi = /10\.\d{4,9}\/[^\s{}"<>]{1,200}/.exec(fields.get('doi') ?? '')?.[0];
  if (doi) return `https://doi.org/${doi}`;
  return /https?:\/\/[^\s{}"<>]{1,500}/.exec(fields.get('url') ?? '')?.[0];
}

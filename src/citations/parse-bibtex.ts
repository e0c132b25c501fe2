import { months } from './format-bibtex.ts';
import { unescapeLatex } from './latex.ts';
import type { Author, Reference } from './reference.ts';

/** `  title = {…},`: a field of an entry, on its own line. */
const field = /^ {2}(\w+) = (.*?),?$/gm;

/**
 * Reads back the reference of a paper or a lecture that `formatBibtex` wrote. It is not a BibTeX parser: it knows what we write, and
 * accepts nothing else. The day and the language of a lecture are not in BibTeX.
 *
 * @returns undefined for an entry that we did not write
 * @example parseBibtex('@misc{liu2023visual,\n  title = {Visual}\n}\n')?.title // 'Visual'
 */
export function parseBibtex(entry: string): Reference | undefined {
  const key = /^@(?:misc|article|inproceedings)\{(.*),$/m.exec(entry)?.[1];
  const fields = new Map([...entry.matchAll(field)].map(([, name = '', value = '']) => [name, value]));
  const text = (name: string) => unescapeLatex(unwrap(fields.get(name) ?? ''));
  const verbatim = (name: string) => unwrap(fields.get(name) ?? '');
  if (key === undefined || !fields.has('title')) return undefined;
  const year = Number(verbatim('year'));
  const month = months.indexOf(verbatim('month')) + 1;
  const lecture = /^Lecture, (.*)$/s.exec(text('howpublished'))?.[1];
  const [venue, note] = [lecture ?? (text('journal') || text('booktitle')), text('note')];
  const [address, arxiv, doi] = [verbatim('url'), verbatim('eprint'), verbatim('doi')];
  return {
    kind: lecture === undefined ? 'paper' : 'lecture',
    key,
    title: text('title'),
    ...readAuthors(unwrap(fields.get('author') ?? '')),
    ...(year && { year }),
    ...(month && { month }),
    ...(address && { address }),
    ...(arxiv && { arxiv }),
    ...(doi && { doi }),
    ...(venue && { venue }),
    ...(note && { note }),
  };
}

function unwrap(value: string): string {
  return value.replace(/^\{(.*)\}$/, '$1');
}

function readAuthors(written: string): Pick<Reference, 'authors' | 'hasOthers'> {
  const names = written === '' ? [] : splitNames(written);
  const hasOthers = names.at(-1) === 'others';
  return { authors: (hasOthers ? names.slice(0, -1) : names).map(readAuthor), hasOthers };
}

/** Cuts between names, and not at an "and" within the braces of one. */
function splitNames(written: string): string[] {
  const names = [''];
  let depth = 0;
  for (const piece of written.split(/( and |[{}])/)) {
    if (piece === '{') depth += 1;
    if (piece === '}') depth -= 1;
    if (piece === ' and ' && depth === 0) names.push('');
    else names.push(`${names.pop() ?? ''}${piece}`);
  }
  return names;
}

function readAuthor(name: string): Author {
  const literal = /^\{(.*)\}$/.exec(name)?.[1];
  if (literal !== undefined) return { literal: unescapeLatex(literal) };
  const [family = '', ...given] = name.split(', ');
  return { family: unescapeLatex(family), given: unescapeLatex(given.join(', ')) };
}

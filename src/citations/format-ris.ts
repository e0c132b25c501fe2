import { formatInverted } from './authors.ts';
import { plainLine } from './latex.ts';
import type { Reference } from './reference.ts';
import { isJournal } from './venue.ts';

/**
 * Writes a reference as RIS, ending with a line break: https://en.wikipedia.org/wiki/RIS_(file_format)
 * RIS has no "and others": a note says it.
 *
 * @example formatRis(reference).startsWith('TY  - CONF\r\n') // true
 */
export function formatRis(reference: Reference): string {
  const { key, title, authors, hasOthers, year, month, day, venue, arxiv, doi, address, note } = reference;
  const date = [year, month && two(month), day && two(day)];
  const tags: readonly (readonly [tag: string, value: string | number | undefined])[] = [
    ['TY', typeOf(reference)],
    ['ID', key],
    ['TI', title],
    ...authors.map((author) => ['AU', formatInverted(author)] as const),
    ['PY', year],
    [
      'DA',
      year &&
        [...date, '', '', '']
          .slice(0, 3)
          .map((part) => part ?? '')
          .join('/'),
    ],
    ['T2', venue],
    // Of proceedings T2 is the conference, and C3 their own title; some programs read the one, some the other.
    ['C3', typeOf(reference) === 'CONF' ? venue : undefined],
    ['PB', arxiv && !venue ? 'arXiv' : undefined],
    ['C7', arxiv && `arXiv:${arxiv}`],
    ['DO', doi],
    ['UR', address],
    ['N1', hasOthers ? 'There are more authors than the ones that are named.' : undefined],
    ['N1', note],
    ['LA', reference.language],
  ];
  const lines = tags.flatMap(([tag, value]) =>
    value === undefined || value === '' ? [] : `${tag}  - ${plainLine(String(value))}\r\n`,
  );
  return `${lines.join('')}ER  - \r\n`;
}

function typeOf({ kind, venue }: Reference): string {
  if (kind !== 'paper') return 'ELEC';
  if (!venue) return 'GEN';
  return isJournal(venue) ? 'JOUR' : 'CONF';
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** Marks above and below letters, as LaTeX writes them and as Unicode combines them. */
const marks: Readonly<Record<string, string>> = {
  '"': '\u0308',
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  c: '\u0327',
  k: '\u0328',
  r: '\u030a',
  d: '\u0323',
  b: '\u0331',
};

const letters: Readonly<Record<string, string>> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  aa: 'å',
  AA: 'Å',
  i: 'ı',
  j: 'ȷ',
  th: 'þ',
  dh: 'ð',
};

const mark =
  /\\(["'`^~=.]|[uvHckrdb](?![a-zA-Z]))\s*(?:\{\s*(\\?[a-zA-Z])\s*\}|(\\[ij](?![a-zA-Z])|[a-zA-Z]))/g;

/**
 * The text that LaTeX would print.
 *
 * @example latexText('Miko{\\l}aj Bi{\\\'n}kowski') // 'Mikołaj Bińkowski'
 */
export function latexText(source: string): string {
  return source
    .replace(mark, (_, sign: string, inner?: string, bare?: string) =>
      `${(inner ?? bare ?? '').replace('\\', '')}${marks[sign] ?? ''}`.normalize('NFC'),
    )
    .replace(
      /\\([a-zA-Z]+)(?:\s+|\{\}|(?![a-zA-Z]))/g,
      (command, name: string) => letters[name] ?? (name.length > 2 ? '' : command),
    )
    .replace(/\\([&%$#_{}])/g, (_, sign: string) => (sign === '{' || sign === '}' ? '' : sign))
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/~/g, ' ')
    .replace(/[{}]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What LaTeX takes for a command. Braces become words, since BibTeX counts even those after a backslash. */
const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/**
 * Writes a text so that LaTeX prints it as it is. Letters beyond ASCII stay: every LaTeX of today reads UTF-8.
 *
 * @example escapeLatex('50% of R&D') // '50\\% of R\\&D'
 */
export function escapeLatex(text: string): string {
  return escapeSigns(plainLine(text));
}

/**
 * A title whose names keep their capitals, which styles would make lower case: words with a capital or a digit within.
 *
 * @example protectTitle('VILA: On Pre-training') // '{VILA}: On Pre-training'
 */
export function protectTitle(title: string): string {
  return plainLine(title)
    .split(/([\p{L}\p{M}\p{N}]+(?:[-.][\p{L}\p{M}\p{N}]+)*)/u)
    .map((piece) => (isName(piece) ? `{${escapeSigns(piece)}}` : escapeSigns(piece)))
    .join('');
}

/** An address as the fields `url` and `doi` hold it: as it is, without what would end the field. */
export function escapeVerbatim(address: string): string {
  return plainLine(address).replace(/[\\{}]/g, encodeURIComponent);
}

function escapeSigns(text: string): string {
  return text.replace(/[\\{}$&#%_^~<>]/g, (sign) => signs[sign] ?? sign);
}

const written = new Map(Object.entries(signs).map(([sign, command]) => [command, sign]));

/**
 * Reads back what `escapeLatex` or `protectTitle` wrote.
 *
 * @example unescapeLatex('{VILA}: 50\\% of R\\&D') // 'VILA: 50% of R&D'
 */
export function unescapeLatex(text: string): string {
  return text.replace(/\\(?:[a-z]+\{\}|[$&#%_])|[{}]/g, (command) => written.get(command) ?? '');
}

function isName(word: string): boolean {
  return /(?<=.)\p{Lu}|\p{L}\d|\d\p{L}/u.test(word);
}

/** One line without control characters. */
export function plainLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

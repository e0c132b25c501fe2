/** Environments that are a formula by themselves, without delimiters, as MathJax reads them. */
export const environments = 'equation|align|alignat|flalign|gather|multline|eqnarray|displaymath|math';

/** A link of Markdown, as in `\\[[Paper](https://…)\\]`: what is in such brackets is no formula. */
export const linkInTex = String.raw`\]\((?:https?:|[./#])`;

/** What TeX knows and the setter does not, in words that the setter knows. */
const synonyms: readonly (readonly [written: RegExp, set: string])[] = [
  // This asks MathJax for an extension; here all are available.
  [/\\require\s*\{[^{}]*\}/g, ''],
  [/\\mbox(?![a-zA-Z])/g, '\\text'],
  [/\\(begin|end)\s*\{(?:displaymath|math)\}/g, ''],
  [/\\(begin|end)\s*\{flalign(\*?)\}/g, '\\$1{align$2}'],
  [/\\(begin|end)\s*\{eqnarray(\*?)\}/g, '\\$1{align$2}'],
];

/** `\newcommand{\R}[1]` and the like, up to the body; one with a default for its argument stays as it is. */
const definition =
  /\\(?:newcommand|renewcommand|providecommand)\*?\s*(?:\{\s*(\\[a-zA-Z]+)\s*\}|(\\[a-zA-Z]+))\s*(?:\[\s*([1-9])\s*\])?\s*(?=\{)/g;

const operator =
  /\\DeclareMathOperator(\*?)\s*(?:\{\s*(\\[a-zA-Z]+)\s*\}|(\\[a-zA-Z]+))\s*(\{(?:[^{}]|\{[^{}]*\})*\})/g;

/** Text in a formula, in which an underscore with a backslash is an underscore. */
const words =
  /\\(?:text|textbf|textit|texttt|textrm|textsf|mathrm|operatorname\*?|mbox|tag\*?)\s*\{[^{}]*\}/g;

/**
 * Converts a formula as people write it for MathJax into what the setter reads. Macros apply to the formulas that
 * follow, as on a page of MathJax, and so become global ones.
 *
 * @param isMarkdown true between single dollars, where authors of Jekyll sites write `\_` so that Markdown leaves an underscore alone
 * @example readTexSource('\\newcommand{\\R}{\\mathbb{R}} \\R', false) // '\\gdef\\R{\\mathbb{R}} \\R'
 */
export function readTexSource(formula: string, isMarkdown: boolean): string {
  let source = formula;
  if (source.includes('eqnarray')) source = source.replace(/&\s*(=|<|>|\\[a-zA-Z]+)\s*&\s*/g, '&$1 ');
  for (const [written, set] of synonyms) source = source.replace(written, set);
  source = source.replace(/\\unicode\s*\{x([\da-f]{2,5})\}/gi, (_, point: string) =>
    String.fromCodePoint(Number.parseInt(point, 16)),
  );
  source = source
    .replace(operator, (_, star: string, braced: string, bare: string, body: string) => {
      return `\\gdef${braced ?? bare}{\\operatorname${star}${body}}`;
    })
    .replace(definition, (_, braced: string, bare: string, count: string) => {
      return `\\gdef${braced ?? bare}${printParameters(Number(count ?? 0))}`;
    })
    .replace(/\\def(?=\s*\\[a-zA-Z])/g, '\\gdef');
  return isMarkdown ? freeUnderscores(source) : source;
}

function printParameters(count: number): string {
  return Array.from({ length: count }, (_, index) => `#${index + 1}`).join('');
}

function freeUnderscores(source: string): string {
  if (!source.includes('\\_')) return source;
  let at = 0;
  let freed = '';
  for (const match of source.matchAll(words)) {
    freed += source.slice(at, match.index).replaceAll('\\_', '_') + match[0];
    at = match.index + match[0].length;
  }
  return freed + source.slice(at).replaceAll('\\_', '_');
}

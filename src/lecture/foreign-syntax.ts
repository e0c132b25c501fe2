/** Syntax of other tools within a text that is not supported here. */
export type Foreign = {
  readonly form: RegExp;
  /** What it is looked for in: text, text right before code (`` {cite}`heron` ``), code, or hidden markup. Text if absent. */
  readonly in?: 'role' | 'code' | 'markup';
  /** What it is, to be put between the syntax and its consequence. */
  readonly what: string;
  readonly fix: string | ((written: string) => string);
};

const aCitation = 'Write a link: [Ada, 2020](https://…)';
const aLink = 'Write a link, [what it says](address), or the words that should appear.';

export const foreignSyntax: readonly Foreign[] = [
  {
    form: /(?:\{(?:foot)?cite[\w:]{0,20}\}|:cite:)$/,
    in: 'role',
    what: 'cites, as MyST and d2l do, a work whose BibTeX is neither in this lecture nor in a .bib beside it',
    fix: aCitation,
  },
  {
    form: /(?:\{(?:numref|(?:prf:|eq)?ref|eq)\}|:(?:num|eq)?ref:)$/,
    in: 'role',
    what: 'refers, as MyST and d2l do, to nothing that this lecture has by that name and with a caption',
    fix: aLink,
  },
  {
    form: /(?:\{(?!(?:math|(?:foot)?cite[\w:]{0,20}|numref|(?:prf:|eq)?ref|eq)\})[a-z][\w:+-]{1,30}\}|:(?!(?:cite|(?:num|eq)?ref):)[a-z][\w:+-]{1,30}:)$/,
    in: 'role',
    what: 'is a MyST or d2l role, which is not supported here',
    fix: aLink,
  },
  {
    form: /(?<![\w@/])\[?-?@(?:fig|tbl|eq|sec|lst|thm|def|exm|lem|cor|prp)-[\w-]+\]?/,
    what: 'refers, as Quarto does, to nothing that this lecture has by that name and with a caption',
    fix: (written) => giveName(/@([\w-]+)/.exec(written)?.[1] ?? ''),
  },
  {
    form: /(?<![\w@/])\[-?@(?!(?:fig|tbl|eq|sec|lst|thm|def|exm|lem|cor|prp)-)[A-Za-z][\w:.-]*(?:[;,][^\]\n]{0,300})?\](?!\()/,
    what: 'cites, as Pandoc and others do, a work whose BibTeX is neither in this lecture nor in a .bib beside it',
    fix: aCitation,
  },
  {
    form: /(?<!\w)@ref\([\w:-]{1,80}\)|^\(ref:[\w-]{1,80}\)(?=\s)/,
    what: 'refers, as R Markdown does, to nothing that this lecture has by that name and with a caption',
    fix: (written) => giveName(/\(([\w:-]+)\)/.exec(written)?.[1] ?? ''),
  },
  {
    form: /^(?:r\s+[A-Za-z.][\w.$:]{0,60}\s*[([$].*|\{(?:r|python|julia|ojs)\}\s.+)$/,
    in: 'code',
    what: 'is code of R Markdown or Quarto, which is not run here',
    fix: 'Write what it computes.',
  },
  {
    form: /^\([A-Za-z][\w:.-]{0,80}\)=$/,
    what: 'is a MyST target, which is not supported here',
    fix: 'Give the heading below it an id: ## Heading {#id}',
  },
  {
    form: /^%(?![\p{L}\p{N}_]{1,60}%) ?\p{L}.*/u,
    what: 'looks like a comment of MyST or LaTeX, which is not supported here',
    fix: (written) => `<!-- ${written.replace(/^%\s*/, '')} -->`,
  },
  {
    form: /^:::+\s?\{?[a-z][\w-]{1,30}\}?/,
    what: 'opens a container that nothing closes',
    fix: 'Write ::: on a line of its own below what it contains.',
  },
  {
    form: /^(?:import\s.{1,200}?\sfrom\s+(["'])[^"']{1,200}\1;?|export\s+(?:const|default|function)\s.{0,200})$/,
    what: 'is a line of MDX, which is not run here',
    fix: 'Delete it, and write in Markdown what it should show.',
  },
  {
    form: /<[A-Z][A-Za-z.]{1,40}(?:\s+[\w-]+\s*=\s*(?:"[^"]{0,300}"|'[^']{0,300}'|\{[^{}]{0,300}\})){1,20}\s*\/?>|^<(?:[A-Z][a-z][A-Za-z.]{1,40}\s*\/|\/[A-Z][a-z][A-Za-z.]{1,40})>$/,
    what: 'is an MDX component, which is not supported here',
    fix: 'Write in Markdown what it should show.',
  },
  {
    form: /^(?:<<<\s+[@./\w][^\s]{0,300}|;?--8<--.{0,300}|!\[\[[^\]\n]{1,200}\]\]\{)/,
    what: 'takes in another file as VitePress or MkDocs does, which is not supported here',
    fix: 'Paste here what should appear, or write a link to it.',
  },
  {
    form: /<!--\s*@include:\s*[^>]{1,200}?-->/,
    in: 'markup',
    what: 'takes in another file as VitePress does, which is not supported here',
    fix: 'Paste here what should appear, or write a link to it.',
  },
  {
    form: /(?<![\w:]):(?:material|fontawesome|octicons|simple)-[a-z\d-]{1,60}:/,
    what: 'is an icon of MkDocs, which is not supported here',
    fix: 'Delete it, or write an emoji: 🔎',
  },
  {
    form: /(?<!\+)\+\+(?:ctrl|cmd|command|alt|option|shift|meta|enter|tab|esc|escape|space|backspace|delete|arrow-\w+)(?:\+[\w-]{1,20}){0,4}\+\+(?!\+)/i,
    what: 'names keys as MkDocs does, which is not supported here',
    fix: '<kbd>Ctrl</kbd>+<kbd>C</kbd>',
  },
  {
    form: /\{(?:\+\+[^{}\n]{1,200}\+\+|--[^{}\n]{1,200}--|>>[^{}\n]{1,200}<<|~~[^{}\n]{1,200}~~)\}/,
    what: 'is CriticMarkup, which is not supported here',
    fix: 'Write the text as it should be, and a comment as <!-- … -->',
  },
  {
    form: /\\(?:textbf|textit|emph|footnote|includegraphics|label|autoref|cref|(?:sub)?section|caption)\*?(?:\[[^\]\n]{0,100}\])?\{[^{}\n]{1,200}\}|^\\(?:newpage|pagebreak|clearpage|noindent|centering|maketitle|tableofcontents)$/,
    what: 'is LaTeX, which is not supported here outside of formulas',
    fix: 'Write it in Markdown, **bold**, *italics*, [text](address), or delete it.',
  },
  {
    form: /\\(?:(?:text|paren|auto|foot)?cite|cite[a-z]{1,8})\*?(?:\[[^\]\n]{0,100}\]){0,2}\{[^{}\n]{1,200}\}/,
    what: 'cites, as LaTeX does, a work whose BibTeX is neither in this lecture nor in a .bib beside it',
    fix: aCitation,
  },
  {
    form: /^\[![A-Za-z][\w-]{0,40}\][-+]?(?=\s|$)/,
    what: 'marks a notice of a kind that is not known here',
    fix: '[!NOTE]',
  },
  {
    form: /^\/{3,}\s?[a-z][a-z-]{2,30}(?:\s*\|.{0,200})?$/,
    what: 'opens a block of PyMdown, which is not supported here',
    fix: '!!! note "A title"',
  },
  {
    form: /^\.\. [a-z-]{2,30}::(?:\s.{0,200})?$/,
    what: 'is a directive of reStructuredText, which is not supported here',
    fix: 'Write in Markdown what it should show.',
  },
];

function giveName(id: string): string {
  return `Write {#${id}} behind the picture, the caption or the heading that it means.`;
}

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { markdownEndings } from '../../source/markdown-endings.ts';
import { displayPath } from './display-path.ts';

type Format = { readonly name: string; readonly convert: (file: string, markdown: string) => string };

const pandoc = (file: string, markdown: string) => `pandoc ${file} -t gfm -o ${markdown}`;

/** What people write lectures in besides Markdown, by file extension, with the command that converts it to Markdown. */
const formats: Readonly<Record<string, Format>> = {
  qmd: { name: 'Quarto', convert: (file) => `quarto render ${file} --to gfm` },
  rmd: { name: 'R Markdown', convert: (file, markdown) => `Rscript -e "knitr::knit(${file}, ${markdown})"` },
  mdx: { name: 'MDX', convert: (file, markdown) => `mv ${file} ${markdown}` },
  ipynb: { name: 'a Jupyter notebook', convert: (file) => `jupyter nbconvert --to markdown ${file}` },
  rst: { name: 'reStructuredText', convert: pandoc },
  tex: { name: 'LaTeX', convert: pandoc },
  org: { name: 'Org', convert: pandoc },
  textile: { name: 'Textile', convert: pandoc },
  typ: { name: 'Typst', convert: pandoc },
  adoc: { name: 'AsciiDoc', convert: (file, markdown) => `downdoc -o ${markdown} ${file}` },
};

/** What Jekyll takes for a post in `_posts/`, and anywhere else is not meant as one. HTML with front matter is Markdown, too. */
const pageOfJekyll: Format = { name: 'HTML', convert: (file, markdown) => `mv ${file} ${markdown}` };

/** Where the posts of a course are, and what its files are for. */
type Place = {
  /** `lectures/`, `_posts/`, or nothing for the content folder itself. */
  readonly postsFolder: string;
  /** Every file of the content folder. */
  readonly files: readonly string[];
};

/**
 * Names the files among the posts that were meant as posts too and are not Markdown.
 *
 * @param unused files that no page links to and no setting names
 * @returns the files, and a diagnostic for each
 */
export function describeForeign(unused: readonly string[], { postsFolder, files }: Place) {
  const all = new Set(files);
  const paths = unused.filter((path) => {
    const isAmongPosts =
      `/${path}`.includes(postsFolder && `/${postsFolder}`) && !/(?:^|\/)_(?!posts\/)/.test(path);
    return isAmongPosts && isForeign(path, all);
  });
  return { paths: new Set(paths), diagnostics: paths.map(describe) };
}

/** True for a text in another format than Markdown that is not in Markdown beside itself, too. */
export function isForeign(path: string, files: ReadonlySet<string>): boolean {
  const stem = path.replace(/\.[^./]+$/, '');
  return formatOf(path) !== undefined && !markdownEndings.some((ending) => files.has(`${stem}.${ending}`));
}

/**
 * Says in what a text is written, and how to convert it.
 *
 * @example noteForeign('week2/q.qmd') // "Quarto; only Markdown is read as a post. Convert it: quarto render 'week2/q.qmd' --to gfm"
 */
export function noteForeign(path: string): string {
  const { name, fix } = conversionOf(path);
  return `${name}; only Markdown is read as a post. Convert it: ${fix}`;
}

function formatOf(path: string): Format | undefined {
  const ending = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  if (/^html?$/.test(ending) && /(?:^|\/)_posts\//.test(path)) return pageOfJekyll;
  return Object.hasOwn(formats, ending) ? formats[ending] : undefined;
}

function conversionOf(file: string): { readonly name: string; readonly fix: string } {
  const { name, convert } = formatOf(file) ?? { name: 'not Markdown', convert: pandoc };
  return { name, fix: convert(quote(file), quote(`${file.replace(/\.[^./]+$/, '')}.md`)) };
}

function describe(path: string): Diagnostic {
  const file = displayPath(path);
  const { name, fix } = conversionOf(file);
  return {
    rule: 'source/format',
    file,
    line: 1,
    message: `The file is ${name}; only Markdown is read as a post, and no page links to it. It has no page.`,
    fix,
  };
}

function quote(path: string): string {
  return `'${path.replaceAll("'", "'\\''")}'`;
}

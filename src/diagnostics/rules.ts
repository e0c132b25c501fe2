export type Severity = 'error' | 'warning';

type Rule = {
  readonly severity: Severity;
  /** Number of the section of the authoring guide that explains it: `content/guide/`. */
  readonly section: string;
  /** One line that says what the rule looks for, for the list in the README. */
  readonly summary: string;
};

/** The closed list of rules. Errors stop the build; warnings do not. */
export const rules = {
  'front-matter/missing': {
    severity: 'warning',
    section: '1.1',
    summary: 'a post without a front-matter block',
  },
  'front-matter/syntax': {
    severity: 'error',
    section: '1.1',
    summary: 'front matter that is not valid YAML or TOML',
  },
  'front-matter/language': {
    severity: 'error',
    section: '1.1',
    summary: 'front matter in a language other than YAML or TOML',
  },
  'front-matter/unclosed': {
    severity: 'warning',
    section: '1.1',
    summary: 'front matter without a closing ---',
  },
  'front-matter/repeated': {
    severity: 'warning',
    section: '1.1',
    summary: 'a front-matter key that is written twice',
  },
  'front-matter/title': {
    severity: 'warning',
    section: '1.2',
    summary: 'a title that is missing or not text',
  },
  'front-matter/date': {
    severity: 'warning',
    section: '1.3',
    summary: 'a date that does not exist, is ambiguous, or cannot be read',
  },
  'front-matter/quotes': {
    severity: 'warning',
    section: '1.1',
    summary: 'curly quotes around a value, which YAML treats as part of it',
  },
  'front-matter/list': {
    severity: 'warning',
    section: '1.4',
    summary: 'authors, tags or categories that are not a list of names',
  },
  'front-matter/order': {
    severity: 'warning',
    section: '1.3',
    summary: 'an order that is no number',
  },
  'front-matter/unknown': {
    severity: 'warning',
    section: '1.1',
    summary: 'a key of the front matter that is misspelt',
  },
  'front-matter/lang': {
    severity: 'warning',
    section: '1.5',
    summary: 'a language that is not a language tag',
  },
  'front-matter/release': {
    severity: 'warning',
    section: '1.11',
    summary: 'a draft:, published: or unlisted: that is neither true nor false',
  },
  'front-matter/long': {
    severity: 'warning',
    section: '1.12',
    summary: 'a title, a description or a list of names that is too long to be shown whole',
  },
  'front-matter/slug': {
    severity: 'warning',
    section: '1.12',
    summary: 'a slug or a file name that is too long for an address',
  },
  'settings/syntax': { severity: 'error', section: '1.8', summary: 'site.yaml that is not valid YAML' },
  'settings/value': {
    severity: 'error',
    section: '1.8',
    summary: 'a setting with a value that cannot be used',
  },
  'settings/repeated': {
    severity: 'warning',
    section: '1.8',
    summary: 'a setting that is written twice',
  },
  'settings/unknown': { severity: 'warning', section: '1.8', summary: 'an unknown setting' },
  'style/syntax': { severity: 'warning', section: '1.8', summary: 'a mistake in custom.css' },
  'papers/syntax': { severity: 'error', section: '1.10', summary: 'papers.yaml that is not valid YAML' },
  'papers/key': {
    severity: 'warning',
    section: '1.10',
    summary: 'an entry of papers.yaml that is neither an arXiv id nor a DOI',
  },
  'papers/value': {
    severity: 'warning',
    section: '1.10',
    summary: 'a value in papers.yaml that cannot be used',
  },
  'papers/unknown': { severity: 'warning', section: '1.10', summary: 'an unknown key of a paper' },
  'source/encoding': {
    severity: 'warning',
    section: '1.7',
    summary: 'bytes that are not UTF-8, or NUL characters',
  },
  'source/charset': {
    severity: 'error',
    section: '1.7',
    summary: 'a file that is in another encoding than UTF-8, or is not text',
  },
  'source/size': { severity: 'error', section: '1.7', summary: 'a post of more than 5 MB' },
  'source/format': {
    severity: 'warning',
    section: '1.7',
    summary: 'a file among the posts that is not Markdown, such as a .qmd or .ipynb',
  },
  'source/conflict': {
    severity: 'error',
    section: '1.7',
    summary: 'conflict markers of an unfinished merge',
  },
  'source/unreadable': {
    severity: 'error',
    section: '1.7',
    summary: 'a file of the course that cannot be read',
  },
  'source/outside': {
    severity: 'warning',
    section: '1.7',
    summary: 'a symbolic link that leads out of the content folder, or nowhere',
  },
  'source/unlinked': {
    severity: 'warning',
    section: '1.7',
    summary: 'files that no page links to, and that are not published',
  },
  'media/script': {
    severity: 'warning',
    section: '5.5',
    summary: 'an SVG with scripts, of which a copy without them is published',
  },
  'source/unpublished': {
    severity: 'warning',
    section: '1.11',
    summary: 'a post that says draft: true, published: false, or an expiryDate that is past',
  },
  'source/scheduled': { severity: 'warning', section: '1.11', summary: 'a post whose date is still to come' },
  'address/outside': {
    severity: 'warning',
    section: '1.6',
    summary: 'a permalink or old address that is not an address within the site',
  },
  'address/taken': {
    severity: 'warning',
    section: '1.6',
    summary: 'an old address that is taken by another page',
  },
  'source/same-address': {
    severity: 'warning',
    section: '1.7',
    summary: 'two posts, pages or files of the same name; the second post gets a longer address',
  },
  'source/taken': {
    severity: 'warning',
    section: '1.7',
    summary: 'a file of the course at a place where the site writes its own',
  },
  'media/malformed': {
    severity: 'warning',
    section: '7.1',
    summary: 'a media tag whose address is in the wrong place',
  },
  'link/dead': {
    severity: 'warning',
    section: '4.5',
    summary: 'a dead web address, reported only by `links`',
  },
  'link/moved': {
    severity: 'warning',
    section: '4.5',
    summary: 'a web address that has moved permanently, reported only by `links`',
  },
  'media/gone': {
    severity: 'warning',
    section: '5.9',
    summary: 'a picture of another site that is gone, which only `media` asks',
  },
  'media/ledger': {
    severity: 'warning',
    section: '5.9',
    summary: 'a media.lock.json that cannot be read',
  },
  'media/expiring': {
    severity: 'warning',
    section: '7.2',
    summary: 'a picture or video whose address expires within minutes',
  },
  'media/format': {
    severity: 'warning',
    section: '5.5',
    summary: 'a picture in a format that no browser shows',
  },
  'media/large': { severity: 'warning', section: '5.5', summary: 'a picture larger than a megabyte' },
  'media/frame': { severity: 'warning', section: '7.3', summary: 'a frame of a site that is only linked to' },
  'diagram/broken': {
    severity: 'warning',
    section: '8.7',
    summary: 'a diagram that cannot be drawn as it is written',
  },
  'diagram/stages': {
    severity: 'warning',
    section: '8.7',
    summary: 'a line of stages in a diagram that does not fit its boxes',
  },
  'math/broken': {
    severity: 'warning',
    section: '8.6',
    summary: 'a formula that cannot be set as it is written',
  },
  'math/reference': {
    severity: 'warning',
    section: '8.6',
    summary: 'a reference to an equation that the lecture does not have',
  },
  'math/off': {
    severity: 'warning',
    section: '8.6',
    summary: 'formulas in a lecture that does not ask for them',
  },
  'label/unknown': {
    severity: 'warning',
    section: '3.2',
    summary: 'a label of a link or a fact that is misspelt',
  },
  'label/marks': {
    severity: 'warning',
    section: '3.1',
    summary: 'extra stars or an extra colon around a label',
  },
  'label/alone': { severity: 'warning', section: '3.3', summary: 'a label heading with no link below it' },
  'link/missing-file': {
    severity: 'warning',
    section: '4.4',
    summary: 'a link, picture or bibliography of the course itself that leads nowhere',
  },
  'link/missing-section': {
    severity: 'warning',
    section: '4.4',
    summary: 'a link to a section that does not exist',
  },
  'link/broken': {
    severity: 'warning',
    section: '4.3',
    summary: 'a link that Markdown does not recognise, such as [title)(address)',
  },
  'link/address': { severity: 'warning', section: '4.3', summary: 'an address that is misspelt' },
  'link/empty': { severity: 'warning', section: '4.3', summary: 'a link without address or without text' },
  'paper/titles': { severity: 'warning', section: '3.7', summary: 'one paper with two titles' },
  'paper/ids': { severity: 'warning', section: '3.7', summary: 'one title for two papers' },
  'paper/untitled': {
    severity: 'warning',
    section: '3.7',
    summary: 'papers without a title, once for each lecture',
  },
  'prose/divider': { severity: 'warning', section: '8.2', summary: 'two dashes where a divider was meant' },
  'prose/dialect': {
    severity: 'warning',
    section: '8.11',
    summary: 'syntax of another tool that is not supported here',
  },
  'question/form': {
    severity: 'warning',
    section: '10.1',
    summary: 'a question whose answer is in none of the supported forms',
  },
  'code/unclosed': { severity: 'warning', section: '8.5', summary: 'a block of code that is never closed' },
  'liquid/leftover': {
    severity: 'warning',
    section: '8.3',
    summary: 'a Liquid tag or expression that is not replaced',
  },
  'liquid/date': {
    severity: 'warning',
    section: '8.3',
    summary: 'a post that asks for the day of the last change where it is unknown, once for the course',
  },
  'html/fold': {
    severity: 'warning',
    section: '8.4',
    summary: 'a <details> with headings of chapters or entries in it, which is shown open',
  },
  'html/removed': {
    severity: 'warning',
    section: '8.4',
    summary: 'HTML that could run code, could leave its box, or cannot be shown here',
  },
  'heading/blank': {
    severity: 'warning',
    section: '2.1',
    summary: 'hashes without a space after them, which do not make a heading',
  },
  'heading/empty': { severity: 'warning', section: '2.1', summary: 'a heading without words' },
  'heading/pasted': { severity: 'warning', section: '2.1', summary: 'an entry that is in a lecture twice' },
  'heading/attribute': {
    severity: 'warning',
    section: '2.4',
    summary: 'an unknown attribute of a heading',
  },
  'markdown/attributes': {
    severity: 'warning',
    section: '2.4',
    summary: 'too many attributes on one line',
  },
  'lecture/many': {
    severity: 'warning',
    section: '1.12',
    summary:
      'too many headings, pictures, links, blocks or marks in one post to be laid out, or too many entries or papers to be listed',
  },
  'markdown/nesting': {
    severity: 'warning',
    section: '8.1',
    summary: 'lists or quotes that are nested too deeply',
  },
  'table/guessed': {
    severity: 'warning',
    section: '8.10',
    summary: 'lines that were taken for a table because of the bars in them',
  },
  'footnote/missing': {
    severity: 'warning',
    section: '8.9',
    summary: 'a reference to a note that does not exist',
  },
  'footnote/unused': { severity: 'warning', section: '8.9', summary: 'a note that nothing refers to' },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;

export type Severity = 'error' | 'warning';

type Rule = {
  readonly severity: Severity;
  /** One line that says what the rule watches, for the list in the README. */
  readonly summary: string;
};

/** The closed list of rules. Errors stop the build; warnings do not. */
export const rules = {
  'front-matter/missing': { severity: 'warning', summary: 'a post without a front-matter block' },
  'front-matter/syntax': { severity: 'error', summary: 'front matter that is not valid YAML' },
  'front-matter/language': { severity: 'error', summary: 'front matter in a language other than YAML' },
  'front-matter/title': { severity: 'warning', summary: 'a title that is missing or not text' },
  'front-matter/date': { severity: 'error', summary: 'a date that does not exist or cannot be read' },
  'front-matter/list': {
    severity: 'warning',
    summary: 'authors, tags or categories that are not a list of names',
  },
  'settings/syntax': { severity: 'error', summary: 'site.yaml that is not valid YAML' },
  'settings/value': { severity: 'error', summary: 'a setting of a kind that we cannot use' },
  'settings/unknown': { severity: 'warning', summary: 'a setting that nothing reads' },
  'source/encoding': { severity: 'warning', summary: 'bytes that are not UTF-8, or NUL characters' },
  'source/unreadable': { severity: 'error', summary: 'a file of the course that cannot be read' },
  'source/same-address': { severity: 'error', summary: 'two posts that would share one address' },
  'media/malformed': { severity: 'warning', summary: 'a media tag whose address stands in the wrong place' },
  'media/expiring': {
    severity: 'warning',
    summary: 'a picture or video whose address is valid for minutes only',
  },
  'label/unknown': { severity: 'warning', summary: 'a label that is not in the table of labels' },
  'link/empty': { severity: 'warning', summary: 'a link without address or without text' },
  'liquid/leftover': { severity: 'warning', summary: 'a Liquid tag or expression that nothing replaces' },
  'html/removed': { severity: 'warning', summary: 'HTML that could run code or leave its box' },
  'markdown/attributes': { severity: 'warning', summary: 'more attributes on one line than are read' },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;

/** Forms that no ending shows, and words that mean the same in every course, each group under its first word. */
const irregular = new Map(
  [
    'begin began begun',
    'bind bound',
    'break broke broken',
    'build built',
    'choose chose chosen',
    'draw drew drawn',
    'drive drove driven',
    'find found',
    'freeze froze frozen',
    'give gave given',
    'grow grew grown',
    'hide hid hidden',
    'hold held',
    'image picture pictures photo photos photograph photographs',
    'keep kept',
    'know knew known',
    'lose lost',
    'mean meant',
    'make made',
    'see saw seen',
    'send sent',
    'show shown',
    'speak spoke spoken',
    'take took taken',
    'teach taught',
    'think thought',
    'throw threw thrown',
    'understand understood',
    'write wrote written',
  ].flatMap((line) => {
    const [base = '', ...forms] = line.split(' ');
    return forms.map((form) => [form, base] as const);
  }),
);

/** British endings and words, as Americans write them. */
const american: readonly (readonly [RegExp, string])[] = [
  [/^licenc/, 'licens'],
  [/^(.{3,})is(e|ed|es|er|ers|ing|ations?)$/, '$1iz$2'],
  [/^(.{2,})our(s|ed|ing|able)?$/, '$1or$2'],
  [/^(.{3,})ll(ed|ing|er|ers)$/, '$1l$2'],
  [/^(.{2,})tre(s|d)?$/, '$1ter$2'],
];

/** Endings, the longest first, and what is left in their place. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/^(.{3,})ies$/, '$1y'],
  [/^(.{2,}(?:sh|ch|x|z|ss))es$/, '$1'],
  [/^(.{2,}[^su])s$/, '$1'],
  [/^(.{3,})iz(?:ation|er|ed|ing|e)$/, '$1iz'],
  // `distillation` and `distil`, `quantisation` and `quantised`; a shorter word has nothing to do with what is left of it.
  [/^(.{4,})at(?:ion|or|ed|ing|ive|e)$/, '$1'],
  [/^(.{3,})at(?:ion|or|ed|ing|ive|e)$/, '$1at'],
  [/^(.{2,}[ts])ion$/, '$1'],
  [/^(.{3,}[ts])(?:or|ive)$/, '$1'],
  [/^(.{5,})ment$/, '$1'],
  [/^(.{5,})(?:[ae]nce|[ae]nt|ity)$/, '$1'],
  [/^(.{3,})err(?:ing|ed)$/, '$1'],
  [/^(.*[aeiouy].*)(?:ing|ed|er)$/, '$1'],
  [/^(.{3,})ly$/, '$1'],
];

const stems = new Map<string, string>();

/**
 * What the forms of a word have in common, for comparing: `freezing`, `froze` and `frozen`; `licence` and `licenses`. It need not
 * be a word.
 *
 * @param word folded
 * @example stemOf('resampling') === stemOf('resampler') // true
 */
export function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = /^[a-z]{4,}$/.test(word) ? cutEnding(word) : word;
    stems.set(word, stem);
  }
  return stem;
}

function cutEnding(word: string): string {
  let stem = irregular.get(word) ?? word;
  for (const [ending, left] of american) stem = stem.replace(ending, left);
  for (const [ending, left] of endings) if (stem.length > 4) stem = stem.replace(ending, left);
  stem = irregular.get(stem) ?? stem;
  // `cutting` and `cut`, `sampled` and `sample`.
  return stem.replace(/([bdglmnprt])\1$/, '$1').replace(/(?<=..)e$/, '');
}

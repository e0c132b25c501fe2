/** Forms that no ending tells, each group under its first word. */
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
  [/^(.{3,})at(?:ion|or|ed|ing|ive|e)$/, '$1at'],
  [/^(.{3,}[ts])(?:ion|or|ive)$/, '$1'],
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
  return stem.replace(/([bdgmnprt])\1$/, '$1').replace(/(?<=..)e$/, '');
}

const families = new Map<string, string[]>();
for (const [form, base] of irregular) families.set(base, [...(families.get(base) ?? [base]), form]);

/** Endings that are written in two ways. */
const swaps: readonly (readonly [RegExp, string])[] = [
  [/iz(e|ed|es|er|ers|ing|ations?)$/, 'is$1'],
  [/(?<=...)is(e|ed|es|er|ers|ing|ations?)$/, 'iz$1'],
  [/^licens/, 'licenc'],
  [/^licenc/, 'licens'],
  [/([^l])l(ed|ing|er|ers)$/, '$1ll$2'],
  [/ll(ed|ing|er|ers)$/, 'l$1'],
  [/or(s?)$/, 'our$1'],
];

/**
 * Other words that an index which only knows endings may hold for a word: forms of an irregular verb, the other spelling.
 *
 * @example otherForms('freezing') // ['freeze', 'froze', 'frozen']
 */
export function otherForms(word: string): string[] {
  const stem = irregular.get(word) ?? word.replace(/(?:ing|es|ed|s)$/, '');
  const family = families.get(stem) ?? families.get(`${stem}e`) ?? [];
  const spelled = swaps.flatMap(([ending, other]) => (ending.test(word) ? word.replace(ending, other) : []));
  return [...new Set([...family, ...spelled])].filter((form) => form !== word);
}

/** What a notice is like: five tones, each with a colour and a title of its own. */
export const tones = ['note', 'tip', 'important', 'warning', 'danger'] as const;

export type Tone = (typeof tones)[number];

/** Statements of a mathematical text: the word leads the title. */
const statements = words(
  'algorithm axiom conjecture corollary definition lemma proof property proposition remark theorem',
);

/** Words that GitHub, Obsidian, MkDocs, Docusaurus, VitePress, Hugo, Quarto, MyST and HackMD have for a notice. */
const toneOf: ReadonlyMap<string, Tone> = new Map(
  Object.entries({
    note: [
      ...words(
        'note info abstract admonition alert callout cite details dropdown example exercise expand faq help',
      ),
      ...words('message notice primary question quote secondary seealso solution spoiler summary tldr todo'),
      ...statements,
    ],
    tip: words('tip hint check done success'),
    important: words('important'),
    warning: words('warning attention'),
    danger: words('danger caution bug error fail failure missing'),
  } satisfies Record<Tone, readonly string[]>).flatMap(([tone, names]) =>
    names.map((name) => [name, tone as Tone] as const),
  ),
);

/** What a notice is called by its word if no title does. */
const titles: ReadonlyMap<string, string> = new Map([
  ...[...words('bug error example exercise failure question quote solution summary todo'), ...statements].map(
    (word) => [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`] as const,
  ),
  ['seealso', 'See also'],
]);

/** Words of a notice that is closed until a reader opens it. */
const folded: ReadonlySet<string> = new Set(words('details dropdown expand solution spoiler'));

function words(text: string): readonly string[] {
  return text.split(' ');
}

/** What the mark of a notice says. */
export type Notice = {
  readonly tone: Tone;
  readonly title?: string;
  readonly fold?: 'open' | 'closed';
  /** Its author wants none. */
  readonly hasNoTitle?: true;
};

/**
 * Reads the word of a notice, in whatever case; nothing for one that no dialect has.
 *
 * @example readNotice('WARNING', 'Mind the gap') // { tone: 'warning', title: 'Mind the gap' }
 */
export function readNotice(word: string, title = '', fold?: Notice['fold']): Notice | undefined {
  const name = word.toLowerCase();
  const tone = toneOf.get(name);
  if (!tone) return undefined;
  const own = titles.get(name) ?? '';
  const said = statements.includes(name) && title.trim() ? `${own}: ${title.trim()}` : title.trim() || own;
  const folds = fold ?? (folded.has(name) ? 'closed' : undefined);
  return { tone, ...(said && { title: said }), ...(folds && { fold: folds }) };
}

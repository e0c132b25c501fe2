/** What a notice is like: five tones, each with a colour and a title of its own. */
export const tones = ['note', 'tip', 'important', 'warning', 'danger'] as const;

export type Tone = (typeof tones)[number];

/** Words that GitHub, Obsidian, MkDocs, Docusaurus, VitePress, Quarto, MyST and HackMD have for a notice. */
const toneOf: Readonly<Record<string, Tone>> = {
  note: 'note',
  info: 'note',
  abstract: 'note',
  admonition: 'note',
  details: 'note',
  example: 'note',
  exercise: 'note',
  faq: 'note',
  help: 'note',
  question: 'note',
  quote: 'note',
  cite: 'note',
  seealso: 'note',
  solution: 'note',
  spoiler: 'note',
  summary: 'note',
  tldr: 'note',
  todo: 'note',
  check: 'tip',
  dropdown: 'note',
  done: 'tip',
  hint: 'tip',
  success: 'tip',
  tip: 'tip',
  important: 'important',
  attention: 'warning',
  warning: 'warning',
  bug: 'danger',
  caution: 'danger',
  danger: 'danger',
  error: 'danger',
  fail: 'danger',
  failure: 'danger',
  missing: 'danger',
};

/** Words that say themselves what the notice is, where no title does. */
const titles: ReadonlySet<string> = new Set([
  'example',
  'exercise',
  'question',
  'quote',
  'solution',
  'summary',
  'todo',
]);

/** Words of a notice that is closed until a reader opens it. */
const folded: ReadonlySet<string> = new Set(['details', 'dropdown', 'solution', 'spoiler']);

/** What the mark of a notice says. */
export type Notice = { readonly tone: Tone; readonly title?: string; readonly fold?: 'open' | 'closed' };

/**
 * Reads the word of a notice, in whatever case; nothing for one that no dialect has.
 *
 * @example readNotice('WARNING', 'Mind the gap') // { tone: 'warning', title: 'Mind the gap' }
 */
export function readNotice(word: string, title = '', fold?: Notice['fold']): Notice | undefined {
  const name = word.toLowerCase();
  if (!Object.hasOwn(toneOf, name)) return undefined;
  const said = title.trim() || (titles.has(name) ? name[0]?.toUpperCase() + name.slice(1) : '');
  const folds = fold ?? (folded.has(name) ? 'closed' : undefined);
  return { tone: toneOf[name] ?? 'note', ...(said && { title: said }), ...(folds && { fold: folds }) };
}

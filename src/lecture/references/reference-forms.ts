/** One thing that a reference names, with what is around it in its brackets: "see " before, ", p. 3" behind. */
export type Named = { readonly id: string; readonly before: string; readonly behind: string };

/** A reference in a text, or a citation. */
export type Reference = {
  readonly written: string;
  readonly index: number;
  readonly named: readonly Named[];
  /** A place of the lecture, or a work; Pandoc says by the start of an id which of the two. */
  readonly to: 'place' | 'work' | 'either';
  /** How a work is cited: all of it in brackets, or its authors as words of the sentence. */
  readonly form: 'brackets' | 'words';
};

/** What a form says; what is written, and where, is known to all of them. */
type Read = Omit<Reference, 'written' | 'index'>;

/** A sign that ends a sentence is not part of an id. */
const id = '[A-Za-z](?:[\\w:.+/-]{0,80}\\w)?';
const idAtStart = new RegExp(`^${id}`);

const forms: readonly {
  readonly form: RegExp;
  readonly read: (match: RegExpExecArray) => Read | undefined;
}[] = [
  {
    // [@heron2020, p. 3; see @gull2021], [-@fig-heron]
    form: /\[([^[\]\n@]{0,300}@[^[\]\n]{1,400})\](?![[(])/g,
    read: ([, inner = '']) => {
      const named = inner.split(';').map(readNamed);
      return named.every((each) => each !== undefined)
        ? { named, to: 'either', form: 'brackets' }
        : undefined;
    },
  },
  {
    // {@fig:heron} of pandoc-crossref
    form: /\{@([A-Za-z][\w:.-]{0,80})\}/g,
    read: ([, name = '']) => ({ named: [plain(name)], to: 'either', form: 'words' }),
  },
  {
    // @fig-heron, @heron2020
    form: new RegExp(`(?<![\\w@/.\\[{:-])@(${id})(?![\\w(])`, 'g'),
    read: ([, name = '']) => ({ named: [plain(name)], to: 'either', form: 'words' }),
  },
  {
    // \ref{fig:heron}, \cite{heron2020,gull2021}
    form: /\\(?:(?:auto|c|C|eq|page|name)?ref|((?:text|paren|auto|foot)?cite(?:alp|alt|p|t)?\*?))(?:\[[^\]\n]{0,100}\])?\{([^{}\n]{1,200})\}/g,
    read: ([, cite, names = '']) => ({
      named: names.split(',').map((name) => plain(name.trim())),
      to: cite ? 'work' : 'place',
      form: /^(?:citet|textcite)/.test(cite ?? '') ? 'words' : 'brackets',
    }),
  },
  {
    // \@ref(fig:heron) of R Markdown, whose backslash is gone by now
    form: /@ref\(([\w:.-]{1,80})\)/g,
    read: ([, name = '']) => ({ named: [plain(name)], to: 'place', form: 'words' }),
  },
];

/** What Pandoc, Quarto and their like number. */
const ofPlace = /^(?:alg|cnj|cor|def|eq|exm|exr|fig|lem|lst|prp|rem|sec|tab|tbl|thm)[-:]/i;

/**
 * Whether a reference may name a place by an id.
 *
 * @param isNamed whether the author gave the id: MyST leads `@waiting` there
 */
export function mayBePlace({ to, form }: Reference, id: string, isNamed: boolean): boolean {
  if (to !== 'either') return to === 'place';
  return ofPlace.test(id) || (isNamed && form === 'words');
}

function plain(name: string): Named {
  return { id: name, before: '', behind: '' };
}

function readNamed(text: string): Named | undefined {
  const [before = '', rest] = text.split('@');
  const name = rest === undefined ? undefined : idAtStart.exec(rest)?.[0];
  if (rest === undefined || name === undefined || text.split('@').length > 2) return undefined;
  return {
    id: name,
    before: before.replace(/-$/, '').trimStart(),
    behind: rest.slice(name.length).trimEnd(),
  };
}

/** The references of a text, in its order; none is within another. */
export function findReferences(text: string): Reference[] {
  if (!/[@\\]/.test(text)) return [];
  const found = forms.flatMap(({ form, read }) =>
    [...text.matchAll(form)].flatMap((match) => {
      const reference = read(match);
      return reference ? [{ ...reference, written: match[0], index: match.index }] : [];
    }),
  );
  let at = 0;
  return found
    .sort((a, b) => a.index - b.index)
    .filter(({ index, written }) => {
      if (index < at) return false;
      at = index + written.length;
      return true;
    });
}

/** `{numref}` before code, `:cite:`, and the words of the code: `fig-heron`, `Fig. %s <fig-heron>`, `heron2020,gull2021`. */
const role =
  /(?:\{(?:(?:prf:|eq)?ref|numref|eq|((?:foot)?cite(?::?\w{1,12})?))\}|:(?:(?:eq|num)?ref|(cite)):)$/;

/**
 * The reference that a role at the end of a text makes of the code behind it.
 *
 * @example readRole('See {numref}', 'fig-heron')?.named[0]?.id // 'fig-heron'
 */
export function readRole(text: string, code: string): Reference | undefined {
  const found = role.exec(text.slice(-40));
  if (!found) return undefined;
  const inner = /<([^<>]+)>\s*$/.exec(code.slice(0, 500))?.[1] ?? code;
  const cite = found[1] ?? found[2];
  const names = cite ? inner.split(',') : [inner];
  return {
    written: found[0],
    index: text.length - found[0].length,
    named: names.map((name) => plain(name.trim())),
    to: cite ? 'work' : 'place',
    form: cite && /^cite:?t/.test(cite) ? 'words' : 'brackets',
  };
}

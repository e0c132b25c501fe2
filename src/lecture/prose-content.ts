import { asText } from '../html/as-html.ts';
import { type Html, trustHtml } from '../html/html.ts';
import { endOf, type FoundTag, nextTag } from '../html/next-tag.ts';
import { tagAttribute } from '../html/tag-attribute.ts';
import { withoutTags } from '../html/without-tags.ts';

/** A diagram that was drawn from an author's words, whole. */
export type Diagram = {
  readonly id: string;
  readonly html: Html;
  /** What is written in it. */
  readonly labels: readonly string[];
};

/** Something that its author folded away, below the words that open it. */
export type Fold = { readonly summary: Html; readonly html: Html };

/** What is known about a table besides its words. */
export type Table = {
  /** Names of its columns and rows, in the order of the text. */
  readonly heads: readonly string[];
  /** The name of its first column, if it has a row of names. */
  readonly first?: string;
  /** True if a row starts with a link. */
  readonly startsWithLink: boolean;
};

/** What is in some markup. */
export type ProseContent = {
  /** The diagrams in it, in reading order. */
  readonly diagrams: readonly Diagram[];
  /** Addresses of the players that its links open. */
  readonly frames: readonly string[];
  readonly tables: readonly Table[];
  /** Words of the links that items of lists start with. */
  readonly linkedItems: readonly string[];
  /** How many formulas are on lines of their own. */
  readonly formulas: number;
  /** Folds without another in them. */
  readonly folds: readonly Fold[];
  /** Its text, without what is looked at or copied rather than read; tables and folded answers are read. */
  readonly read: string;
};

/** What is looked at or copied rather than read. */
const unread: ReadonlySet<string> = new Set(['pre', 'figure', 'svg', 'math', 'video', 'script', 'style']);

/** Folds that no author wrote, by their class: the words of a diagram, and long code. */
const ourFolds: ReadonlySet<string> = new Set(['diagram-text', 'long-code']);

/** Elements that may be between the start of an item or a row and its link. */
const shapes: ReadonlySet<string> = new Set(['p', 'strong', 'em']);

type TableDraft = { readonly heads: string[]; first?: string; startsWithLink: boolean };

/** Goes through finished markup once, and notes what later stages ask for. */
export function findContent(html: Html): ProseContent {
  const found = {
    diagrams: [] as Diagram[],
    frames: [] as string[],
    tables: [] as TableDraft[],
    linkedItems: [] as string[],
    formulas: 0,
    folds: [] as Fold[],
  };
  const open: OpenFold[] = [];
  const read: string[] = [];
  /** Names of the opening tags right before, with nothing but spaces between them. */
  let path: string[] = [];
  let from = 0;
  let unreadUntil = 0;
  for (let tag = nextTag(html, 0); tag; tag = nextTag(html, from)) {
    const before = html.slice(from, tag.start);
    if (from >= unreadUntil) read.push(before);
    if (tag.closes || before.trim() !== '') path = [];
    from = tag.end;
    if (tag.name === 'details' || tag.name === 'summary') noteFold(html, tag, open, found.folds);
    if (tag.closes) continue;
    if (tag.start >= unreadUntil && unread.has(tag.name)) unreadUntil = endOf(html, tag);
    const table = tag.name === 'table' ? { heads: [], startsWithLink: false } : undefined;
    if (table) found.tables.push(table);
    else if (tag.name === 'th') noteHead(html, tag, path, found.tables.at(-1));
    else if (tag.name === 'a') noteLink(html, tag, path, found);
    else if (tag.name === 'figure' && tagAttribute(tag, 'class') === 'diagram')
      found.diagrams.push(diagramOf(html, tag));
    else if (tag.name === 'math' && tagAttribute(tag, 'display') === 'block') found.formulas += 1;
    path.push(tag.name);
  }
  if (from >= unreadUntil) read.push(html.slice(from));
  return { ...found, read: read.join(' ').replace(/&\w+;/g, ' ') };
}

/** As `markdown/code/diagram.ts` prints it. */
function diagramOf(html: Html, tag: FoundTag): Diagram {
  const drawing = html.slice(tag.start, endOf(html, tag));
  const labels = [...drawing.matchAll(/<text\b[^>]*>([\s\S]*?)<\/text>/g)].map(([, text = '']) =>
    asText(text),
  );
  return { id: tagAttribute(tag, 'id') ?? '', html: trustHtml(drawing), labels };
}

/** A fold whose end is not reached yet; the summary, from its first index, until that is closed. */
type OpenFold = { holdsFold: boolean; from?: number; summary?: string; body?: number };

function noteFold(html: Html, tag: FoundTag, open: OpenFold[], folds: Fold[]): void {
  const fold = open.at(-1);
  if (tag.name === 'summary') {
    if (!fold || fold.body !== undefined) return;
    if (!tag.closes) fold.from = tag.end;
    else if (fold.from !== undefined) {
      fold.summary = html.slice(fold.from, tag.start);
      fold.body = tag.end;
    }
  } else if (!tag.closes) {
    if (fold) fold.holdsFold = true;
    open.push({ holdsFold: ourFolds.has(tagAttribute(tag, 'class') ?? '') });
  } else if (fold) {
    open.pop();
    const { summary, body, holdsFold } = fold;
    if (!holdsFold && summary !== undefined)
      folds.push({ summary: trustHtml(summary), html: trustHtml(html.slice(body, tag.start)) });
  }
}

function noteHead(html: Html, tag: FoundTag, path: readonly string[], table: TableDraft | undefined): void {
  const words = withoutTags(html.slice(tag.end, endOf(html, tag))).trim();
  table?.heads.push(words);
  if (table && path.slice(-3).join(' ') === 'table thead tr') table.first = words;
}

function noteLink(
  html: Html,
  tag: FoundTag,
  path: readonly string[],
  found: {
    readonly frames: string[];
    readonly tables: readonly TableDraft[];
    readonly linkedItems: string[];
  },
): void {
  // As `markdown/embed-link.ts` gives its attributes.
  const frame = tagAttribute(tag, 'class') === 'embed-link' ? tagAttribute(tag, 'data-src') : undefined;
  if (frame) found.frames.push(frame);
  const [parent, around] = path.filter((name) => !shapes.has(name)).reverse();
  const table = found.tables.at(-1);
  if (table && parent === 'td' && around === 'tr') table.startsWithLink = true;
  if (parent === 'li') found.linkedItems.push(html.slice(tag.end, nextTag(html, tag.end)?.start));
}

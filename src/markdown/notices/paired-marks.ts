import type { StateBlock } from 'markdown-it';
import { isHtmlElement } from '../../html/html-elements.ts';
import type { Span } from './notice-tokens.ts';

/** A mark that opens a block, with what it says, or one that closes it. */
export type PairedMark = {
  /** `{{<`, `{%` or `<`: marks of one kind only close each other. */
  readonly kind: string;
  /** In lower case. */
  readonly name: string;
  /** What it says by a key; under the empty key what it says without one, in order. */
  readonly said: ReadonlyMap<string, readonly string[]>;
  /** Where it begins and ends in the text. */
  readonly span: Span;
  readonly closes: boolean;
  /** True for one that has no content. */
  readonly isWhole: boolean;
};

/** Hugo's shortcodes, tags of Hexo, components of MDX; each is read up to a length. */
const mark =
  /(\{\{[<%])\s{0,9}(\/?)\s{0,9}([\w-]{1,40})((?:\s[^{}]{0,600}?)?)(\/?)\s{0,9}[>%]\}\}|(\{%)-?\s{0,9}(end)?(\w[\w-]{0,39})((?:\s[^{}%]{0,600}?)?)-?%\}|(<)(\/?)([A-Z][A-Za-z]{1,40}|hfoptions?|v-[a-z]{4,12}|aside(?=>))((?:\s[^<>]{0,2000}?)?)(\/?)>/g;

const parameter = /(?:([\w-]{1,40})\s{0,9}[=:]\s{0,9})?(?:"([^"]*)"|'([^']*)'|\{([^{}]*)\}|([^\s"'{}]+))/g;

/** Marks of the text that is being parsed, by where they begin, each with the one that closes it. */
const found = new WeakMap<object, ReadonlyMap<number, readonly [open: PairedMark, close?: PairedMark]>>();

/**
 * The mark that a line of a text begins with, and the one that closes it, if there is one. A text is searched once,
 * however many of its lines ask.
 */
export function findPair(
  state: StateBlock,
  line: number,
): readonly [open: PairedMark, close?: PairedMark] | undefined {
  const known = found.get(state.env) ?? pairMarks(state.src);
  found.set(state.env, known);
  return known.get((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0));
}

function pairMarks(text: string): ReadonlyMap<number, readonly [open: PairedMark, close?: PairedMark]> {
  const pairs = new Map<number, readonly [open: PairedMark, close?: PairedMark]>();
  const open = new Map<string, PairedMark[]>();
  for (const match of text.matchAll(mark)) {
    const each = readMark(match);
    // `<Figure src="…" />` is not a `<figure>`, nor `<Aside type="tip">` an `<aside>`; that of Notion holds Markdown.
    const isComponent = (each.isWhole && each.said.has('src')) || each.name === 'aside';
    if (each.kind === '<' && !isComponent && isHtmlElement(each.name)) continue;
    const key = `${each.kind} ${each.name}`;
    const stack = open.get(key) ?? [];
    open.set(key, stack);
    if (!each.closes) {
      pairs.set(each.span.start, [each]);
      if (!each.isWhole) stack.push(each);
      continue;
    }
    const opening = stack.pop();
    if (opening) pairs.set(opening.span.start, [opening, each]);
  }
  return pairs;
}

function readMark(match: RegExpExecArray): PairedMark {
  const [written, ...groups] = match;
  const at = groups[0] ? 0 : groups[5] ? 5 : 9;
  const [kind = '', slash = '', name = '', parameters = '', end = ''] = groups.slice(at, at + 5);
  return {
    kind: kind.startsWith('{{') ? '{{' : kind,
    name: name.toLowerCase(),
    said: readParameters(parameters),
    span: { start: match.index, end: match.index + written.length },
    closes: slash !== '',
    isWhole: end !== '' && kind !== '{%',
  };
}

function readParameters(text: string): ReadonlyMap<string, readonly string[]> {
  const said = new Map<string, string[]>();
  for (const [, key = '', ...values] of text.matchAll(parameter)) {
    const list = said.get(key.toLowerCase()) ?? [];
    list.push((values.find((value) => value !== undefined) ?? '').replace(/^(["'])(.*)\1$/, '$2'));
    said.set(key.toLowerCase(), list);
  }
  return said;
}

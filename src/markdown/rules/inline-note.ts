// A claim^[the note, where the reference is].

import type { MarkdownIt, StateCore, StateInline, Token } from 'markdown-it';
import { setMeta } from '../token-meta.ts';

/** A note has words; `x^[2]` and a pattern `[^[]` have none. */
const words = /\p{L}{3,}[\s,.]|[\u3400-\u9fff]{4}/u;

const longest = 1000;

type Note = { readonly label: string; readonly content: string };

/** The notes of the text that is being parsed. */
const found = new WeakMap<object, Note[]>();

/** Reads notes that are written in place, as in Pandoc and Obsidian; each is a footnote like any other. */
export function inlineNote(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('link', 'inline_note', readNote);
  markdown.core.ruler.after('inline', 'inline_notes', pushNotes);
}

function readNote(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('^[', state.pos)) return false;
  const end = findEnd(state.src, state.pos + 2, Math.min(state.posMax, state.pos + longest));
  const content = end === undefined ? '' : state.src.slice(state.pos + 2, end);
  if (end === undefined || !words.test(content) || silent) return false;
  const notes = found.get(state.env) ?? [];
  found.set(state.env, notes);
  const label = `in-place-${notes.length + 1}`;
  notes.push({ label, content });
  setMeta(state.push('footnote_ref', '', 0), { kind: 'note', label });
  state.pos = end + 1;
  return true;
}

/** The bracket that closes, with others within it in pairs. */
function findEnd(text: string, start: number, limit: number): number | undefined {
  let depth = 0;
  for (let at = start; at < limit; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '[') depth += 1;
    else if (sign === ']' && depth === 0) return at;
    else if (sign === ']') depth -= 1;
  }
  return undefined;
}

/** Each note becomes a block of its own, at the end. */
function pushNotes(state: StateCore): void {
  const notes = found.get(state.env) ?? [];
  found.delete(state.env);
  for (const { label, content } of notes) {
    const make = (type: string, nesting: 1 | 0 | -1, tag = '') => new state.Token(type, tag, nesting);
    const open = make('footnote_open', 1);
    setMeta(open, { kind: 'note', label });
    const inline = make('inline', 0);
    const children: Token[] = [];
    inline.content = content;
    inline.children = children;
    state.md.inline.parse(content, state.md, state.env, children);
    const paragraph = [make('paragraph_open', 1, 'p'), inline, make('paragraph_close', -1, 'p')];
    state.tokens.push(open, ...paragraph, make('footnote_close', -1));
  }
}

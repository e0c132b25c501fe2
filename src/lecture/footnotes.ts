import type { MarkdownIt, Token } from 'markdown-it';
import { addTo } from '../collections/add-to.ts';
import type { Finding } from '../diagnostics/diagnostic.ts';
import type { IdCounter } from '../identity/heading-id.ts';
import { finishMarkup, type RenderEnvironment, renderBlocks } from '../markdown/render.ts';
import { metaOf, setMeta } from '../markdown/token-meta.ts';
import { missingNote, noteWithoutColon, unusedNote } from './findings.ts';
import type { Footnote } from './lecture.ts';
import { type BlockNode, isBreak } from './nodes.ts';

/** A note with its number, before it is printed. */
export type NoteDraft = {
  readonly node: BlockNode;
  readonly number: number;
  readonly id: string;
  /** Ids of the places that refer to it, in the order of the text. */
  readonly references: string[];
};

type Numbering = {
  readonly ids: IdCounter;
  /** Part of the ids of a chapter that shares its page with others. */
  readonly prefix: string;
  /** Line of the file for a row of the body, from 0. */
  readonly lineOf: (row: number) => number;
};

/**
 * Numbers notes in the order in which the text refers to them, and gives both ends the ids of Jekyll: `fn:1`, `fnref:1`. A note
 * that nothing refers to comes last.
 *
 * @param nodes of the whole text; those of type `footnote` are its notes
 */
export function numberNotes(
  nodes: readonly BlockNode[],
  { ids, prefix, lineOf }: Numbering,
): { readonly notes: readonly NoteDraft[]; readonly findings: readonly Finding[] } {
  const defined = nodes.filter(({ type }) => type === 'footnote');
  // As in Jekyll, the last note of a name counts.
  const byLabel = new Map(defined.map((node) => [labelOf(node), node]));
  const drafts = new Map<BlockNode, NoteDraft>();
  const findings: Finding[] = [];
  const missing: Missing[] = [];
  const draft = (node: BlockNode): NoteDraft => {
    const id = ids.take(`fn:${prefix}${idPart(node)}`);
    const note = { node, number: drafts.size + 1, id, references: [] };
    drafts.set(node, note);
    return note;
  };
  const readReferences = (node: BlockNode) => {
    for (const token of findReferences(node.tokens)) {
      const asked = byLabel.get(metaOf(token, 'note')?.label ?? '');
      if (asked) refer(token, drafts.get(asked) ?? draft(asked), prefix, ids);
    }
    missing.push(...findMissing(node, defined.length > 0));
  };
  for (const node of nodes) if (node.type !== 'footnote') readReferences(node);
  // Grows while it is walked: a note may refer to others.
  for (const { node } of drafts.values()) readReferences(node);
  for (const node of defined.filter((each) => !drafts.has(each))) {
    findings.push(unusedNote(labelOf(node), lineOf(node.start)));
    draft(node);
    readReferences(node);
  }
  return { notes: [...drafts.values()], findings: [...reportMissing(missing, lineOf), ...findings] };
}

/** Prints the notes of a text. */
export function buildNotes(
  drafts: readonly NoteDraft[],
  markdown: MarkdownIt,
  environment: RenderEnvironment,
  report: (removed: readonly string[], row: number) => void,
): Footnote[] {
  return drafts.map(({ node, id, references }) => {
    const markup = renderBlocks(markdown, node.tokens.slice(1, -1), environment);
    if (markup.removed.length > 0) report(markup.removed, node.start);
    return { id, html: finishMarkup([markup], environment.language), references };
  });
}

function refer(token: Token, note: NoteDraft, prefix: string, ids: IdCounter): void {
  const label = labelOf(note.node);
  const repeat = note.references.length > 0 ? `:${note.references.length}` : '';
  const id = ids.take(`fnref:${prefix}${idPart(note.node)}${repeat}`);
  note.references.push(id);
  setMeta(token, { kind: 'note', label, number: note.number, id, href: `#${note.id}` });
}

function labelOf(node: BlockNode): string {
  return metaOf(node.tokens[0], 'note')?.label ?? '';
}

/** An id contains no spaces. */
function idPart(node: BlockNode): string {
  return labelOf(node).replace(/\s+/g, '-');
}

function findReferences(tokens: readonly Token[]): Token[] {
  const references: Token[] = [];
  for (const { children } of tokens)
    for (const child of children ?? []) if (child.type === 'footnote_ref') references.push(child);
  return references;
}

/** A reference without a note; `isNote` where words follow it at the start of a line, as if it were the note. */
type Missing = { readonly name: string; readonly row: number; readonly isNote: boolean };

const bracketed = /\[\^(\d{1,3}|[\p{L}_][\p{L}\p{N}_:]{0,40})\]/gu;

/**
 * References to notes that are not written; only the form of a name, no pattern such as `[^0-9]`, nor `[^a]` in a text
 * without notes.
 */
function findMissing({ tokens }: BlockNode, hasNotes: boolean): Missing[] {
  return tokens.flatMap(({ children, map }) => {
    if (!children?.some(({ type, content }) => type === 'text' && content.includes('[^'))) return [];
    const found: Missing[] = [];
    let row = map?.[0] ?? 0;
    for (const [at, token] of children.entries()) {
      if (token.type === 'softbreak' || token.type === 'hardbreak') row += 1;
      if (token.type !== 'text') continue;
      const before = children[at - 1];
      const startsLine = !before || isBreak(before);
      for (const { 0: written, 1: name = '', index } of token.content.matchAll(bracketed)) {
        if (!hasNotes && /^\p{L}$/u.test(name)) continue;
        const isNote = startsLine && index === 0 && /^\s+\S/.test(token.content.slice(written.length));
        found.push({ name, row, isNote });
      }
    }
    return found;
  });
}

/** A name is reported once: at the line that is the note but for its colon, if something refers to it, else where it is first. */
function reportMissing(missing: readonly Missing[], lineOf: (row: number) => number): Finding[] {
  const byName = new Map<string, Missing[]>();
  for (const each of missing) addTo(byName, each.name, each);
  return [...byName].map(([name, all]) => {
    const note = all.length > 1 ? all.findLast(({ isNote }) => isNote) : undefined;
    return note ? noteWithoutColon(name, lineOf(note.row)) : missingNote(name, lineOf(all[0]?.row ?? 0));
  });
}

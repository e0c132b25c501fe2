import { cutRuns } from '../../collections/cut-runs.ts';
import { findProperty } from '../facts/fact-labels.ts';
import type { FactProperty } from '../facts/fact-properties.ts';
import { cutChains } from '../lines/label-chain.ts';
import { findLineKind, isLabelled } from '../lines/line-kind.ts';
import { type Line, linesOf } from '../lines/lines.ts';
import { makeToken } from '../make-token.ts';
import { type BlockNode, findNodes, textOf } from '../nodes.ts';
import { type LabelLine, parseLabelLine } from './label-line.ts';
import { linkWords, saysPurpose } from './link-words.ts';

/** A piece of a list: lines that are labels, or items that stay a list. */
export type ListPart =
  | { readonly kind: 'labels'; readonly lines: readonly Line[]; readonly labelled: readonly Labelled[] }
  | { readonly kind: 'items'; readonly node: BlockNode };

/** What a line says as a label that would not count as one without its neighbours. */
type Labelled = LabelLine | undefined;

/** An item of a list; its lines are undefined if it is not a label. */
type Item = { readonly node: BlockNode; readonly lines: readonly LabelledLine[] | undefined };

type LabelledLine = { readonly line: Line; readonly label: Labelled };

/** What an item of a list of labels starts with: `intro: ICRA 2022`. */
const lead = /^[^\p{L}\p{N}]{0,6}(\p{L}[\p{L}\p{N} ;/&().-]{1,24}?)\s*[:：]\s*(?=\S|$)/u;

/** Words in front of links to people. */
const people = /^(?:authors?|by|contacts?|speakers?|presenters?|instructors?|maintainers?|作者|講者|讲者)$/iu;

/**
 * Cuts a list of labels, of links or facts, into what is read like the lines themselves and what stays a list. Where an
 * item is a link with a label, others may say something in words, `- intro: ICRA 2022`, or have labels of their own.
 *
 * @param labelled its lines, where the heading above it is their label
 * @returns undefined for any other list
 */
export function cutLabelList(node: BlockNode, labelled: readonly LabelLine[]): ListPart[] | undefined {
  const whole = linesOf(node).filter(({ tokens }) => tokens.length > 0);
  if (whole.length === 0) return undefined;
  if (labelled.length > 0) return [{ kind: 'labels', lines: whole, labelled }];
  const lines = cutChains(whole);
  if (node.type !== 'bullet_list') return undefined;
  if (lines.every(isLabelled) || arePurposes(lines)) return [{ kind: 'labels', lines, labelled }];
  return lines.some(isLink) || isSheet(lines) ? cutItems(node) : undefined;
}

/** `Total params: 57 M`, `License: MIT`: short values after labels, one of which only a thing has. */
function isSheet(lines: readonly Line[]): boolean {
  const texts = lines.map(({ tokens }) => textOf(tokens));
  return (
    lines.every(isLed) &&
    texts.every((text) => text.length <= longestValue) &&
    texts.some((text) => ofThings.has(findProperty(lead.exec(text)?.[1] ?? '')))
  );
}

/** Facts that no other text is about. */
const ofThings: ReadonlySet<FactProperty | undefined> = new Set<FactProperty>(['parameters', 'licence']);

/** In letters: what is longer is a sentence. */
const longestValue = 60;

/** `- [Paper](…)`, `- [Code](…)`: links that only say what they are for, each something else. */
function arePurposes(lines: readonly Line[]): boolean {
  const words = lines.map((line) => {
    const read = findLineKind(line);
    const [link, ...others] = read.kind === 'links' ? read.links : [];
    return link && others.length === 0 && saysPurpose(link) ? linkWords(link).toLowerCase() : undefined;
  });
  return !words.includes(undefined) && new Set(words).size === words.length;
}

/** A link with a label that we know. */
function isLink(line: Line): boolean {
  const read = findLineKind(line);
  return read.kind === 'label' && read.label.meant === undefined;
}

function cutItems(list: BlockNode): ListPart[] | undefined {
  const items = findItems(list);
  const rest = items.filter(({ lines }) => lines === undefined);
  const isMostlyLabels = rest.length * 2 <= items.length;
  const mayStay = ({ node }: Item) => saysInWords(node) || (isMostlyLabels && !hasLinks(node));
  return rest.every(mayStay) ? joinItems(items, list) : undefined;
}

function findItems({ tokens, start }: BlockNode): Item[] {
  return findNodes(tokens.slice(1, -1)).map((item) => {
    const node = { ...item, start: item.start || start };
    return { node, lines: readLabels(cutChains(linesOf(node).filter(({ tokens }) => tokens.length > 0))) };
  });
}

function readLabels(lines: readonly Line[]): LabelledLine[] | undefined {
  const read = lines.map((line, index): LabelledLine | undefined => {
    if (isLabelled(line, index)) return { line, label: undefined };
    const label = isLed(line) ? parseLabelLine(line.tokens, 'bold') : undefined;
    return label && label.note.length === 0 && !people.test(label.label) ? { line, label } : asFact(line);
  });
  const labelled = read.flatMap((line) => line ?? []);
  return labelled.length === lines.length ? labelled : undefined;
}

/** `License: MIT` among labels is as good as `**License:** MIT`. */
function asFact(line: Line): LabelledLine | undefined {
  const [first, ...rest] = line.tokens;
  const [written = '', label = ''] = lead.exec(first?.type === 'text' ? first.content : '') ?? [];
  if (!first || !findProperty(label)) return undefined;
  const bold = [
    makeToken(first, 'strong_open', { nesting: 1 }),
    makeToken(first, 'text', { content: `${label}:` }),
    makeToken(first, 'strong_close', { nesting: -1 }),
    makeToken(first, 'text', { content: ` ${first.content.slice(written.length)}` }),
  ];
  return { line: { ...line, tokens: [...bold, ...rest] }, label: undefined };
}

function isLed({ tokens }: Line): boolean {
  return lead.test(textOf(tokens));
}

function saysInWords(node: BlockNode): boolean {
  const [first] = linesOf(node);
  return first !== undefined && isLed(first);
}

function hasLinks({ tokens }: BlockNode): boolean {
  return tokens.some(({ children }) => children?.some(({ type }) => type === 'link_open'));
}

/** Neighbours of one kind are one part. */
function joinItems(items: readonly Item[], { tokens, type }: BlockNode): ListPart[] {
  const runs = cutRuns(items, ({ lines }, [first]) => (first?.lines === undefined) === (lines === undefined));
  const [open, close] = [tokens.slice(0, 1), tokens.slice(-1)];
  return runs.map((run): ListPart => {
    const lines = run.flatMap((item) => item.lines ?? []);
    if (lines.length > 0)
      return {
        kind: 'labels',
        lines: lines.map(({ line }) => line),
        labelled: lines.map(({ label }) => label),
      };
    const inner = run.flatMap(({ node }) => node.tokens);
    return {
      kind: 'items',
      node: { tokens: [...open, ...inner, ...close], type, start: run[0]?.node.start ?? 0 },
    };
  });
}

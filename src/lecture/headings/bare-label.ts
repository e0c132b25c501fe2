import type { Token } from 'markdown-it';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { attributeOf } from '../../markdown/attribute-of.ts';
import { renderParagraph } from '../../markdown/render.ts';
import { type Line, linesOf } from '../lines/lines.ts';
import { type BareLabel, type LabelLine, parseBareLabel, parseLabelLine } from '../links/label-line.ts';
import { makeToken } from '../make-token.ts';
import { type BlockNode, inlineChildren } from '../nodes.ts';
import type { Reading } from '../reading.ts';

/**
 * Reads a heading of the third level or below that is just a label. It labels the links right below it.
 * With none, it is a word that says what follows; the third level has entries, so that there it is an entry if
 * anything follows.
 *
 * @returns the label; nothing for any other heading
 */
export function addBareLabel(
  { context, section, environment }: Reading,
  node: BlockNode,
  next: BlockNode | undefined,
): BareLabel | undefined {
  const children = inlineChildren(node);
  const label = parseBareLabel(children);
  if (!label) return undefined;
  const isLast = !next || next.type === 'hr' || next.type === 'heading';
  const hasLinks = findLabelled(label, next).length > 0;
  if (!isLast && !hasLinks && node.tokens[0]?.tag === 'h3') return undefined;
  const id = attributeOf(node.tokens[0], 'id');
  if (hasLinks) section.addAnchor(id);
  else {
    const { text, ...markup } = renderParagraph(context.markdown, children, environment);
    section.addProse({
      ...markup,
      text: text.replace('<p>', `<p id="${context.markdown.utils.escapeHtml(id)}">`),
    });
  }
  if (isLast) context.report(loneLabel(label, context.lineOf(node.start)));
  return label;
}

/**
 * The links right below a heading that is just a label, `#### Paper:`, one label line for each line of
 * them; of a list all or none.
 *
 * @param node the block below the heading
 */
export function findLabelled(label: BareLabel, node: BlockNode | undefined): LabelLine[] {
  if (node?.type === 'paragraph') return findLeading(label, linesOf(node));
  if (node?.type !== 'bullet_list' && node?.type !== 'ordered_list') return [];
  const lines = linesOf(node).filter(({ tokens }) => tokens.length > 0);
  const labelled = lines.flatMap((line) => readLine(label, line) ?? []);
  return labelled.length === lines.length ? labelled : [];
}

/** Words may follow the link of the first line; a later one with words is a text of its own. */
function findLeading(label: BareLabel, lines: readonly Line[]): LabelLine[] {
  const labelled: LabelLine[] = [];
  for (const line of lines) {
    const read = readLine(label, line);
    if (!read || (labelled.length > 0 && read.note.length > 0)) break;
    labelled.push(read);
  }
  return labelled;
}

function readLine({ label }: BareLabel, { tokens }: Line): LabelLine | undefined {
  const [first] = tokens;
  if (first?.type !== 'link_open') return undefined;
  const lead: Token = makeToken(first, 'text', { content: `${label}: ` });
  return parseLabelLine([lead, ...tokens], 'heading');
}

/** Nothing that the label could apply to follows it. */
function loneLabel({ label }: BareLabel, line: number): Finding {
  return {
    rule: 'label/alone',
    line,
    message: `No link follows the label "${label}"; readers see only the word.`,
    fix: `#### ${label}: [title](https://…)`,
  };
}

import type { Token } from 'markdown-it';
import { parseLabelLine } from '../links/label-line.ts';
import { makeToken } from '../make-token.ts';
import type { Line } from './lines.ts';

/** What is between the labels of a chain, at the end of the words before the next one. */
const joint = /\s*[|｜·•]\s*$/u;

/** A piece of a line, and what is between it and the one before. */
type Part = { readonly joint: readonly Token[]; readonly tokens: Token[] };

/**
 * Cuts lines in which a bar or a dot joins labels into one line for each label that has links, and the rest:
 * `**Authors:** A. Reed | **Code:** [code](…)`.
 */
export function cutChains(lines: readonly Line[]): Line[] {
  return lines.flatMap(cutChain);
}

function cutChain(line: Line): Line[] {
  const parts = line.tokens[0]?.type === 'strong_open' ? cutParts(line.tokens) : [];
  if (parts.length < 2 || !parts.some(isKnownLabel)) return [line];
  const joined = parts.reduce(joinTexts, []);
  return joined.map(({ tokens }, index) => {
    const isLast = index === joined.length - 1;
    return {
      ...{ tokens, start: line.start, breaks: isLast ? line.breaks : [] },
      isFresh: index > 0 || line.isFresh,
      isEnded: !isLast || line.isEnded,
    };
  });
}

/** The pieces between the joints that bold words follow. */
function cutParts(tokens: readonly Token[]): Part[] {
  const parts: Part[] = [{ joint: [], tokens: [] }];
  let depth = 0;
  const solid = tokens.filter(({ type, content }) => type !== 'text' || content !== '');
  for (const [index, token] of solid.entries()) {
    const mark = depth === 0 && token.type === 'text' ? joint.exec(token.content) : null;
    depth += token.nesting;
    const last = parts.at(-1);
    if (!mark || solid[index + 1]?.type !== 'strong_open') {
      last?.tokens.push(token);
      continue;
    }
    const before = token.content.slice(0, mark.index);
    if (before !== '') last?.tokens.push(makeToken(token, 'text', { content: before }));
    parts.push({ joint: [makeToken(token, 'text', { content: mark[0] })], tokens: [] });
  }
  return parts;
}

/** A label that we know, with a link. */
function isKnownLabel({ tokens }: Part): boolean {
  const label = parseLabelLine(tokens, 'bold');
  return label !== undefined && label.meant === undefined;
}

/** Puts pieces of text side by side together again. */
function joinTexts(joined: Part[], part: Part): Part[] {
  const last = joined.at(-1);
  if (!last || isKnownLabel(last) || isKnownLabel(part)) return [...joined, part];
  return [...joined.slice(0, -1), { ...last, tokens: [...last.tokens, ...part.joint, ...part.tokens] }];
}

import type { Token } from 'markdown-it';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { type BlockNode, inlineChildren } from '../nodes.ts';
import { nameOf } from './heading-name.ts';
import { isInstruction, isNameless, isTopic } from './nameless-heading.ts';

/** In letters: two entries may each say "See the course page". */
const fewestLetters = 40;

type Entry = {
  readonly name: string;
  readonly row: number;
  readonly text: string;
  readonly hasLinks: boolean;
};

/**
 * Finds entries that are in a lecture twice: the same name above the same text and links, word for word. A heading such as
 * "Results" may be repeated.
 *
 * @param nodes the blocks of the lecture
 * @param lineOf line of the file for a row of the body
 */
export function findPastedEntries(nodes: readonly BlockNode[], lineOf: (row: number) => number): Finding[] {
  const known = new Map<string, Entry>();
  return listEntries(nodes).flatMap((entry) => {
    const { name, text, row } = entry;
    if (!entry.hasLinks || text.length < fewestLetters) return [];
    const key = `${name}\n${text}`;
    const first = known.get(key);
    if (!first) {
      known.set(key, entry);
      return [];
    }
    // Asked last, since it takes the longest.
    if (isNameless(name) || isTopic(name) || isInstruction(name)) return [];
    return {
      rule: 'heading/pasted' as const,
      line: lineOf(row),
      message: `"${name}" is here word for word as on line ${lineOf(first.row)}; readers find it twice.`,
      fix: 'Delete one of the two, from its heading to the next.',
    };
  });
}

/** Each heading whose name another one has, with what is below it, up to the next heading. */
function listEntries(nodes: readonly BlockNode[]): Entry[] {
  const headings = nodes.flatMap((node, start) =>
    node.type === 'heading' ? [{ node, start, name: nameOf(inlineChildren(node)) }] : [],
  );
  const seen = new Set<string>();
  const repeated = new Set(
    headings.map(({ name }) => name).filter((name) => seen.has(name) || !seen.add(name)),
  );
  return headings.flatMap(({ node: heading, start, name }, at) => {
    if (!repeated.has(name) || Number(heading.tokens[0]?.tag.slice(1)) < 2) return [];
    const below = nodes.slice(start + 1, headings[at + 1]?.start).filter(({ type }) => type !== 'hr');
    const tokens = [...inlineChildren(heading), ...below.flatMap((node) => node.tokens)];
    return {
      name,
      row: heading.start,
      text: tokens
        .map(({ content }) => content.trim())
        .filter(Boolean)
        .join('\n'),
      hasLinks: tokens.some(holdsLink),
    };
  });
}

function holdsLink({ type, children }: Token): boolean {
  return type === 'link_open' || (children ?? []).some((child) => child.type === 'link_open');
}

import type { Token } from 'markdown-it';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { isInCapitals } from '../papers/title-words.ts';

/** One hash may be a tag, `#birds`; more of them in front of a word are a heading without its space. */
const withoutBlank = /^(#{2,6})(?=\p{L}|[*`[]|\d+[.)])/u;

/** In words: a tag has one, and a sentence may begin with one. */
const fewestWords = 4;

/** `#Counting Herons in Deep Ponds`: one hash in front of a title that is a paragraph of its own. */
function isTitle(paragraph: string): boolean {
  const words = /^#(\p{L}[^#\n]*[^#\n.。!?,，:：])$/u.exec(paragraph.trim())?.[1] ?? '';
  return words.split(/\s+/u).length >= fewestWords && isInCapitals(words);
}

/**
 * Finds headings that do not count, since there is no space after their hashes, and headings without words.
 *
 * @param tokens of the whole body
 * @param lineOf line of the file for a row of the body
 */
export function findHeadingFaults(tokens: readonly Token[], lineOf: (row: number) => number): Finding[] {
  return tokens.flatMap((token, index) => {
    const inside = tokens[index + 1];
    const row = token.map?.[0] ?? 0;
    if (inside?.type !== 'inline') return [];
    if (token.type === 'heading_open') return inside.content.trim() === '' ? [emptyHeading(lineOf(row))] : [];
    if (token.type !== 'paragraph_open' || !inside.content.includes('#')) return [];
    if (isTitle(inside.content)) return [missingBlank(inside.content.trim().replace('#', '# '), lineOf(row))];
    return inside.content.split('\n').flatMap((line, at) => {
      const fixed = line.replace(withoutBlank, '$1 ');
      return fixed === line ? [] : [missingBlank(fixed.trim(), lineOf(row + at))];
    });
  });
}

function emptyHeading(line: number): Finding {
  return {
    rule: 'heading/empty',
    line,
    message: 'The heading has no words; readers find a section without a name.',
    fix: 'Write its words after the hashes, or delete the line.',
  };
}

function missingBlank(fixed: string, line: number): Finding {
  return {
    rule: 'heading/blank',
    line,
    message: 'There is no space after the hashes, so the line is text and not a heading.',
    fix: fixed,
  };
}

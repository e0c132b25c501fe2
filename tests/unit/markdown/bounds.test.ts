import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parser.ts';
import { parsePost } from '../../../src/site/read/read-course.ts';

const blocks = 'more than 200000 paragraphs, items, cells and other blocks';
const marks = 'more than 300000 line breaks and marks such as * and [';

describe('a text is left unread', () => {
  test.each([
    ['of items', '- a\n'.repeat(100_000), blocks],
    ['of rows', `|a|b|\n|-|-|\n${'|a|b|\n'.repeat(67_000)}`, blocks],
    ['of rules', '---\n'.repeat(200_001), blocks],
    ['of stars', '**a'.repeat(151_000), marks],
    ['of lines', 'a\n'.repeat(300_002), marks],
  ])('%s', (_name, text, excess) => {
    expect(parseMarkdown(text, 1)).toMatchObject({ tokens: [], excess });
  });
});

describe('a text is read', () => {
  test.each([
    ['of items', '- a\n'.repeat(99_999)],
    ['of stars', '**a'.repeat(149_000)],
    ['of stars in code', `\`\`\`\n${'**a'.repeat(151_000)}\n\`\`\``],
    ['of a picture in its address', `![](data:image/png;base64,${'iVBORw0KGgo+'.repeat(90_000)})`],
    ['of prose', 'A heron waits: it stands still. '.repeat(40_000)],
  ])('%s', (_name, text) => {
    const { tokens, excess } = parseMarkdown(text, 1);
    expect(excess).toBeUndefined();
    expect(tokens).not.toEqual([]);
  });
});

test('a post that is left unread is shown as it is written, and reported', () => {
  const body = `## Heron\n\n${'**a'.repeat(151_000)}\n\nThe last words.`;
  const { lecture, findings } = parsePost('lectures/birds.md', `---\ntitle: Birds\n---\n${body}\n`, {
    base: '/',
    language: 'en',
  });
  expect(findings).toEqual([
    {
      rule: 'lecture/many',
      line: 4,
      message: `The post has ${marks}; it is shown as plain text, and nothing else is made of it.`,
      fix: 'Split the post into several.',
    },
  ]);
  expect(JSON.stringify(lecture)).toContain('The last words.');
});

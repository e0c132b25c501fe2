import { describe, expect, test } from 'vitest';
import { parsePost } from '../../../src/site/read/read-course.ts';
import { mendYaml } from '../../../src/source/mend-yaml.ts';

const syntaxOf = (block: string) =>
  parsePost('lectures/herons.md', `---\n${block}\n---\nText.\n`, {
    base: '/',
    language: 'en',
  }).findings.filter(({ rule }) => rule === 'front-matter/syntax');

describe('each line that is not YAML is mended by a line to paste', () => {
  test.each([
    [
      'title:Herons\ndate:2026-01-02\ntags: [a]',
      'title: Herons\ndate: 2026-01-02\ntags: [a]',
      'there is no space after the colon',
    ],
    ['title：鷺鷥\ndate：2026-01-02', 'title: 鷺鷥\ndate: 2026-01-02', 'the colon is a full-width one'],
    ['title: Herons\n\ttags: x', 'title: Herons\ntags: x', 'the line starts with a tab'],
    ['title: Herons\ndate 2026-01-02', 'title: Herons\ndate: 2026-01-02', 'there is no colon after the key'],
    ['title: Herons\ntags: [wader, fisher', 'title: Herons\ntags: [wader, fisher]', 'the list is not closed'],
    [
      'title: Herons\nauthors: - Ada',
      'title: Herons\nauthors: [Ada]',
      'a list on the line of its key is in brackets',
    ],
    [
      "title: 'It's a heron'\nnote: `wader`",
      'title: "It\'s a heron"\nnote: "`wader`"',
      'the value needs quotes',
    ],
    [
      'title: [Herons](/h) and more\nshare: 50%\nat: @lake',
      'title: "[Herons](/h) and more"\nshare: 50%\nat: "@lake"',
      'the value needs quotes',
    ],
  ])('%j', (block, mended, reason) => {
    const findings = syntaxOf(block);
    const lines = block.split('\n');
    for (const { line, fix, message } of findings) {
      lines[line - 2] = fix;
      expect(message).toBe(`The block is not valid YAML: ${reason}. Nothing in it can be used.`);
    }
    expect(lines.join('\n')).toBe(mended);
    expect(syntaxOf(mended)).toEqual([]);
  });
});

test.each([
  'title: Herons\nlink: https://herons.example',
  'title: Herons\ndescription: |\n  note:this is text\n  date 2026',
  'title: Herons\ndescription: two lines\n  of:text',
  '# a comment:here\ntitle: Herons',
])('%j is valid as it is', (block) => {
  expect(mendYaml(block)).toEqual({ lines: [], yaml: block });
  expect(syntaxOf(block)).toEqual([]);
});

test('what no form mends keeps the general repair', () => {
  expect(syntaxOf('title: Herons\n}{').map(({ line, fix }) => [line, fix])).toEqual([
    [
      3,
      'Write one "key: value" on each line; put a value that contains ": ", "#" or quotes in double quotes.',
    ],
  ]);
});

test('text between two dividers is no block, whatever colons are in it', () => {
  expect(syntaxOf('Note:herons are birds')).toEqual([]);
});

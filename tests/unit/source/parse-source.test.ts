import { describe, expect, test } from 'vitest';
import { parseSource } from '../../../src/source/parse-source.ts';

const read = (text: string) => parseSource('lectures/heron.md', text);

test('front matter and body are separated, and the body knows its line', () => {
  const { file, findings } = read('---\ntitle: Heron # a comment\ntags: [a, b]\n---\n\n## First\n');
  expect(file).toMatchObject({
    frontMatter: { title: 'Heron', tags: ['a', 'b'] },
    body: '## First\n',
    bodyLine: 6,
  });
  expect(file.keyLines).toEqual(expect.objectContaining({ title: 2, tags: 3 }));
  expect(findings).toEqual([]);
});

test('a post without a block whose heading is its title has nothing to be told', () => {
  expect(read('# Heron\n\nHerons wait.\n').findings).toEqual([]);
  expect(read('Birds\n=====\n\nHerons wait.\n').findings).toEqual([]);
  expect(read('\n---\ntitle: Birds\n---\n# Heron\n').findings).toHaveLength(1);
});

test.each([
  [
    'a heading and sentences',
    '---\n\n# Herons\n\nWhat a **heron** of the marsh can be: a wader, a bird.\n\n---\n',
  ],
  ['a heading in code', '---\n\n# Herons\n\n`wade()` is how herons go.\n\n---\nMore.\n'],
  ['a command', '---\n# Herons\n\nRun this to wade:\n\nnpm install -g heron\n\n---\n'],
])('%s between two dividers are text, and no block with mistakes', (_name, text) => {
  const { file, findings } = read(text);
  expect(findings.filter(({ rule }) => rule === 'front-matter/syntax')).toEqual([]);
  expect(file.body).toBe(text);
});

describe('bytes from other systems', () => {
  test('like Windows line ends, a byte order mark and blanks after the dashes change nothing', () => {
    const plain = read('---\ntitle: Heron\n---\n## First\n');
    const windows = read('\uFEFF---  \r\ntitle: Heron\r\n---  \r\n## First\r\n');
    expect(windows.file.frontMatter).toEqual(plain.file.frontMatter);
    expect(windows.file.body.trim()).toBe(plain.file.body.trim());
    expect(windows.findings).toEqual([]);
  });

  test('a NUL character is reported with its line', () => {
    expect(read('---\ntitle: Heron\n---\nfirst\nsec\0ond\n').findings).toEqual([
      expect.objectContaining({ rule: 'source/encoding', line: 5 }),
    ]);
  });
});

test('a post without a block keeps its text, and the report says how to start one', () => {
  const { file, findings } = read('Herons wait.\n');
  expect(file.body).toBe('Herons wait.\n');
  expect(findings).toEqual([
    {
      rule: 'front-matter/missing',
      line: 1,
      message: 'The post does not start with a front-matter block; its title is taken from the file name.',
      fix: 'Start the file with\n---\ntitle: Name of the lecture\n---',
    },
  ]);
});

describe('the end of the block', () => {
  const bodyOf = (text: string) => read(text).file.body;

  test('is at the first line that is only dashes or dots', () => {
    expect(bodyOf('---\ntitle: Heron\n---\nA\n---\nB\n')).toBe('A\n---\nB\n');
    expect(bodyOf('---\ntitle: Heron\n...\nA\n')).toBe('A\n');
    expect(bodyOf('---\ntitle: Heron\n---')).toBe('');
    expect(read('---\n---\nA\n')).toMatchObject({ file: { body: 'A\n', bodyLine: 3 }, findings: [] });
  });

  test('is not at a line that only starts with them', () => {
    const { file, findings } = read('---\ntitle: Heron\nnote: |\n  a\n---- \n--- b\n---\n');
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['front-matter/syntax']));
    expect(file.body).toBe('');
  });

  test('is not the second of two dividers around a text', () => {
    const text = '---\nHerons stand.\n\n---\nThey wait.\n';
    expect(read(text)).toMatchObject({
      file: { body: text, bodyLine: 1 },
      findings: [{ rule: 'front-matter/missing' }],
    });
    expect(read('-----\nA\n\n---\nB\n').findings.map(({ rule }) => rule)).toEqual(['front-matter/missing']);
  });

  test('is the same with a comment after the first dashes, or the name of the only language', () => {
    expect(read('--- # post\ntitle: Heron\n---\nA\n').file).toMatchObject({
      frontMatter: { title: 'Heron' },
      bodyLine: 4,
    });
    expect(read('---yaml\ntitle: Heron\n---\nA\n').file.frontMatter).toMatchObject({ title: 'Heron' });
  });

  test.each(['---js\n{}\n---\n', '---json\n{}\n---\n', '---toml\na = 1\n---\n'])(
    'is not found, and the block is refused: %j',
    (text) => {
      const { file, findings } = read(text);
      expect(findings.map(({ rule }) => rule)).toEqual(['front-matter/language']);
      expect(file.body).toBe(text);
    },
  );

  test('is read below blank lines, with the lines of the file; the report says to delete them', () => {
    const { file, findings } = read('\n\n---\ntitle: “Heron”\n---\nA\n');
    expect(file).toMatchObject({ frontMatter: { title: 'Heron' }, keyLines: { title: 4 }, bodyLine: 6 });
    expect(findings.map(({ rule, line, fix }) => [rule, line, fix])).toEqual([
      ['front-matter/missing', 1, 'Delete the blank lines above the first ---.'],
      ['front-matter/quotes', 4, expect.any(String)],
    ]);
  });

  test('is not what two dividers below blank lines have between them', () => {
    expect(read('\n---\n\nA heron waits.\n\n---\n').file).toMatchObject({ frontMatter: {}, bodyLine: 1 });
  });
});

test('dates stay as written, so that a wrong one can be named', () => {
  expect(read('---\ndate: 2026-13-07\n---\n').file.frontMatter.date).toBe('2026-13-07');
});

test('keys of the prototype are data like any other', () => {
  const { file } = read('---\n__proto__: { polluted: yes }\nconstructor: x\n---\n');
  expect(Object.keys({})).toEqual([]);
  expect('polluted' in {}).toBe(false);
  expect(file.frontMatter.constructor).toBe('x');
});

test('an alias bomb ends in a diagnostic', () => {
  const levels = Array.from(
    { length: 12 },
    (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`,
  );
  const { findings } = read(`---\na0: &a0 x\n${levels.join('\n')}\n---\n`);
  expect(findings.map(({ rule }) => rule)).toEqual(['front-matter/syntax']);
});

describe('TOML between plus signs', () => {
  test('is read, with dates as they are written and the tables of Hugo and Zola', () => {
    const { file, findings } = read(
      '+++\ntitle = "Heron"\ndate = 2025-03-04\ndraft = false\n\n[taxonomies]\ntags = ["a", "b"]\n[params]\nmath = true\n+++\n\n## First\n',
    );
    expect(file).toMatchObject({
      frontMatter: { title: 'Heron', date: '2025-03-04', draft: false, tags: ['a', 'b'], math: true },
      body: '\n## First\n',
      bodyLine: 11,
      keyLines: { title: 2, date: 3, tags: 7, math: 9 },
    });
    expect(findings).toEqual([]);
    expect(read('+++\ndate = 2025-03-04T10:00:00+08:00\n+++\n').file.frontMatter.date).toMatch(
      /^2025-03-04T10:00:00(?:\.000)?\+08:00$/,
    );
    expect(read('+++\n+++\nA\n').file).toMatchObject({ frontMatter: {}, body: 'A\n', bodyLine: 3 });
  });

  test('with a fault it is reported, and stays in the text', () => {
    const { file, findings } = read('+++\ntitle = "Heron\n+++\nA\n');
    expect(file).toMatchObject({ frontMatter: {}, body: '+++\ntitle = "Heron\n+++\nA\n', bodyLine: 1 });
    expect(findings).toEqual([
      {
        rule: 'front-matter/syntax',
        line: 2,
        message: 'The block is not valid TOML: unfinished string. Nothing in it can be used.',
        fix: 'Write one key = "value" on each line, with text in double quotes.',
      },
    ]);
  });

  test('that is never closed is text', () => {
    expect(read('+++\nA\n').findings.map(({ rule }) => rule)).toEqual(['front-matter/missing']);
  });
});

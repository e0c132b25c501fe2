import { describe, expect, test } from 'vitest';
import { findConflict } from '../../../src/source/conflict-markers.ts';
import { decodeText } from '../../../src/source/decode-text.ts';
import { parseFrontMatter } from '../../../src/source/front-matter.ts';
import { headingTitle } from '../../../src/source/heading-title.ts';
import { parseSource } from '../../../src/source/parse-source.ts';
import { parseSettings } from '../../../src/source/settings.ts';

function read(text: string) {
  const source = parseSource('lectures/a-lecture.md', text);
  const { frontMatter, findings } = parseFrontMatter(source.file, { language: 'en' });
  return { ...frontMatter, findings: [...source.findings, ...findings] };
}

describe('marks of a merge', () => {
  test.each([
    ['text\n<<<<<<< HEAD\nmine\n=======\ntheirs\n>>>>>>> branch\n', 2],
    ['<<<<<<< HEAD\n', 1],
    ['mine\n=======\ntheirs\n>>>>>>> branch\n', 4],
    ['```\ncode\n```\n<<<<<<< HEAD\n', 4],
  ])('%j: line %i', (text, line) => expect(findConflict(text)?.line).toBe(line));

  test.each([
    '```\n<<<<<<< HEAD\n=======\n>>>>>>> branch\n```\n',
    '~~~~ sh\n```\n<<<<<<< HEAD\n~~~~\n',
    '>>>>>>> a quote in quotes\n',
    'Title\n=======\n\ntext\n',
    'Write <<<<<<< in a line\n',
  ])('%j has none', (text) => expect(findConflict(text)).toBeUndefined());

  test('in the front matter are reported once', () => {
    const { findings } = read('---\n<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> b\n---\n');
    expect(findings.map(({ rule, line }) => [rule, line]).slice(0, 1)).toEqual([['source/conflict', 2]]);
    expect(findings.some(({ rule }) => rule === 'front-matter/syntax')).toBe(false);
  });
});

describe('curly quotes around values', () => {
  test.each([
    ['title: “Birds and Fish”', 'title: "Birds and Fish"'],
    ['title: ‘Birds’', 'title: "Birds"'],
    ['title: „Vögel“', 'title: "Vögel"'],
    ['title: Birds\ntags: [‘vlm’, “mm”]', 'tags: ["vlm", "mm"]'],
    ['title: Birds\nauthor: “Ada Example”', 'author: "Ada Example"'],
  ])('%j', (yaml, fix) => {
    const { title, tags, authors, findings } = read(`---\n${yaml}\n---\n`);
    expect(findings.map((finding) => [finding.rule, finding.fix])).toEqual([['front-matter/quotes', fix]]);
    expect([title, ...tags, ...authors].join('')).not.toMatch(/[“”„‘’]/);
    const lines = yaml.split('\n');
    expect(read(`---\n${[...lines.slice(0, -1), fix].join('\n')}\n---\n`).findings).toEqual([]);
  });

  test.each(['“Attention” in Birds', '“A” and “B”', 'The Bird’s Eye'])('%s keeps its quotes', (title) => {
    expect(read(`---\ntitle: ${title}\n---\n`)).toMatchObject({ title, findings: [] });
  });

  test('are not what a number that equals nothing has', () => {
    expect(read('---\ntitle: Birds\nwing: .nan\nwings: [.nan, 2]\n---\n').findings).toEqual([]);
  });
});

test.each([
  ['title: Models: a tour', 'title: "Models: a tour"', 2],
  ['author: Ada\ntitle: Models: a "grand" tour', 'title: "Models: a \\"grand\\" tour"', 3],
  ['title: "Models\nauthor: Ada', 'title: "Models"', 2],
  ['title: @home', 'title: "@home"', 2],
])('%j is repaired by a line to paste', (yaml, fix, line) => {
  const [finding, ...others] = read(`---\n${yaml}\n---\n`).findings;
  expect(finding).toMatchObject({ rule: 'front-matter/syntax', fix, line });
  expect(others.map(({ rule }) => rule)).not.toContain('front-matter/syntax');
});

test.each([
  ['tags: one two three', ['one', 'two', 'three']],
  ['tags: one two, three', ['one two', 'three']],
  ['tag: one two', ['one two']],
  ['tags: [one two, three]', ['one two', 'three']],
])('%s', (yaml, tags) => expect(read(`---\ntitle: A\n${yaml}\n---\n`)).toMatchObject({ tags, findings: [] }));

test.each([
  'authors:\n  - name: Ada Example\n    url: x',
  'author: {name: Ada Example}',
  'author: Ada Example',
])('%j names one author', (yaml) =>
  expect(read(`---\ntitle: A\n${yaml}\n---\n`)).toMatchObject({ authors: ['Ada Example'], findings: [] }),
);

test.each([
  ['# The *Pinhole* Camera\n\ntext', 'The Pinhole Camera'],
  ['# The ~~old~~ ==new== camera', 'The old new camera'],
  ['# From [[Pinholes]] to [[lens-notes|Lenses]]', 'From Pinholes to Lenses'],
  ['# a == b and ~5 mm', 'a == b and ~5 mm'],
  ['text\n\nBirds\n=====\n', 'Birds'],
  ['# [Birds](b.md) and `fish_net` #', 'Birds and fish_net'],
  ['```sh\n# a comment\n```\n# Birds {#b}', 'Birds'],
  ['## Introduction\n# Late', undefined],
  ['text', undefined],
  ['# Wading ![b](b.svg) [![Badge](badge.svg)](https://birds.example)', 'Wading'],
  ['# Wading [Models](https://birds.example) of [us](x)', 'Wading Models of us'],
  ['# ![](logo.png)', undefined],
  ['<!--\n# to myself\n-->\n\n# Birds', 'Birds'],
  ['{% comment %}\n# to myself\n{% endcomment %}\n# Birds', 'Birds'],
  ['%%\n# to myself\n%%\n# Birds', 'Birds'],
  ['{::comment}\n# to myself\n{:/comment}\n# Birds', 'Birds'],
  ['# Birds <!-- of the marsh --> and fish', 'Birds and fish'],
  ['# Sense &amp; act&#58; birds', 'Sense & act: birds'],
  ['<h1 align="center">Birds &amp; <em>fish</em></h1>\n\n## Late', 'Birds & fish'],
  ['<div align="center">\n  <h1>\n    Birds\n  </h1>\n</div>', 'Birds'],
  ['<pre>\n# code\n</pre>\n\n# Birds', 'Birds'],
  ['<pre># code</pre>\n\n# Birds', 'Birds'],
  ['{% highlight sh %}\n# code\n{% endhighlight %}\n\n# Birds', 'Birds'],
  ['<h1><img src="logo.png"></h1>\n\n# Late', undefined],
])('the title is found in %j', (body, title) => expect(headingTitle(body)).toBe(title));

describe('encodings', () => {
  const chinese = Buffer.from('---\n標題：課程\n---\n這是一門的課，今天我們看鳥。'.repeat(3), 'utf16le');
  const colours = 'The terminal writes \u001b[31mred\u001b[0m, and then \u001b[32mgreen\u001b[0m.';
  const utf16 = Buffer.from('\uFEFFtitle: 中', 'utf16le');
  test.each([
    ['UTF-8', Buffer.from('title: 中文'), { text: 'title: 中文' }],
    ['UTF-16LE with its mark', utf16, { text: 'title: 中' }],
    ['UTF-16BE with its mark', Buffer.from(utf16).swap16(), { text: 'title: 中' }],
    ['UTF-16 without mark', utf16.subarray(2), { encoding: 'UTF-16LE' }],
    // 中文课程，这是一门的课
    ['GB18030', Buffer.from('d6d0cec4bfceb3cca3acd5e2cac7d2bbc3c5b5c4bfce', 'hex'), { encoding: 'GB18030' }],
    // 中文課程，這是一門的課
    ['Big5', Buffer.from('a4a4a4e5bdd2b57ba141b36fac4fa440aaf9aababdd2', 'hex'), { encoding: 'Big5' }],
    ['Latin 1', Buffer.from('Vögel, Fische, Käfer, Bären', 'latin1'), { encoding: 'WINDOWS-1252' }],
    ['UTF-32LE with its mark', Buffer.from('fffe00004800000069000000', 'hex'), { encoding: 'UTF-32LE' }],
    ['UTF-32BE with its mark', Buffer.from('0000feff0000004800000069', 'hex'), { encoding: 'UTF-32BE' }],
    ['UTF-32 without mark', Buffer.from('4800000069000000', 'hex'), { encoding: 'UTF-32LE' }],
    ['UTF-32BE without mark', Buffer.from('0000004800000069', 'hex'), { encoding: 'UTF-32BE' }],
    ['Chinese UTF-16 without mark', chinese, { encoding: 'UTF-16LE' }],
    ['Chinese UTF-16BE without mark', Buffer.from(chinese).swap16(), { encoding: 'UTF-16BE' }],
    [
      'a picture',
      Buffer.from('89504e470d0a1a0a0000000d49484452000001f4000001f40806', 'hex'),
      { isData: true },
    ],
    ['numbers', Buffer.from([...Array(512).keys()].map((at) => (at * 37) % 256)), { isData: true }],
    ['NUL characters', Buffer.alloc(64), { isData: true }],
    ['control characters', Buffer.from('\u0001\u0002\u0003\u0004 a \u0005\u0006'), { isData: true }],
    ['one NUL', Buffer.from('A heron\0 stands in the water.'), { text: 'A heron\0 stands in the water.' }],
    [
      'one NUL at another place',
      Buffer.from('A heron\0 stands in a water.'),
      { text: 'A heron\0 stands in a water.' },
    ],
    [
      'one NUL at a third place',
      Buffer.from('A herons\0 stand in a water.'),
      { text: 'A herons\0 stand in a water.' },
    ],
    ['three NULs', Buffer.from('A heron\0 stands\0 in\0 water.'), { text: 'A heron\0 stands\0 in\0 water.' }],
    ['Latin 1 with NUL', Buffer.from('Vögel\0 Fische, Käfer, Bären', 'latin1'), { encoding: 'WINDOWS-1252' }],
    ['colours of a terminal', Buffer.from(colours), { text: colours }],
    ['one bad byte', Buffer.from([0x61, 0xff, 0x62]), { text: 'a\uFFFDb' }],
  ])('%s', (_name, bytes, decoded) => expect(decodeText(bytes)).toEqual(decoded));
});

describe('a block that is never closed', () => {
  const bodyOf = (text: string) => parseSource('lectures/a-lecture.md', text).file;
  test.each([
    ['at the end of the file', '---\ntitle: Birds\n', 2, ''],
    ['before a blank line', '---\ntitle: Birds\ntags:\n- a\n\nText.\n', 4, 'Text.\n'],
    ['before a heading', '---\ntitle: Birds\n## A\n', 2, '## A\n'],
    ['before the text', '---\ntitle: Birds\nText.\n', 2, 'Text.\n'],
    ['with a blank line in it', '---\ntitle: Birds\n\ndate: 2026-01-01\n\nText.\n', 4, 'Text.\n'],
    [
      'with a divider far below',
      '---\ntitle: Birds\n\nText, and more.\n\n---\n\nText.\n',
      2,
      'Text, and more.\n\n---\n\nText.\n',
    ],
  ])('%s', (_name, text, line, body) => {
    const { title, findings } = read(text);
    expect(title).toBe('Birds');
    expect(findings.map((finding) => [finding.rule, finding.line])).toEqual([
      ['front-matter/unclosed', line],
    ]);
    const { body: found, bodyLine } = bodyOf(text);
    expect(found).toBe(body);
    expect(text.split('\n')[bodyLine - 1]).toBe(body.split('\n')[0]);
    const mended = text.split('\n').toSpliced(line, 0, '---').join('\n');
    expect(read(mended).findings).toEqual([]);
  });

  test.each([
    '---\n\nText.\n',
    '---\nNote: a text that starts with a divider\n\nText.\n',
    'title: Birds\n\nText.\n',
  ])('%j has none', (text) => {
    expect(read(text).findings.map(({ rule }) => rule)).toEqual(['front-matter/missing']);
    expect(bodyOf(text).body).toBe(text);
  });

  test('one that is not YAML either stays in the text, and is an error', () => {
    const text = '---\ntitle: Birds: a tour\n\nText.\n';
    expect(bodyOf(text).body).toBe(text);
    expect(read(text).findings.map(({ rule, fix }) => [rule, fix])).toEqual([
      ['front-matter/unclosed', 'Add below this line\n---'],
      ['front-matter/syntax', 'title: "Birds: a tour"'],
    ]);
  });

  test('a mistake within a closed block is not taken for its end', () => {
    const { findings } = read('---\ntitle: Birds\nauthor Ada\ndate: 2026-01-01\n---\nText.\n');
    expect(findings.map(({ rule }) => rule)).toContain('front-matter/syntax');
    expect(findings.map(({ rule }) => rule)).not.toContain('front-matter/unclosed');
  });
});

describe('a key that is written twice is reported', () => {
  test.each([
    [
      'title: A\ntags: [x]\ntitle: B',
      'title is written on lines 2 and 4; the last one counts.',
      'Delete line 2.',
      4,
    ],
    [
      'title: A\ntitle: A\ntitle: B',
      'title is written on lines 2, 3, and 4; the last one counts.',
      'Delete lines 2 and 3.',
      4,
    ],
  ])('%j', (yaml, message, fix, line) => {
    const { title, findings } = read(`---\n${yaml}\n---\n`);
    expect(title).toBe('B');
    expect(findings).toEqual([{ rule: 'front-matter/repeated', line, message, fix }]);
  });

  test('so is one in the settings', () => {
    const { settings, findings } = parseSettings('title: A\nbase: /x/\ntitle: B\n');
    expect(settings.title).toBe('B');
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([['settings/repeated', 3]]);
  });
});

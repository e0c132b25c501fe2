import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderPage } from '../../../layouts/render-page.tsx';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import type { Finding } from '../../../src/diagnostics/diagnostic.ts';
import { buildPages } from '../../../src/pages/build-pages.ts';
import { buildSite } from '../../../src/pages/build-site.ts';
import { buildLectureText } from '../../../src/search/lecture-text.ts';
import { buildNames } from '../../../src/search/names.ts';
import { CourseReader, parsePost } from '../../../src/site/read-course.ts';
import { parseSettings } from '../../../src/source/settings.ts';

/** Each of these takes a second or so; what hangs, or grows faster than its input, takes minutes. */
const patience = 20_000;

const assets = {
  style: '/a.css',
  course: '/a.css',
  held: '/a.css',
  print: '/a.css',
  early: '/a.js',
  main: '/b.js',
  icon: '/i.svg',
};

/** Takes a post through every stage, up to the printed pages and what search knows of them. */
function build(text: string): { html: string; findings: readonly Finding[] } {
  const { settings } = parseSettings('title: Course');
  const { lecture, findings } = parsePost('lectures/hostile.md', text, settings);
  const catalogue = buildCatalogue([lecture]);
  const site = buildSite(settings, assets, undefined);
  const pages = buildPages({ catalogue, site, language: 'en' });
  buildNames(catalogue);
  const printed = pages.map((page) => ({ address: page.address, html: renderPage(page) }));
  for (const { html } of printed) buildLectureText(html);
  return {
    html: printed.find(({ address }) => address === '/lectures/hostile/')?.html ?? '',
    findings,
  };
}

const post = (body: string) => `---\ntitle: Hostile\n---\n${body}\n`;
const million = (piece: string) => piece.repeat(Math.ceil(1_000_000 / piece.length)).slice(0, 1_000_000);
const lines = (count: number, line: (index: number) => string, between = '\n') =>
  Array.from({ length: count }, (_, index) => line(index)).join(between);

describe('one line of a megabyte', () => {
  test.each([
    ...['a', '*', '_', '[', ']', '(', '<', '`', '{', '|', '"', '&', '$', '~', ':', '\\', '#', '>', '-'],
    ...[
      '**a',
      '**a** ',
      '[a](',
      '![',
      '![](',
      '[a](b) ',
      '[a](b c) ',
      '[a)(https://a.b/) ',
      '[](b) ',
      'https://a.b/ ',
      '{.a}',
      '{{',
      '{%',
      'a|',
      '`a',
      '[^1]',
      '[^1]: ',
      '*[a]: ',
      '{:',
      '{::',
      '{% raw %}',
      '{{ site.url }}',
      '{% include figure path="',
      '{% include figure path="a" %}',
      '**，',
    ],
    ...[
      '<div ',
      '<div>',
      '<b>',
      '<iframe>',
      '<details>',
      '<a "',
      '<!--',
      '<![CDATA[',
      '<video',
      '<script>',
      '</b>',
    ],
    ...[
      '論',
      '\u200b',
      '\u00ad',
      '\u3000',
      '    ',
      '> ',
      '1. ',
      '- ',
      '**Paper:** [a](b) ',
      '論文：',
      ' onclick=',
    ],
  ])('of %j', { timeout: patience }, (piece) => {
    expect(build(post(million(piece))).html).toContain('</html>');
  });
});

test('a row of a quarter of a million cells below a head of two', { timeout: patience }, () => {
  expect(build(post(`|a|b|\n|--|--|\n|${million('x|').slice(0, 500_000)}`)).html).toContain('</html>');
});

describe('ten thousand in each other', () => {
  const depth = 10_000;
  test.each([
    ['brackets', `${'['.repeat(depth)}a${']'.repeat(depth)}`],
    ['links', `${'['.repeat(depth)}a${'](b)'.repeat(depth)}`],
    ['pictures', `${'!['.repeat(depth)}a${'](b)'.repeat(depth)}`],
    ['quotes', `${'> '.repeat(depth)}a`],
    ['lists', `${'- '.repeat(depth)}a`],
    ['numbered lists', `${'1. '.repeat(depth)}a`],
    ['emphasis', '*a **b '.repeat(depth)],
    ['elements', `${'<div>'.repeat(depth)}a${'</div>'.repeat(depth)}`],
    ['elements, a line each', `${'<div>\n\n'.repeat(depth)}a${'\n\n</div>'.repeat(depth)}`],
    ['inline elements', `x ${'<b>'.repeat(depth)}a${'</b>'.repeat(depth)}`],
  ])('%s', { timeout: patience }, (_name, body) => {
    expect(build(post(body)).html).toContain('</html>');
  });
});

test.each(['> ', '- ', '1. '])('what stands too deep in %j is told', (mark) => {
  const { findings } = build(post(`${mark.repeat(200)}a`));
  expect(findings.map(({ rule, line }) => [rule, line])).toContainEqual(['markdown/nesting', 4]);
  expect(build(post(`${mark.repeat(45)}a`)).findings).toEqual([]);
});

describe('a hundred thousand', () => {
  const count = 100_000;
  test.each([
    ['equal headings', lines(count, () => '## a')],
    ['headings that count themselves', lines(count, (at) => (at % 2 ? '### a' : '### a-1'))],
    ['links in a paragraph', lines(count, (at) => `[a](https://a.b/${at})`)],
    ['links without text', lines(count, (at) => `[](https://a.b/${at})`, ' ')],
    ['pictures in paragraphs', lines(count, (at) => `![](https://a.b/${at}.png)`, '\n\n')],
    ['label lines', `### x\n${lines(count, (at) => `**Paper:** [a](https://a.b/${at})<br>`)}`],
    [
      'labels that nobody knows, a fifth of it',
      `### x\n${lines(count / 5, (at) => `**Papxer${at}:** [a](b)<br>`)}`,
    ],
    [
      'labels as headings, a fifth of it',
      `### x\n${lines(count / 5, (at) => `#### Code: [a](https://a.b/${at})`)}`,
    ],
    ['Liquid marks', lines(count, () => '{% raw %}', ' ')],
    ['twice as many Liquid marks', lines(2 * count, () => '{% raw %}', ' ')],
    ['table rows', `|a|b|\n|-|-|\n${lines(count, () => '|a|b|')}`],
    ['rows without dashes', lines(count, () => '|a|b|')],
    ['rows of dashes', lines(count, () => '|-|-|')],
    ['rows without bars at their ends', lines(count, () => 'a | b')],
    ['rows that become none', `${lines(count, () => 'a | b')}\na | b | c`],
    ['rows, each with a text', lines(count / 2, () => '| a | b |\na', '\n')],
    ['footnotes', lines(count / 2, (at) => `a[^${at}]\n\n[^${at}]: b`, '\n\n')],
    ['references to a footnote', `${lines(count, () => 'a[^1]')}\n\n[^1]: b`],
    ['footnotes of one name', lines(count, () => '[^1]: b')],
    ['footnotes that ask for each other', lines(count / 2, (at) => `[^${at}]: a[^${at + 1}]`)],
    ['terms', lines(count, () => 'a\n: b', '\n\n')],
    ['definitions', `a\n${lines(count, () => ': b')}`],
    ['abbreviations', `${lines(count, (at) => `*[a${at}]: b`)}\n\n${lines(count, (at) => `a${at}`, ' ')}`],
    ['lines of attributes', lines(count, () => '{: .a}')],
    ['lines of attributes with a name', lines(count, () => '{: a}\n{:a: .b}')],
    ['tables of contents', lines(count / 2, () => '* a\n{:toc}', '\n\n')],
    ['fences', lines(count, () => '```')],
    ['lines', lines(count, () => 'a')],
  ])('%s', { timeout: 3 * patience }, (_name, body) => {
    expect(build(post(body)).html).toContain('</html>');
  });
});

describe('ten thousand that nobody closes', () => {
  test.each([
    'a <video',
    '<video src="a">',
    'a {{ x',
    '<div',
    '<div>',
    'a $ b',
    'a $$ b',
    '{% highlight python %}',
    '{% comment %}',
    '{% raw %}',
    '{::comment}',
    '{::nomarkdown}',
    'a {::comment}',
    'a[^1]: [^',
    '{:a: .b',
    'a <!-- ',
    '<!-- ',
    '<script>',
    '*a*{.b}',
  ])('%s', { timeout: patience }, (line) => {
    for (const between of ['\n', '\n\n']) {
      expect(build(post(lines(10_000, () => line, between))).html).toContain('</html>');
    }
  });
});

describe('what stands behind something unclosed stays', () => {
  test.each([
    '<!-- never',
    '<script>',
    '<div class="',
    '<style',
    'a <textarea>',
    '<a title="',
    '<?php',
    '<![CDATA[',
    '<image> <s1>',
  ])('%s', (line) => {
    const { html } = build(post(`${line}\n\n## Here\n\nLast words.\n\n* one`));
    expect(html).toContain('>Here<');
    expect(html).toContain('<p>Last words.</p>');
    expect(html).toContain('<li>one</li>');
  });
});

describe('bytes', () => {
  test.each(['\0', '\uFFFD', 'a\0b\0'])('%j is told', (text) => {
    const { html, findings } = build(post(`${text.repeat(1000)}\n\n## Here`));
    expect(findings.map(({ rule }) => rule)).toContain('source/encoding');
    expect(html).toContain('>Here<');
    expect(html).not.toContain('\0');
  });
});

describe('names of the language', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'];
  test.each(names)('%s as a name of everything', (name) => {
    const text = `---
title: ${name}
${name}: { polluted: yes }
author: { __proto__: { polluted: yes } }
tags: [${name}]
---
## ${name}
### ${name}
**${name}:** [${name}](https://arxiv.org/abs/2203.01234)<br>
**${name} architecture**
![${name}](https://a.b/c.png)
<${name}> <b ${name}="x">${name}</b> {#${name}}
`;
    const { html } = build(text);
    expect(html).toContain(name);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test.each(names)('%s in site.yaml', (name) => {
    const { settings, findings } = parseSettings(`${name}: { polluted: yes }\ntitle: Course`);
    expect(settings.title).toBe('Course');
    expect(findings.map(({ rule }) => rule)).toEqual(['settings/unknown']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('YAML', () => {
  const bomb = [
    'a: &a [x, x]',
    ...lines(30, (at) => `k${at}: &k${at} [${at ? `*k${at - 1}, *k${at - 1}` : '*a, *a'}]`).split('\n'),
  ];
  test.each([
    ['aliases of aliases', bomb.join('\n')],
    ['an alias of itself', 'a: &a [*a]'],
    ['deep lists', `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['deep lists without end', `a: ${'['.repeat(100_000)}`],
    ['deep mappings', lines(5_000, (at) => `${' '.repeat(at)}a:`)],
    ['a long line', `a: ${million('x')}`],
    ['a hundred thousand keys', lines(100_000, (at) => `k${at}: 1`)],
    ['a hundred thousand equal keys', lines(100_000, () => 'title: 1')],
  ])('%s', { timeout: patience }, (_name, yaml) => {
    expect(build(`---\n${yaml}\n---\n## Here\n`).html).toContain('>Here<');
    expect(parseSettings(`${yaml}\n`).settings.base).toBe('/');
  });
});

describe('a course with a post that cannot be read', () => {
  let content = '';
  beforeAll(async () => {
    content = await mkdtemp(join(tmpdir(), 'lectern-hostile-'));
    await mkdir(join(content, 'lectures'));
    await writeFile(
      join(content, 'lectures/bytes.md'),
      Buffer.from([0x23, 0x20, 0xff, 0xfe, 0xc3, 0x28, 0x0a]),
    );
    await writeFile(join(content, 'lectures/good.md'), post('## Here'));
  });
  afterAll(() => rm(content, { recursive: true, force: true }));

  test('names the file, and keeps the others', async () => {
    const options = { content, output: join(content, '../out'), hasSearch: false };
    const course = await new CourseReader(options).read({ SOURCE_DATE_EPOCH: '1770000000' });
    expect(course.lectures.map(({ slug }) => slug)).toEqual(['bytes', 'good']);
    expect(course.diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toContain(
      'content/lectures/bytes.md source/encoding',
    );
  });
});

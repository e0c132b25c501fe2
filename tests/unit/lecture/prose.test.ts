import { expect, test } from 'vitest';
import { makeProse } from '../../../src/lecture/prose.ts';
import { html } from '../../fixtures/pages.ts';

test('a block carries the beginning of its sentences, and how much there is to read', () => {
  const prose = makeProse(html('<p>A <em>heron</em> 蒼鷺.</p>\n<pre><code>not read</code></pre>'));
  expect(prose).toMatchObject({ lead: 'A heron 蒼鷺.', size: { words: 2, characters: 2 } });
  expect(makeProse(html('<pre><code>code</code></pre>')).lead).toBeUndefined();
});

test('a block carries its diagrams and players, wherever they are', () => {
  const drawn =
    '<figure class="diagram" id="diagram-1"><svg><text x="1">Image <tspan>&amp; text</tspan></text></svg><details class="diagram-text"></details></figure>';
  const prose = makeProse(
    html(`${drawn}<figure><a class="embed-link" href="a" data-src="https://player.example/1">A</a></figure>`),
  );
  expect(prose.diagrams).toEqual([{ id: 'diagram-1', html: drawn, labels: ['Image & text'] }]);
  expect(prose.frames).toEqual(['https://player.example/1']);
  expect(prose.asks).toBeUndefined();
  expect(makeProse(html('<details><summary>Why?</summary>Fish.</details>')).asks).toBeUndefined();
  const asking = makeProse(html('<details>\n<summary>Check yourself: why?</summary>Fish.</details>'));
  expect(asking.asks).toBe(true);
  expect(asking.html).toMatch(/^<details class="asks">/);
});

const fold = (summary: string, answer: string) => `<details><summary>${summary}</summary>${answer}</details>`;

test.each([
  [
    'side by side',
    fold('A', '1') + fold('<b>B</b>', '<p>2</p>'),
    [
      ['A', '1'],
      ['<b>B</b>', '<p>2</p>'],
    ],
  ],
  [
    'within one another: the innermost',
    fold('A', `1 ${fold('B', '2')}`) + fold('C', '3'),
    [
      ['B', '2'],
      ['C', '3'],
    ],
  ],
  ['without a summary: none', '<details>1</details>', []],
  [
    'with two summaries: the first',
    '<details><summary>A</summary>1<summary>B</summary>2</details>',
    [['A', '1<summary>B</summary>2']],
  ],
  ['never closed: none', '<details><summary>A</summary>1', []],
])('a block carries its folds, %s', (_, markup, folds) => {
  const found = makeProse(html(markup)).folds ?? [];
  expect(found.map(({ summary, html }) => [summary, html])).toEqual(folds);
});

test.each([
  ['<tr><td><a href="a">Heron</a></td></tr>', true],
  ['<tr><td><strong><a href="a">Heron</a></strong></td></tr>', true],
  ['<tr><td>See <a href="a">Heron</a></td></tr>', false],
  ['<tr><td>1</td><td><a href="a">Heron</a></td></tr>', false],
])(
  'a table knows the names of its columns, and whether a row starts with a link: %s',
  (row, startsWithLink) => {
    const head = '<thead>\n<tr>\n<th>Name</th>\n<th>Year</th>\n</tr>\n</thead>';
    expect(makeProse(html(`<table>\n${head}\n<tbody>${row}</tbody></table>`)).tables).toEqual([
      { heads: ['Name', 'Year'], first: 'Name', startsWithLink },
    ]);
  },
);

test('a block carries the words of links that items start with, and counts formulas on lines of their own', () => {
  const list =
    '<ul>\n<li><p><em><a href="a">Heron</a></em></p></li>\n<li>see <a href="b">Tern</a></li>\n</ul>';
  const formula = '<math display="block"></math><math></math>';
  expect(makeProse(html(`${list}${formula}`))).toMatchObject({ linkedItems: ['Heron'], formulas: 1 });
});

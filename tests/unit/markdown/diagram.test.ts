import { beforeAll, expect, test } from 'vitest';
import { drawDiagram } from '../../../src/markdown/code/diagram.ts';
import { loadDiagramEngine } from '../../../src/markdown/code/diagram-engine.ts';
import { wordsOf } from '../../../src/words/words-of.ts';

beforeAll(() => loadDiagramEngine('```mermaid'));

const draw = (source: string) => drawDiagram(source, (id) => `${id}-7`, wordsOf('en').diagrams);

/** The figure without the source of the diagram, which it shows as text. */
const figureOf = (source: string) => draw(source)?.markup?.replace(/<pre.*<\/pre>/s, '') ?? '';

test('a drawing holds no style, no font of others, no address, and ids of its own', () => {
  const markup = figureOf('graph LR\n  A[One] -->|x| B[Two]\n  style A fill:#f00');
  expect(markup).not.toMatch(/<style|\sstyle=|@import|https?:/);
  expect([...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
    'diagram-7',
    'diagram-7-arrowhead',
  ]);
  expect(markup).toContain('url(#diagram-7-arrowhead)');
});

test('the classes of the site go before definitions of the author', () => {
  const markup = figureOf('graph LR\n  A --> B\n  classDef frozen fill:#f00\n  class A frozen');
  expect(markup).toContain('<g class="node frozen">');
  expect(markup).not.toContain('#f00');
});

test.each([
  ['graph TD\n  A["<script>alert(1)</script>"] --> B'],
  ['graph TD\n  A["<img src=x onerror=alert(1)>"] --> B'],
  ['graph TD\n  A --> B\n  classDef x fill:url(https://evil.example)\n  class A x'],
  ['graph TD\n  A --> B\n  classDef x fill:"><script>alert(1)</script>\n  class A x'],
  ['graph TD\n  A --> B\n  click A "javascript:alert(1)"'],
  ['sequenceDiagram\n  A->>B: <script>alert(1)</script>'],
])('nothing runs: %s', (source) => {
  const markup = figureOf(source);
  expect(markup).toContain('<svg');
  expect(markup).not.toMatch(/<script|<img|<a\b|javascript:|url\((?!#)/i);
});

test.each([
  ['graph TD\n  A --> B\n  影像 --> C', 3],
  ['graph TD\n  A --x B', 2],
  ['graph TD\n  A[open --> B', 2],
  ['nonsense', 0],
  ['', 0],
  [`graph TD\n${'  A --> B\n'.repeat(2000)}`, 0],
])('%j cannot be drawn', (source, row) => {
  expect(draw(source)).toMatchObject({ row, fault: expect.any(String) });
});

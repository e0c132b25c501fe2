import { beforeAll, expect, test } from 'vitest';
import { drawDiagram } from '../../../src/markdown/code/diagram.ts';
import { loadDiagramEngine } from '../../../src/markdown/code/diagram-engine.ts';
import { wordsOf } from '../../../src/words/words-of.ts';

beforeAll(() => loadDiagramEngine('```mermaid'));

const draw = (source: string) => drawDiagram(source, (id) => `${id}-7`, wordsOf('en').diagrams);

/** The figure without the source that a diagram without nodes and edges shows as text. */
const figureOf = (source: string) => draw(source)?.markup?.replace(/<pre.*<\/pre>/s, '') ?? '';

test('a drawing has no style element, no foreign font, no address, and ids of its own', () => {
  const markup = figureOf('sequenceDiagram\n  A->>B: x');
  expect(markup).not.toMatch(/<style|\sstyle=|@import|https?:/);
  expect([...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
    'diagram-7',
    'diagram-7-seq-arrow',
  ]);
  expect(markup).toContain('url(#diagram-7-seq-arrow)');
});

test('the classes of the site take precedence over definitions of the author', () => {
  const markup = figureOf('graph LR\n  A --> B\n  classDef frozen fill:#f00\n  class A frozen');
  expect(markup).toContain('<g class="node frozen" ');
  expect(markup).not.toContain('#f00');
});

const edgesOf = (source: string) =>
  [...figureOf(source).matchAll(/<path class="edge"([^>]*)\/>/g)].map(([, attributes = '']) =>
    attributes.trim(),
  );

test.each([
  ['A --> B', ['d="M64 23H108m-6-3 6 3-6 3"']],
  ['A --- B', ['d="M64 23H108"']],
  ['A <--> B', ['d="M64 23m6-3-6 3 6 3M64 23H108m-6-3 6 3-6 3"']],
  ['A ==> B', ['stroke-width="2" d="M64 23H108m-6-3 6 3-6 3"']],
  ['A -.-> B', ['stroke-dasharray="4 4" d="M64 23H108"', 'd="M108 23m-6-3 6 3-6 3"']],
  ['A -.- B', ['stroke-dasharray="4 4" d="M64 23H108"']],
  ['A --> B\n  linkStyle 0 stroke:#0a0', ['stroke="#0a0" d="M64 23H108m-6-3 6 3-6 3"']],
])('the edge of %j and its arrow heads are strokes, without markers or ids', (chart, edges) => {
  expect(edgesOf(`graph LR\n  ${chart}`)).toEqual(edges);
  expect(figureOf(`graph LR\n  ${chart}`)).not.toMatch(/marker|<defs|<svg.* id=/);
});

test('an arrow points where its edge goes', () => {
  expect(edgesOf('graph TD\n  A --> B')).toEqual(['d="M34 41V85m-3-6 3 6 3-6"']);
  expect(edgesOf('graph BT\n  A --> B')).toEqual(['d="M34 85V41m-3 6 3-6 3 6"']);
  expect(edgesOf('graph RL\n  A --> B')).toEqual(['d="M108 23H64m6-3-6 3 6 3"']);
});

const nodeOf = (form: string, style = '') =>
  /<g class="node"[^>]*>(.*?)<\/g>/.exec(figureOf(`graph LR\n  ${form}\n  A --> B${style}`))?.[1];

test.each([
  ['A["x="1""]', '<rect x="-34" y="-19" width="68" height="38"/><text dy="4.5">x="1"</text>'],
  ['A(One)', '<rect x="-33" y="-19" width="66" height="38" rx="6" ry="6"/><text dy="4.5">One</text>'],
  ['A((One))', '<circle cx="0" cy="0" r="42"/><text dy="4.5">One</text>'],
  ['A{One}', '<polygon points="0,-45 45,0 0,45 -45,0"/><text dy="4.5">One</text>'],
  [
    'A["One<br>two"]',
    '<rect x="-33" y="-27" width="66" height="54"/><text><tspan x="0" dy="-3.9">One</tspan><tspan x="0" dy="16.9">two</tspan></text>',
  ],
])('the node %s is drawn around its own centre', (form, shapes) => {
  expect(nodeOf(form)).toBe(shapes);
});

test('what an author styles keeps its attributes', () => {
  expect(nodeOf('A[One]', '\n  style A fill:#f00,color:#fff')).toMatch(
    /<rect [^>]* fill="#f00"\/><text fill="#fff"/,
  );
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
  ['graph TD\n  A --> B\n  影像 --> ', 3],
  ['graph TD\n  A -x- B', 2],
  ['graph TD\n  A[open --> B', 2],
  ['nonsense', 0],
  ['', 0],
  [`graph TD\n${'  A --> B\n'.repeat(2000)}`, 0],
])('%j cannot be drawn', (source, row) => {
  expect(draw(source)).toMatchObject({ row, fault: expect.any(String) });
});

test('in words, an edge names the frame that it leads to, and a frame what lies in it', () => {
  const source = [
    'graph TB',
    '  I[Image] --> LM',
    '  subgraph LM["Language model"]',
    '    L["Vicuna<br/>7B"]',
    '    subgraph T[Tuned]',
    '      A[LoRA]',
    '    end',
    '  end',
    '  T --> O[Text]',
    '  class A trained',
  ].join('\n');
  const words = /<details.*<\/details>/s.exec(figureOf(source))?.[0].replace(/<[^>]*>/g, '|');
  expect(words?.split(/\|+/).filter(Boolean)).toEqual([
    'Diagram in words',
    'Image → Language model',
    'Tuned → Text',
    'Language model: Vicuna 7B, Tuned.',
    'Tuned: LoRA.',
    'Trained: LoRA (Tuned).',
  ]);
});

test('the source is part of the words only where there are no nodes and edges', () => {
  expect(draw('graph LR\n  A --> B')?.markup).not.toContain('<pre');
  expect(draw('sequenceDiagram\n  A->>B: x')?.markup).toContain('A-&gt;&gt;B: x</code></pre></details>');
});

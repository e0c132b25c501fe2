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

test.each([
  ['A --- B', 'A – B'],
  ['A --> B', 'A → B'],
  ['A <--> B', 'A ↔ B'],
])('in words, the edge of %j has the heads of its drawing', (chart, said) => {
  expect(figureOf(`graph LR\n  ${chart}`)).toContain(`<li>${said}</li>`);
});

test.each([
  ['sequenceDiagram\n  heron->>gull: waits\n  box Waders', 2],
  ['sequenceDiagram\n  heron->>gull: waits\n  critical noon\n  option dusk\n  end', 3],
  ['sequenceDiagram\n  heron<<->>gull: calls', 1],
  ['sequenceDiagram\n  heron-xgull: lost', 1],
  ['sequenceDiagram\n  parrot->>gull: waits', 1],
  ['sequenceDiagram\n  create participant gull', 1],
  ['stateDiagram-v2\n  state if <<choice>>', 1],
  ['stateDiagram-v2\n  [*] --> Still\n  note right of Still : waits', 2],
  ['stateDiagram-v2\n  state Still {\n    a --> b\n    --\n    c --> d\n  }', 3],
  ['classDiagram\n  class Heron["Grey heron"]', 1],
  ['classDiagram\n  Heron -- Gull', 1],
  ['classDiagram\n  class Heron\n  note for Heron "waits"', 2],
  ['erDiagram\n  heron one to many egg : lays', 1],
  ['erDiagram\n  h[Heron] {\n    int age\n  }', 1],
  ['---\ntitle: Birds\n---\nerDiagram\n  heron', 4],
])('a line that its drawing would lose or mistake makes %j its source', (source, row) => {
  expect(draw(source)).toEqual({ row, fault: expect.stringContaining('a line that cannot be drawn') });
});

test('numbers of messages are drawn, and colours behind them are left out with their end', () => {
  const markup = figureOf(
    'sequenceDiagram\n  autonumber\n  rect rgb(9, 9, 9)\n  loop dusk\n  heron->>gull: waits\n  end\n  end\n  gull-->>heron: calls',
  );
  const words = [...markup.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
  expect(words).toEqual(expect.arrayContaining(['loop [dusk]', '1. waits', '2. calls']));
  expect(markup).not.toContain('rgb(');
});

test('classes and entities keep their members, and arrows without blanks', () => {
  expect(figureOf('classDiagram\n  Bird<|--Heron\n  class Heron{\n    +wade() int\n  }')).toMatch(
    /Bird.*Heron.*wade/s,
  );
  expect(figureOf('erDiagram\n  HERON ||--o{ EGG : lays\n  EGG {\n    int id PK "laid"\n  }')).toMatch(
    /lays/,
  );
});

test('a line that lacks only its quotes is offered with them', () => {
  const { fix } = draw('flowchart LR\n  A(heron (grey)) --> B[gull]') ?? {};
  expect(fix).toBe('A("heron (grey)") --> B["gull"]');
  expect(draw(`flowchart LR\n  ${fix}`)?.fault).toBeUndefined();
});

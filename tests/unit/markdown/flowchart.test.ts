import { beforeAll, expect, test } from 'vitest';
import { drawDiagram } from '../../../src/markdown/code/diagram.ts';
import { loadDiagramEngine } from '../../../src/markdown/code/diagram-engine.ts';
import { readFlowchart } from '../../../src/markdown/code/flowchart.ts';
import { wordsOf } from '../../../src/words/words-of.ts';

const chartOf = (source: string) => {
  const read = readFlowchart(source);
  return 'chart' in read ? read.chart.split('\n') : read;
};

test.each([
  ['graph TD;\n  A-->B;\n  B-->C;', ['graph TD', 'A --> B', 'B --> C']],
  ['flowchart LR; A-->B; B-->C', ['graph LR', 'A --> B', 'B --> C']],
  ['flowchart\nA --> B', ['graph TB', 'A --> B']],
  ['graph >\nA --> B', ['graph LR', 'A --> B']],
  ['graph td\nA --> B %% why\n%% a comment', ['graph TD', 'A --> B']],
  [
    'graph TD\n圖像-->編碼器\n編碼器-->圖像',
    ['graph TD', 'node_1["圖像"] --> node_2["編碼器"]', 'node_2 --> node_1'],
  ],
  // The last line that says what a node looks like is right, as in Mermaid.
  ['graph TD\nA --> B\nB["Heron"]', ['graph TD', 'A --> B["Heron"]', 'B']],
  ['graph TD\nA["two\nlines"] --> B', ['graph TD', 'A["two<br/>lines"] --> B']],
  ['graph TD\nA --x B\nC o--o D', ['graph TD', 'A ---|✕| B', 'C ---|○ ○| D']],
  ['graph TD\nA ~~~ B --> C', ['graph TD', 'A', 'B', 'B --> C']],
  ['graph TD\nA --> B\nclick A "https://example.org"', ['graph TD', 'A --> B']],
  ['graph TD\nclass 圖像,B frozen', ['graph TD', 'class node_1,B frozen']],
  [
    'graph TD\nsubgraph 視覺\nA\nend\nsubgraph g [Two words]\nB\nend',
    ['graph TD', 'subgraph node_1 [視覺]', 'A', 'end', 'subgraph g [Two words]', 'B', 'end'],
  ],
])('%j', (source, lines) => {
  expect(chartOf(source)).toEqual(lines);
});

test('a line that cannot be read is a fault with its row', () => {
  expect(readFlowchart('graph TD\nA["two\nlines"] --> B\nA -->')).toEqual({
    message: 'The diagram contains a line that cannot be drawn, "A -->"',
    row: 4,
  });
});

beforeAll(() => loadDiagramEngine('```mermaid'));

const draw = (source: string) => drawDiagram(source, (id) => id, wordsOf('en').diagrams);

test('brackets within words are in the drawing and in its description', () => {
  const { markup = '' } = draw('graph TD\nA["x[i]"] -->|"{b|c}"| B("f(x)")') ?? {};
  expect(markup).toContain('>x[i]</text>');
  expect(markup).toContain('>f(x)</text>');
  expect(markup).toContain('<li>x[i] → f(x) ({b|c})</li>');
});

test.each([
  '---\ntitle: Herons\n---\ngraph TD\nA-->B',
  '%%{init: {"theme": "dark"}}%%\ngraph TD\nA-->B',
  '\n%% first\n\ngraph TD\nA-->B',
  '---\nconfig:\n  theme: dark\n---\nsequenceDiagram\nA->>B: x',
])('what is above a diagram does not keep it from being drawn: %j', (source) => {
  expect(draw(source)?.fault).toBeUndefined();
});

test('the row of a fault counts what is above the diagram', () => {
  expect(draw('---\ntitle: Herons\n---\ngraph TD\nA -->')?.row).toBe(5);
});

import { expect, test } from 'vitest';
import { readFlowchartLine } from '../../../src/markdown/code/flowchart-line.ts';

/** A chain in short: nodes of a group by `&`, an edge by its line, heads and words. */
const shortOf = (line: string) =>
  readFlowchartLine(line)
    ?.map(({ edge, nodes }) => {
      const names = nodes.map(({ id, label }) => (label === undefined ? id : `${id}:${label}`)).join(' & ');
      return edge
        ? `${edge.start}${edge.line}${edge.end}${edge.label ? ` ${edge.label}` : ''} ${names}`
        : names;
    })
    .join(' | ');

test.each([
  ['A-->B', 'A | solid> B'],
  ['A --> B --> C', 'A | solid> B | solid> C'],
  ['A & B ==> C & D', 'A & B | thick> C & D'],
  ['A["Image (336 px) --> x"] -->|a b| B{Fish?}', 'A:Image (336 px) --> x | solid> a b B:Fish?'],
  ['A -- "said" --> B -.-> C', 'A | solid> said B | dotted> C'],
  ['A-- said -->B', 'A | solid> said B'],
  ['A -- said --- B', 'A | solid said B'],
  ['A-. said .->B', 'A | dotted> said B'],
  ['A == said ==> B', 'A | thick> said B'],
  ['A---|said|B', 'A | solid said B'],
  ['A<-->B', 'A | <solid> B'],
  ['A o--o B', 'A | osolido B'],
  ['A --x B', 'A | solidx B'],
  ['A ~~~ B', 'A | hidden B'],
  ['A -----> B', 'A | solid> B'],
  ['A -..-> B', 'A | dotted> B'],
  ['A e1@--> B', 'A | solid> B'],
  ['J((c)) --- K[(db)]:::frozen', 'J:c | solid K:db'],
  [
    'A(((stop))) --> B([pill]) --> C[[sub]] --> D{{hex}}',
    'A:stop | solid> B:pill | solid> C:sub | solid> D:hex',
  ],
  ['A[/in/] --> B[\\out\\] --> C[/up\\] --> D[\\down/]', 'A:in | solid> B:out | solid> C:up | solid> D:down'],
  ['K>odd] --> L', 'K:odd | solid> L'],
  ['A["say #quot;hi#quot; #35;1"] --> B[#9829; #odd;]', 'A:say "hi" #1 | solid> B:♥ #odd;'],
  ['A["`two words`"] --> B', 'A:two words | solid> B'],
  ['A["x[i]"] --> B("f(x)")', 'A:x[i] | solid> B:f(x)'],
  ['A@{ shape: hex, label: "Two words" } --> B', 'A:Two words | solid> B'],
  ['step-one --> step_2', 'step-one | solid> step_2'],
  ['圖像-->編碼器', '圖像 | solid> 編碼器'],
])('%s', (line, short) => {
  expect(shortOf(line)).toBe(short);
});

test.each([
  'A -->',
  '--> B',
  'A[open --> B',
  'some words',
  'A == said --> B',
  'A --> B C',
  `A${'['.repeat(5000)}`,
])('%s cannot be read', (line) => {
  expect(readFlowchartLine(line)).toBeUndefined();
});

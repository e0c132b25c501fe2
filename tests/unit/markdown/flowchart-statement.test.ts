import { expect, test } from 'vitest';
import { readStatement } from '../../../src/markdown/code/flowchart-statement.ts';

test.each([
  ['A --> B', ['A', 'B'], 1],
  ['A["Image (336 px) --> x"] -->|a b| B{Fish?}', ['A', 'B'], 1],
  ['A & B ==> C & D', ['A', 'B', 'C', 'D'], 4],
  ['A -- "said" --> B -.-> C', ['A', 'B', 'C'], 2],
  ['A -- said --> B', ['A', 'B'], 1],
  ['A<-->B', ['A', 'B'], 1],
  ['J((c)) --- K[(db)]:::frozen', ['J', 'K'], 1],
  ['K>odd] --> L', ['K', 'L'], 1],
  ['step-one --> step_2', ['step-one', 'step_2'], 1],
  ['class A,B frozen', [], 0],
  ['subgraph one [Two words]', [], 0],
  ['', [], 0],
])('%s', (line, ids, edges) => {
  expect(readStatement(line)).toEqual({ ids, edges });
});

test.each(['A --x B', 'A -->', '--> B', 'A[open --> B', 'some words', `A${'['.repeat(5000)}`])(
  '%s cannot be read',
  (line) => {
    expect(readStatement(line)).toBeUndefined();
  },
);

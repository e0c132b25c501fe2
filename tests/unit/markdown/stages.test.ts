import { beforeAll, expect, test } from 'vitest';
import { drawDiagram } from '../../../src/markdown/code/diagram.ts';
import { loadDiagramEngine } from '../../../src/markdown/code/diagram-engine.ts';
import { wordsOf } from '../../../src/words/words-of.ts';

beforeAll(() => loadDiagramEngine('```mermaid'));

const draw = (source: string) => drawDiagram(source, (id) => `${id}-7`, wordsOf('en').diagrams);

const chart = (line: string) =>
  `flowchart LR\n  V["Encoder"] --> P["Projection"]\n  P --> L["Language<br>model"]\n  T --> L\n  ${line}\n  class V frozen\n  class T data`;

const classesOf = (markup: string | undefined) =>
  [...(markup ?? '').matchAll(/<g class="(node[^"]*)"/g)].map(([, name]) => name);

test('a box is trained in all stages, in some, or in none', () => {
  const { markup } = draw(chart('%% stages: 1 Alignment: P; 2 Tuning: P, L')) ?? {};
  expect(classesOf(markup)).toEqual(['node frozen', 'node trained', 'node partly s2', 'node data']);
});

test('the stages are shown as a switch and as a table', () => {
  const { markup = '' } = draw(chart('%% stages: 1 Alignment: P; 2 <Tuning>: P, L')) ?? {};
  expect(markup.match(/<label.*<\/label>/s)?.[0]).toMatchInlineSnapshot(
    `"<label class="diagram-stages">Stage <select><option>All stages</option><option>1 Alignment</option><option>2 &lt;Tuning&gt;</option></select></label>"`,
  );
  expect(markup.match(/<table.*<\/table>/s)?.[0]).toMatchInlineSnapshot(
    `"<table><thead><tr><th scope="col">Box</th><th scope="col">1 Alignment</th><th scope="col">2 &lt;Tuning&gt;</th></tr></thead><tbody><tr><th scope="row">Encoder</th><td>Frozen</td><td>Frozen</td></tr><tr><th scope="row">Projection</th><td>Trained</td><td>Trained</td></tr><tr><th scope="row">Language model</th><td>Frozen</td><td>Trained</td></tr></tbody></table>"`,
  );
});

test('a legend explains what a stage can show', () => {
  const { markup = '' } = draw('flowchart LR\n  P --> L\n  %% stages: 1: P; 2: L') ?? {};
  expect([...markup.matchAll(/diagram-key (\w+)/g)].map(([, kind]) => kind)).toEqual([
    'frozen',
    'partly',
    'trained',
  ]);
});

test.each([
  ['%% Stages： 1：對齊：P、L；2：L', ['node frozen', 'node partly s1', 'node trained', 'node data']],
  ['%%stages: a: P; b:', ['node frozen', 'node partly s1', 'node', 'node data']],
  ['%% a comment about stages', ['node frozen', 'node', 'node', 'node data']],
  ['%%{init: {}}%%', ['node frozen', 'node', 'node', 'node data']],
])('%s', (line, classes) => {
  expect(classesOf(draw(chart(line))?.markup)).toEqual(classes);
});

test.each([
  ['%% stages: 1: X; 2: P', 'The stage "1" trains "X", which is not a box of the diagram'],
  ['%% stages: 1: P; 2: V', 'The stage "2" trains "V", whose class is frozen'],
  ['%% stages: 1: P; 2: T', 'The stage "2" trains "T", whose class is data'],
  ['%% stages: 1: P; 2 P', 'The stage "2 P" names no boxes after a colon'],
  ['%% stages: 1: P', 'A diagram has from 2 to 6 stages, and its line names 1'],
  ['%% stages: 1: P; : P', 'A stage has no name'],
  ['%% stages: a: P; b: P\n class L trained', 'The class of "L" is trained, and no stage trains it'],
])('%s is drawn without stages, and reported', (line, message) => {
  const drawn = draw(chart(line));
  expect(drawn?.markup).toContain('<svg');
  expect(drawn?.markup).not.toContain('select');
  expect(drawn?.stagesFault).toMatchObject({ message, row: 5 });
  expect(draw(chart(drawn?.stagesFault?.fix ?? ''))?.stagesFault).toBeUndefined();
});

test('only flowcharts have stages', () => {
  const drawn = draw('sequenceDiagram\n  A->>B: x\n  %% stages: 1: A; 2: B');
  expect(drawn?.stagesFault).toEqual({
    message: 'Only a flowchart can have stages',
    row: 3,
    fix: 'Delete the line.',
  });
});

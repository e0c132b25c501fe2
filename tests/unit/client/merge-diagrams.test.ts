import { expect, test } from 'vitest';
import type { DiagramGraph } from '../../../assets/client/compare/diagram-graph.ts';
import { mergeDiagrams } from '../../../assets/client/compare/merge-diagrams.ts';

/** `Image > Encoder* > Answer`: boxes in a chain, those with a star frozen. */
function chain(text: string): DiagramGraph {
  const boxes = text.split(' > ').map((written) => ({
    name: written.replace('*', ''),
    kind: written.endsWith('*') ? 'frozen' : '',
  }));
  const edges = boxes.slice(1).map(({ name }, index) => [boxes[index]?.name ?? '', name] as const);
  return { boxes, edges };
}

const show = (first: string, second: string) =>
  mergeDiagrams(chain(first), chain(second)).boxes.map(
    ({ presence, box, was, layer }) => `${layer} ${presence} ${was ? `${was.name} > ` : ''}${box.name}`,
  );

test('what both diagrams have is drawn once', () => {
  expect(show('Image > CLIP', 'Image > CLIP')).toEqual(['0 same Image', '1 same CLIP']);
});

test('a box that has another name is gone in one and new in the other, at one height', () => {
  expect(show('CLIP > Linear layer > Vicuna', 'CLIP > 2-layer MLP > Vicuna')).toEqual([
    '0 same CLIP',
    '1 gone Linear layer',
    '2 same Vicuna',
    '1 new 2-layer MLP',
  ]);
});

test('a name that only became longer and a state that is different are changes', () => {
  expect(show('Image > CLIP*', 'Image, 336 px > CLIP')).toEqual([
    '0 changed Image > Image, 336 px',
    '1 changed CLIP > CLIP',
  ]);
});

test('a name that begins another one is not the same thing', () => {
  expect(show('Text > Image', 'Text encoder > Image encoder')).toEqual([
    '0 gone Text',
    '1 gone Image',
    '0 new Text encoder',
    '1 new Image encoder',
  ]);
});

test('input and output are not the same box, although both are called text', () => {
  const data = (name: string): DiagramGraph => ({
    boxes: [
      { name, kind: 'data' },
      { name: 'Model', kind: 'trained' },
    ],
    edges: [[name, 'Model']],
  });
  const merged = mergeDiagrams(chain('Model* > Text'), data('Text, boxes'));
  expect(merged.boxes.map(({ presence, box }) => `${presence} ${box.name}`)).toEqual([
    'changed Model',
    'gone Text',
    'new Text, boxes',
  ]);
});

test('edges know in which of the two diagrams they are, and a cycle ends', () => {
  const merged = mergeDiagrams(chain('A > B'), {
    boxes: chain('A > B > C').boxes,
    edges: [
      ['A', 'C'],
      ['C', 'B'],
      ['B', 'A'],
      ['X', 'A'],
    ],
  });
  expect(merged.edges.map(({ presence, from, to }) => `${presence} ${from}${to}`)).toEqual([
    'gone 01',
    'new 02',
    'new 21',
    'new 10',
  ]);
});

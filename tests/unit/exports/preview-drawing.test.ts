import { inflateSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { firstDiagram } from '../../../src/catalogue/figures/first-diagram.ts';
import { PreviewPainter } from '../../../src/exports/preview/draw-preview.ts';
import { readDrawing } from '../../../src/exports/preview/read-drawing.ts';
import { loadDiagramEngine } from '../../../src/markdown/code/diagram-engine.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

const diagramOf = (chart: string) => {
  const [model] = buildCatalogue([
    lectureOf(`### Heron {.model}\n\n\`\`\`mermaid\n${chart}\n\`\`\`\n`),
  ]).models;
  return model && firstDiagram(model)?.html;
};

beforeAll(() => loadDiagramEngine('```mermaid'));

test('a diagram is read back as boxes with their words, and arrows as lines', () => {
  const drawing = readDrawing(
    diagramOf('flowchart TB\n  A["Sea & sky"] --> B["Encoder"]\n  class B frozen') ?? '',
  );
  expect(drawing?.boxes.map(({ words, kind }) => [words.join(' '), kind])).toEqual([
    ['Sea & sky', ''],
    ['Encoder', 'frozen'],
  ]);
  const [first, second] = drawing?.boxes ?? [];
  expect(drawing?.lines[0]).toEqual([
    [first?.x, (first?.y ?? 0) + (first?.height ?? 0) / 2 - 1],
    [second?.x, (second?.y ?? 0) - (second?.height ?? 0) / 2 + 1],
  ]);
});

test.each([
  ['nothing', ''],
  ['a diagram of another kind', '<svg viewBox="0 0 10 10"></svg>'],
])('%s is no drawing', (_, html) => {
  expect(readDrawing(html)).toBeUndefined();
});

test('a preview has the diagram of its model beside the name', () => {
  const painter = new PreviewPainter();
  const words = { kicker: 'Model', titles: ['Heron'], facts: '2023', course: 'Wading' };
  const pixelAt = (png: Buffer, x: number, y: number) => {
    const length = png.readUInt32BE(png.indexOf('IDAT') - 4);
    const start = png.indexOf('IDAT') + 4;
    return inflateSync(png.subarray(start, start + length))[y * 1201 + 1 + x];
  };
  const diagram = diagramOf('flowchart TB\n  A["Heron"]');
  const middle = [690 + 213, 300] as const;
  expect(pixelAt(painter.draw(words), ...middle)).toBe(0);
  const drawn = painter.draw({ ...words, ...(diagram && { diagram }) });
  const row = Array.from({ length: 426 }, (_, x) => pixelAt(drawn, 690 + x, middle[1]));
  expect(new Set(row).size).toBeGreaterThan(2);
});

import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { type CourseFigure, listFigures } from '../../../src/catalogue/figures/list-figures.ts';
import { loadDiagramEngine } from '../../../src/markdown/code/diagram-engine.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

const figuresOf = (...bodies: readonly string[]): CourseFigure[] =>
  listFigures(buildCatalogue(bodies.map((body, index) => lectureOf(body, `birds-${index}`))));

const idOf = ({ shown }: CourseFigure) => (shown.kind === 'picture' ? shown.figure.id : shown.diagram.id);

test('figures of entries, families and architectures, with model and family', () => {
  const found = figuresOf(
    '## Waders\n### Still water\n**Egret architecture**<br>\n![](https://x.example/egret.png)\n\n**Ibis architecture**<br>\n![](https://x.example/ibis.png)\n### Heron\n**Licence:** MIT\n\n![](https://x.example/heron.png)\n',
  );
  expect(found.map((figure) => [idOf(figure), figure.model?.name, figure.family])).toEqual([
    ['figure-egret-1', 'Egret', 'Still water'],
    ['figure-ibis-1', 'Ibis', 'Still water'],
    ['figure-heron-1', 'Heron', 'Waders'],
  ]);
});

test('a picture outside all entries, or one that is skipped, is not a figure of the course', () => {
  expect(
    figuresOf(
      '![](https://x.example/opening.png)\n\n## Waders\n![](https://x.example/group.png)\n\n### Heron {.skip}\n![](https://x.example/skipped.png)\n\n##### Legs\n![](https://x.example/legs.png)\n',
    ),
  ).toEqual([]);
});

test('a part of an entry belongs to the entry', () => {
  const found = figuresOf(
    '## Waders\n### Heron\n**Code:** [code](https://github.com/a/b)\n\n##### Legs\n![](https://x.example/legs.png)\n',
  );
  expect(found.map(({ section, model }) => [section.name, model?.name])).toEqual([['Heron', 'Heron']]);
});

test('a picture in two lectures is listed once, with both', () => {
  const body = '## Waders\n### Heron\n![](https://x.example/heron.png)\n';
  const [only, ...more] = figuresOf(body, body);
  expect(more).toEqual([]);
  expect(only?.lectures.map(({ slug }) => slug)).toEqual(['birds-0', 'birds-1']);
});

test('a figure of an arXiv page is credited to the paper of the course', () => {
  const paper = '**Paper:** [Herons wait](https://arxiv.org/abs/2203.01234)\n';
  const picture =
    '![](https://arxiv.org/html/2203.01234v1/x1.png)\n![](https://arxiv.org/html/2203.99999v1/x1.png)\n';
  const found = figuresOf(`## Waders\n### Heron\n${paper}${picture}`);
  expect(found.map((figure) => [figure.source?.type, figure.paper?.title])).toEqual([
    ['arxiv', 'Herons wait'],
    ['arxiv', undefined],
  ]);
});

test('a diagram is a figure like any other, in its place', async () => {
  await loadDiagramEngine('```mermaid');
  const found = figuresOf(
    '## Waders\n### Heron\n**Licence:** MIT\n\n```mermaid\nflowchart LR\n  Eye --> Beak\n```\n\n![](https://x.example/heron.png)\n',
  );
  expect(found.map(({ shown }) => shown.kind)).toEqual(['diagram', 'picture']);
  expect(found[0]?.model?.name).toBe('Heron');
});

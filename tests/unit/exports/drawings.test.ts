import { readFileSync } from 'node:fs';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { beforeAll, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { leadFigure } from '../../../src/catalogue/figures/lead-figure.ts';
import { boxColours, drawingColours } from '../../../src/exports/drawings/format-drawing.ts';
import { listModelDrawings } from '../../../src/exports/drawings/model-drawings.ts';
import { loadDiagramEngine } from '../../../src/markdown/code/diagram-engine.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

const picture = (file: string) => `![](https://riverlab.example/${file})\n\n`;
const diagram = (chart: string) => `\`\`\`mermaid\n${chart}\n\`\`\`\n`;
const flow = diagram('flowchart LR\n  A["Image"] -->|"a & b < c"| B["Encoder"]\n  class B frozen');

const catalogueOf = (body: string) => buildCatalogue([lectureOf(`### Heron {.model}\n\n${body}`)]);
const drawingsOf = (body: string) => [...listModelDrawings({ catalogue: catalogueOf(body) })];

beforeAll(() => loadDiagramEngine('```mermaid'));

test.each([
  ['a diagram, where there is no picture', flow, 'diagram'],
  ['a picture before a diagram', picture('heron.png') + flow, 'heron.png'],
  ['a diagram before a picture of a user interface', picture('Heron_Gradio_UI.png') + flow, 'diagram'],
  ['a picture of a user interface, where there is nothing else', picture('demo.png'), 'demo.png'],
  ['a diagram before a picture that no browser shows', picture('heron.tif') + flow, 'diagram'],
  ['nothing', 'Herons wait.', undefined],
])('the picture that represents a model is %s', (_, body, wanted) => {
  const [model] = catalogueOf(body).models;
  const lead = model && leadFigure(model);
  expect(lead?.kind === 'picture' ? lead.figure.source.split('/').at(-1) : lead?.kind).toBe(wanted);
  // Also behind a picture, which may not load.
  const drawn = drawingsOf(body).map(({ address }) => address);
  expect(drawn).toEqual(body.includes('mermaid') ? ['/models/heron/diagram.svg'] : []);
});

test.each([
  ['flowchart', flow],
  [
    'shapes and groups',
    diagram('flowchart TB\n subgraph G["In a group"]\n  A(("x")) --> B{"y?"} -.-> C[("z")]\n end'),
  ],
  ['sequence', diagram('sequenceDiagram\n  A->>B: caw')],
  ['states', diagram('stateDiagram-v2\n  [*] --> Waits\n  Waits --> Strikes')],
  ['classes', diagram('classDiagram\n  class Heron {\n    +wait()\n  }\n  Bird <|-- Heron')],
  ['entities', diagram('erDiagram\n  HERON ||--o{ EGG : lays')],
])('a drawing of the kind "%s" is a whole picture that needs nothing else', (_, body) => {
  const [file] = drawingsOf(body);
  const svg = String(file?.content);
  expect(XMLValidator.validate(svg)).toBe(true);
  const { svg: root } = new XMLParser({ ignoreAttributes: false }).parse(svg);
  expect(root['@_xmlns']).toBe('http://www.w3.org/2000/svg');
  expect(root['@_aria-label']).toBeTruthy();
  // Neither the style sheet of the site nor one of its own, and no address but those of its arrow heads.
  expect(svg).not.toMatch(/var\(| class=|<style| style=|href=|<script/);
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const asked = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
  expect(asked.filter((id) => !ids.includes(id))).toEqual([]);
  expect(String(drawingsOf(body)[0]?.content)).toBe(svg);
});

test('a box looks as its class says, and words stay text', () => {
  const svg = String(drawingsOf(flow)[0]?.content);
  expect(svg).toMatch(
    /<g [^>]*fill="#e6eefc" stroke="#2b4c9a" stroke-width="1.5" stroke-dasharray="5 3"><rect/,
  );
  for (const [text] of svg.matchAll(/<text [^>]*>/g)) expect(text).toMatch(/fill="#1d1b19"|fill="#5b564e"/);
  expect(svg).toContain('a &amp; b &lt; c');
});

test('its colours are those of the light theme', () => {
  const tokens = readFileSync('assets/css/base/tokens.css', 'utf8');
  const css = readFileSync('assets/css/lecture/diagrams.css', 'utf8');
  const light = (value: string): string => {
    const [, name] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
    if (name) return light(new RegExp(`\\n  ${name}: (.*);`).exec(tokens)?.[1] ?? name);
    return /light-dark\((#\w+),/.exec(value)?.[1] ?? value;
  };
  const inCss = (name: string, rule = '.diagram') => {
    const block =
      new RegExp(`\\n\\.diagram${rule === '.diagram' ? '' : ` ${rule}`} \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
    return light(new RegExp(`\\n  ${name}: (.*);`).exec(block)?.[1] ?? '');
  };
  for (const [name, colour] of Object.entries(drawingColours)) {
    // What is clear in a page is left out of a picture, and what is paper is the plate that it lies on.
    const usual = inCss(name).replace('transparent', 'none');
    expect(colour, name).toBe(name === '--bg' ? light('var(--plate)') : usual);
  }
  const borders = { frozen: '--lapis', trained: '--ochre', partly: '--lapis', data: '--verdigris' };
  for (const [kind, border] of Object.entries(borders)) {
    const ground = inCss(`--_${kind === 'partly' ? 'trained' : kind}`);
    expect(boxColours[kind], kind).toEqual([ground, light(`var(${border})`)]);
  }
});

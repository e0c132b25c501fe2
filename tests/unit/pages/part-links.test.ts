import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { buildPartLinks, linkParts } from '../../../src/pages/parts/part-links.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

/** The markup of the fact of a model, with links to its parts. */
function linked(value: string, label = 'Connector', own?: string): string {
  const { models, parts } = buildCatalogue([lectureOf(`### Heron {.model}\n**${label}:** ${value}\n`)]);
  const [fact] = models[0]?.facts ?? [];
  return fact
    ? linkParts(fact, buildPartLinks(parts, '/vlm/'), own)
        .pieces.map(({ html }) => html)
        .join('|')
    : '';
}

const mlp = '<a class="crosslink" href="/vlm/models/parts/mlp/">MLP</a>';

test.each([
  ['a part', 'two-layer MLP with GELU', `two-layer ${mlp} with GELU`],
  ['once', 'MLP, then an MLP', `${mlp}, then an MLP`],
  ['where it is meant', 'a head that replaces the MLP; one MLP', `a head that replaces the MLP; one ${mlp}`],
  ['in the piece that names it', 'pooling [S], then MLP [D]', `pooling|, then ${mlp}`],
  ['in bold', '**MLP** & more', `<strong>${mlp}</strong> &amp; more`],
  [
    'each',
    'MLP or linear layer',
    `${mlp} or <a class="crosslink" href="/vlm/models/parts/linear-layer/">linear layer</a>`,
  ],
])('%s is a link', (_, value, html) => {
  expect(linked(value)).toBe(html);
});

test('a link of the author stays theirs', () => {
  expect(linked('[MLP](https://birds.example/)')).not.toContain('models/parts');
});

test('on its own page a part is bold', () => {
  expect(linked('two-layer MLP', 'Connector', '/vlm/models/parts/mlp/')).toBe(
    'two-layer <b class="no-crosslinks">MLP</b>',
  );
});

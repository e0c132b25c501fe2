import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

describe('the number of a heading', () => {
  const entries = (...names: string[]) =>
    names
      .map((name, index) => `### ${name}\n\n[paper](https://arxiv.org/abs/2203.0123${index})\n`)
      .join('\n');
  const namesOf = (body: string) => buildCatalogue([lectureOf(body)]).models.map(({ name }) => name);

  test.each([
    ['two from the first', ['1 WadeNet', '2 TernNet v2'], ['TernNet v2', 'WadeNet']],
    ['three', ['4 WadeNet', '5 TernNet', '6 DuckNet'], ['DuckNet', 'TernNet', 'WadeNet']],
  ])('is no part of its name where neighbours are counted: %s', (_name, headings, names) =>
    expect(namesOf(`## Models\n\n${entries(...headings)}`)).toEqual(names),
  );

  test('counts under each heading anew', () =>
    expect(
      namesOf(
        `## Models\n\n${entries('1 WadeNet', '2 TernNet')}\n## Others\n\n### 3 Body WadeNet\n\n[paper](https://arxiv.org/abs/2105.00001)`,
      ),
    ).toEqual(['3 Body WadeNet', 'TernNet', 'WadeNet']));

  test.each([
    ['alone', ['3 Body WadeNet', 'TernNet']],
    ['without a blank', ['1D WadeNet', '2D TernNet', '3D DuckNet']],
    ['before small letters', ['1 bit WadeNet', '2 bit WadeNet', '3 bit WadeNet']],
  ])('is part of its name %s', (_name, headings) =>
    expect(namesOf(`## Models\n\n${entries(...headings)}`)).toEqual(headings),
  );
});

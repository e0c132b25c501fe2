import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { checkAmounts } from '../../../src/catalogue/check-amounts.ts';
import { ListedCount, mostListed } from '../../../src/catalogue/most-listed.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

const entries = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `### Heron${at}\n**Paper:** [Heron${at}: Waiting](https://arxiv.org/abs/2203.${10000 + at})\n`,
  ).join('\n');
const reportOf = (body: string) => checkAmounts([lectureOf(body)], () => 'lectures/birds.md');

describe('the limit of entries that are listed for a lecture', () => {
  test('is not reported where it is only reached', () => {
    expect(reportOf(entries(mostListed))).toEqual([]);
  });

  test('is reported where it is passed, with the number of each kind, and the first entries are listed', () => {
    const body = entries(mostListed + 3);
    const report = (name: string) => ({
      rule: 'lecture/many',
      file: 'lectures/birds.md',
      line: 1,
      message: `The lecture has 1003 ${name}; the first 1000 have pages and are listed.`,
      fix: 'Split the lecture into several.',
    });
    expect(reportOf(body)).toEqual([report('entries'), report('papers')]);
    const { models, papers } = buildCatalogue([lectureOf(body)]);
    expect([models.length, papers.length]).toEqual([mostListed, mostListed]);
    expect(models.map(({ name }) => name)).not.toContain('Heron1000');
  });

  test('counts a name or paper that comes twice only once', () => {
    expect(reportOf(`${entries(mostListed)}\n${entries(10)}`)).toEqual([]);
  });
});

test('a full count knows those it has counted, and no others', () => {
  const count = new ListedCount();
  const names = Array.from({ length: mostListed }, (_, at) => `heron-${at}`);
  expect(names.every((name) => count.has(name))).toBe(true);
  expect(count.has('egret')).toBe(false);
  expect(count.has('heron-0')).toBe(true);
});

import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { formatBibtex } from '../../../src/citations/format-bibtex.ts';
import { formatCsl } from '../../../src/citations/format-csl.ts';
import { formatRis } from '../../../src/citations/format-ris.ts';
import { hostile, referenceOf } from './reference-of.ts';

// What we write, another program has to read as we meant it.

const read = (forceType: string) => (text: string) =>
  plugins.input.chain(text, { generateGraph: false, forceType });
const readBibtex = read('@bibtex/text');
const readRis = read('@ris/file');
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('BibTeX can be read back', () => {
  test('of a preprint', () => {
    expect(readBibtex(formatBibtex(referenceOf()))).toMatchObject([
      {
        id: 'heron2023reading',
        title: 'Reading Water',
        issued: { 'date-parts': [[2023, 4]] },
        URL: 'https://arxiv.org/abs/2304.00001',
        author: [{ given: 'Ada', family: 'Heron' }, { family: 'others' }],
      },
    ]);
  });

  test('of a paper of proceedings and of a journal', () => {
    const of = (venue: string) => readBibtex(formatBibtex(referenceOf({ venue, doi: '10.1000/a_b' })))[0];
    expect(of('NeurIPS 2023')).toMatchObject({
      type: 'paper-conference',
      'container-title': 'NeurIPS 2023',
      DOI: '10.1000/a_b',
    });
    expect(of('Journal of Bird & Water')).toMatchObject({
      type: 'article-journal',
      'container-title': 'Journal of Bird & Water',
    });
  });

  test('of names that must not be split', () => {
    const [item] = readBibtex(
      formatBibtex(referenceOf({}, ['{Heron Team, Marsh}', '陳小明', 'Ludwig van Reed'])),
    );
    expect(item?.author).toMatchObject([
      { family: 'Heron Team, Marsh' },
      { family: '陳小明' },
      { given: 'Ludwig', 'non-dropping-particle': 'van', family: 'Reed' },
    ]);
  });

  test.each(hostile)('of %j, and it stays one entry', (title) => {
    const items = readBibtex(formatBibtex(referenceOf({ title, note: title, venue: title })));
    expect(items.map((item) => [plain(item.title ?? ''), plain(item['container-title'] ?? '')])).toEqual([
      [plain(title), plain(title)],
    ]);
  });
});

describe('RIS can be read back', () => {
  test('of a preprint', () => {
    expect(readRis(formatRis(referenceOf()))).toMatchObject([
      {
        title: 'Reading Water',
        author: [{ given: 'Ada', family: 'Heron' }],
        issued: { 'date-parts': [[2023, 4]] },
        URL: 'https://arxiv.org/abs/2304.00001',
      },
    ]);
  });

  test('of a paper of proceedings', () => {
    expect(readRis(formatRis(referenceOf({ venue: 'NeurIPS 2023', doi: '10.1000/a_b' })))[0]).toMatchObject({
      type: 'paper-conference',
      'container-title': 'NeurIPS 2023',
      DOI: '10.1000/a_b',
    });
  });

  test.each(hostile)('of %j, and it stays one entry', (title) => {
    const items = readRis(formatRis(referenceOf({ title, note: title })));
    expect(items.map((item) => plain(item.title ?? ''))).toEqual([plain(title)]);
  });
});

test('CSL-JSON is read as it is', () => {
  const item = formatCsl(referenceOf({ venue: 'NeurIPS 2023' }));
  expect(read('@else/json')(JSON.stringify([item]))).toMatchObject([JSON.parse(JSON.stringify(item))]);
});

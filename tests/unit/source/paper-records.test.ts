import { expect, test } from 'vitest';
import { parsePaperRecords } from '../../../src/source/paper-records.ts';

test('an arXiv id in any form, even ending in zero, and a DOI are read', () => {
  const { records, findings } = parsePaperRecords(
    '2310.03740:\n  authors: Ada Heron\n2304.00001v2: { year: 2024 }\n10.1000/AB.c: { note: seen }\n',
  );
  expect(findings).toEqual([]);
  expect([...records]).toEqual([
    ['2310.03740', { authors: ['Ada Heron'] }],
    ['2304.00001', { year: 2024 }],
    ['DOI 10.1000/ab.c', { note: 'seen' }],
  ]);
});

test('what cannot be used is reported, and the rest stays', () => {
  const { records, findings } = parsePaperRecords(
    [
      '2304.00001:',
      '  authors: { name: Ada }',
      '  venue: CVPR 2023',
      '  pages: 1-2',
      '  doi: doi.org/10.1',
      'heron: { year: 2023 }',
      '2304.00002: yes',
    ].join('\n'),
  );
  expect([...records]).toEqual([['2304.00001', { venue: 'CVPR 2023' }]]);
  expect(findings).toEqual([
    {
      rule: 'papers/value',
      line: 2,
      message: '2304.00001, authors: the value is not a list of names; citations leave it out.',
      fix: 'Correct the value, or delete the line.',
    },
    {
      rule: 'papers/unknown',
      line: 4,
      message: '2304.00001: "pages" is not a known key, and is ignored.',
      fix: 'The keys of a paper are: title, authors, venue, year, doi, note.',
    },
    {
      rule: 'papers/value',
      line: 5,
      message: '2304.00001, doi: the value does not start with 10. and a slash; citations leave it out.',
      fix: 'Correct the value, or delete the line.',
    },
    {
      rule: 'papers/key',
      line: 6,
      message: '"heron" is neither an arXiv id nor a DOI; this entry is ignored.',
      fix: 'Write it as 2304.08485 or 10.18653/v1/2024.findings-acl.738.',
    },
    {
      rule: 'papers/value',
      line: 7,
      message: '2304.00002: the value is not a list of facts; citations leave it out.',
      fix: 'Correct the value, or delete the line.',
    },
  ]);
});

test.each(['', '# nothing yet\n'])('an empty file has no records', (yaml) => {
  expect(parsePaperRecords(yaml)).toEqual({ records: new Map(), findings: [] });
});

test.each(['2304.00001: [', '- a\n- b'])(
  'invalid YAML, or YAML that is not a mapping, is reported: %j',
  (yaml) => {
    const { records, findings } = parsePaperRecords(yaml);
    expect(records.size).toBe(0);
    expect(findings.map(({ rule }) => rule)).toContain('papers/syntax');
  },
);

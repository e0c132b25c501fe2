import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.ts';
import { reportFormats } from '../../../../src/diagnostics/reports/report.ts';

const syntax: Diagnostic = {
  rule: 'front-matter/syntax',
  file: 'content/lectures/birds, 100% #1: waders.md',
  line: 4,
  message: 'The block is not valid YAML.',
  fix: 'title: "a: b"',
};
const label: Diagnostic = {
  rule: 'label/unknown',
  file: 'content/lectures/a.md',
  line: 12,
  message: '"Papper" is not a known label, 100 %\r.',
  fix: 'Did you mean\n"Paper"?',
};

test('JSON for programs, sorted and counted', () => {
  expect(JSON.parse(reportFormats.json([syntax, label]))).toEqual({
    version: 1,
    errors: 1,
    warnings: 1,
    diagnostics: [
      { ...label, severity: 'warning', guide: '3.2' },
      { ...syntax, severity: 'error', guide: '1.1' },
    ],
  });
  expect(JSON.parse(reportFormats.json([]))).toEqual({ version: 1, errors: 0, warnings: 0, diagnostics: [] });
});

test('annotations of a pull request: one line each, whatever a name or a message holds', () => {
  expect(reportFormats.github([syntax, label])).toMatchInlineSnapshot(`
    "::warning file=content/lectures/a.md,line=12,title=label/unknown::"Papper" is not a known label, 100 %25%0D.%0ADid you mean%0A"Paper"?
    ::error file=content/lectures/birds%2C 100%25 #1%3A waders.md,line=4,title=front-matter/syntax::The block is not valid YAML.%0Atitle: "a: b"
    "
  `);
  expect(reportFormats.github([])).toBe('');
});

test('SARIF for code scanning: each rule once, places as addresses, a mark that an edit above leaves as it is', () => {
  const read = (diagnostics: readonly Diagnostic[]) => JSON.parse(reportFormats.sarif(diagnostics)).runs[0];
  const run = read([syntax, label, { ...label, line: 99 }]);
  expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
    'front-matter/syntax',
    'label/unknown',
  ]);
  for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  expect(run.results.map(({ level }: { level: string }) => level)).toEqual(['warning', 'warning', 'error']);
  expect(run.results[2].locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'content/lectures/birds,%20100%25%20%231:%20waders.md' },
    region: { startLine: 4 },
  });
  const [first, second] = run.results.map(
    ({ partialFingerprints }: { partialFingerprints: object }) => partialFingerprints,
  );
  expect(first).toEqual(second);
  expect(read([]).results).toEqual([]);
});

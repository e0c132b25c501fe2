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

test('a report in JSON is sorted and counted', () => {
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

test('annotations of a pull request are one line each, whatever a name or a message holds', () => {
  expect(reportFormats.github([syntax, label])).toMatchInlineSnapshot(`
    "::error file=content/lectures/birds%2C 100%25 #1%3A waders.md,line=4,title=front-matter/syntax::The block is not valid YAML.%0Atitle: "a: b"
    ::warning file=content/lectures/a.md,line=12,title=label/unknown::"Papper" is not a known label, 100 %25%0D.%0ADid you mean%0A"Paper"?
    "
  `);
  expect(reportFormats.github([])).toBe('');
});

/** A command as the runner of GitHub reads it: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
function readCommand(line: string) {
  const [, name = '', properties = '', data = ''] = /^::(\w+)(?: ([^\n]*?))?::([^\n]*)$/.exec(line) ?? [];
  const decode = (text: string, codes: readonly string[]) =>
    codes.reduce((left, code) => left.replaceAll(code, decodeURIComponent(code)), text);
  const read = properties.split(',').map((pair) => {
    const [key = '', ...value] = pair.split('=');
    return [key, decode(value.join('='), ['%0D', '%0A', '%3A', '%2C', '%25'])] as const;
  });
  return { name, ...Object.fromEntries(read), message: decode(data, ['%0D', '%0A', '%25']) };
}

test.each([
  ['content/a.md', 'Plain.'],
  ['content/a, b::c, 100%25.md', '::error file=other.md::no command of ours'],
  ['content/鷺 %0A.md', 'Lines\r\nof\nany %3A kind %'],
  ['content/a=b.md', '##[error]old form'],
])('what GitHub reads of %j is what was found', (file, message) => {
  const printed = reportFormats.github([{ ...label, file, message }]);
  expect(printed.trimEnd().split('\n')).toHaveLength(1);
  expect(readCommand(printed.trimEnd())).toEqual({
    name: 'warning',
    file,
    line: '12',
    title: 'label/unknown',
    message: `${message}\n${label.fix}`,
  });
});

test('errors come first, and a notice says what GitHub will not show at its line', () => {
  const many = Array.from({ length: 12 }, (_, index) => ({ ...label, line: index + 1 }));
  const lines = reportFormats
    .github([...many, syntax])
    .trimEnd()
    .split('\n')
    .map(readCommand);
  expect(lines.map(({ name }) => name)).toEqual(['error', ...Array(12).fill('warning'), 'notice']);
  expect(lines.at(-1)).toEqual({
    name: 'notice',
    title: '12 warnings',
    message: 'GitHub shows 10 of them at their lines; the log of this step has all.',
  });
  expect(reportFormats.github(many.slice(0, 10))).not.toContain('::notice');
});

test('a report in SARIF has each rule once, places as addresses, and fingerprints that an edit above does not change', () => {
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

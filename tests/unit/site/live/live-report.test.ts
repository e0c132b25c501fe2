import { expect, it } from 'vitest';
import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.ts';
import { LiveReport } from '../../../../src/site/live/live-report.ts';

const unknown = (file: string, line: number, name: string): Diagnostic => ({
  rule: 'label/unknown',
  file: `content/lectures/${file}.md`,
  line,
  message: `"${name}" is not a known label.`,
  fix: 'Write another.',
});

it('says everything once, then only what is new', () => {
  const report = new LiveReport();
  const known = [unknown('gull', 3, 'Papr'), unknown('gull', 9, 'Cod')];
  expect(report.next(known)).toContain('0 errors, 2 warnings\n');
  expect(report.next(known)).toBe('');
  const said = report.next([...known, unknown('tern', 1, 'Modl')]);
  expect(said).toContain('content/lectures/tern.md:1');
  expect(said).not.toContain('gull');
  expect(said).toContain('The whole course now: 0 errors, 3 warnings.\n');
});

it('does not take a line that moved for new, nor a second finding of a kind for the first', () => {
  const report = new LiveReport();
  report.next([unknown('gull', 3, 'Papr')]);
  expect(report.next([unknown('gull', 30, 'Papr')])).toBe('');
  expect(report.next([unknown('gull', 30, 'Papr'), unknown('gull', 31, 'Papr')])).toContain('gull.md:31');
});

it('reports what was repaired, and again what comes back', () => {
  const report = new LiveReport();
  report.next([unknown('gull', 3, 'Papr'), unknown('tern', 1, 'Modl')]);
  expect(report.next([unknown('tern', 1, 'Modl')])).toBe('The whole course now: 0 errors, 1 warning.\n');
  expect(report.next([])).toBe('There is nothing left to repair.\n');
  expect(report.next([unknown('tern', 1, 'Modl')])).toContain('tern.md:1');
});

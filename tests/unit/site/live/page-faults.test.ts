import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.ts';
import { listPageFaults } from '../../../../src/site/live/page-faults.ts';
import { wordsOf } from '../../../../src/site/live/words-of.ts';

const fault = (file: string, line: number, rule: Diagnostic['rule']): Diagnostic => ({
  rule,
  file,
  line,
  message: 'What is wrong.',
  fix: 'What to write.',
});

test('a page shows every error of the course, and the warnings about its own text', () => {
  const diagnostics = [
    fault('content/lectures/tern.md', 3, 'front-matter/date'),
    fault('content/lectures/gull.md', 9, 'link/missing-file'),
    fault('content/lectures/tern.md', 2, 'front-matter/syntax'),
  ];
  const shown = listPageFaults(diagnostics, (file) => file.endsWith('gull.md'));
  expect(shown.map(({ file, line, severity, isOwn }) => [file, line, severity, isOwn])).toEqual([
    ['content/lectures/tern.md', 2, 'error', false],
    ['content/lectures/gull.md', 9, 'warning', true],
  ]);
});

test('two states of a page differ by everything but their styles', () => {
  const page = (sheet: string, text: string) =>
    Buffer.from(`<head><link rel="stylesheet" href="${sheet}" media="print"/></head><p>${text}</p>`);
  expect(wordsOf(page('/a.css', 'Gulls'))).toBe(wordsOf(page('/b.css', 'Gulls')));
  expect(wordsOf(page('/a.css', 'Gulls'))).not.toBe(wordsOf(page('/a.css', 'Terns')));
});

import { showControls } from '../../diagnostics/show-controls.ts';
import type { ImportStep } from './import-step.ts';
import type { ImportPlan } from './plan-import.ts';
import type { ImportNote } from './source-repository.ts';
import type { ImportResult } from './write-import.ts';
import type { WrittenSettingsFile } from './write-settings.ts';

/** How many lines of one kind are printed; the rest are counted. */
const mostLines = 40;

export type ImportSummary = {
  readonly plan: ImportPlan;
  readonly result: ImportResult;
  readonly settings: WrittenSettingsFile;
  /** The folder as the user wrote it. */
  readonly from: string;
};

/** Lists what was imported, what was not and why, and what a person should check. */
export function formatSummary({ plan, result, settings, from }: ImportSummary): string {
  const parts = [
    plan.inside && `The Jekyll site is in ${showControls(plan.inside)}\n`,
    `Imported ${countImported(plan, result)} from ${showControls(from)}: ` +
      `${result.written.length} written, ${result.unchanged.length} unchanged.\n`,
    formatList(
      'Written',
      result.written.map((path) => `content/${path}`),
    ),
    formatList('Set in content/site.yaml', settings.added),
    formatList('Ignored', plan.ignored.map(formatNote)),
    formatList(
      'Not overwritten, since they were edited here or were here before (npm run import -- --force overwrites them)',
      result.edited.map((path) => `content/${path}`),
    ),
    formatList('To be checked by you', [
      ...[...result.failed, ...plan.toLookAt].map(formatNote),
      ...settings.notes,
      ...settings.kept.map((key) => `content/site.yaml: ${key} is already set, to another value than there`),
    ]),
  ];
  return parts.filter(Boolean).join('\n');
}

function countImported({ posts, files }: ImportPlan, { failed }: ImportResult): string {
  const missing = new Set(failed.map(({ path }) => path));
  const numberOf = (steps: readonly ImportStep[]) => steps.filter((step) => !missing.has(step.from)).length;
  return `${count(numberOf(posts), 'post')} and ${count(numberOf(files), 'file')}`;
}

function formatNote({ path, note }: ImportNote): string {
  return `${path}: ${note}`;
}

function formatList(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const rest = lines.length - mostLines;
  const told = [...lines.slice(0, mostLines), ...(rest > 0 ? [`and ${rest} more`] : [])];
  return `${title}\n${told.map((line) => `  ${showControls(line)}\n`).join('')}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

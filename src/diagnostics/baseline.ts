import { type Diagnostic, sortDiagnostics } from './diagnostic.ts';

/**
 * Faults that a course already has: how often each message of a rule occurs in a file. Lines are left out, so that an edit
 * above a fault does not make it a new one.
 */
export type Baseline = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;

/** The text of a baseline file: sorted, so that two versions of it compare well. */
export function formatBaseline(diagnostics: readonly Diagnostic[]): string {
  const sorted = sortDiagnostics(diagnostics);
  const files = countBy(sorted, 'file', (ofFile) =>
    countBy(ofFile, 'rule', (ofRule) => countBy(ofRule, 'message', (equal) => equal.length)),
  );
  return `${JSON.stringify({ version: 1, files }, undefined, 2)}\n`;
}

/** Of each value that the key has, what is counted among the diagnostics that have it, in their order. */
function countBy<Count>(
  diagnostics: readonly Diagnostic[],
  key: 'file' | 'rule' | 'message',
  count: (equal: readonly Diagnostic[]) => Count,
): Record<string, Count> {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const group = groups.get(diagnostic[key]);
    if (group) group.push(diagnostic);
    else groups.set(diagnostic[key], [diagnostic]);
  }
  return Object.fromEntries([...groups].map(([value, equal]) => [value, count(equal)]));
}

/** @throws Error in one sentence, for a text that is not a baseline */
export function parseBaseline(text: string): Baseline {
  const baseline = readJson(text);
  if (!isRecord(baseline) || baseline.version !== 1 || !isRecord(baseline.files))
    throw new Error('It is not a baseline for this version.');
  return baseline.files as Baseline;
}

/**
 * What is new since the baseline: of equal faults in one file, as many as there are more of now, the last ones.
 */
export function findNew(diagnostics: readonly Diagnostic[], baseline: Baseline): Diagnostic[] {
  const known = new Map<string, number>();
  return sortDiagnostics(diagnostics).filter(({ file, rule, message }) => {
    const key = [file, rule, message].join('\0');
    const left = known.get(key) ?? countOf(baseline, file, rule, message);
    known.set(key, left - 1);
    return left <= 0;
  });
}

function countOf(baseline: Baseline, file: string, rule: string, message: string): number {
  const count = own(own(own(baseline, file), rule), message);
  return typeof count === 'number' ? count : 0;
}

function own(record: unknown, key: string): unknown {
  return isRecord(record) && Object.hasOwn(record, key) ? record[key] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('It is not valid JSON.');
  }
}

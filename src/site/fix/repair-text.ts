import { repairLine } from '../../diagnostics/certain-repairs.ts';
import { type Finding, severityOf } from '../../diagnostics/diagnostic.ts';
import type { RuleId } from '../../diagnostics/rules.ts';

/** One line before and after its repair. */
export type RepairedLine = {
  /** First line is 1. */
  readonly line: number;
  readonly rule: RuleId;
  readonly before: string;
  readonly after: string;
};

export type RepairedText = { readonly text: string; readonly repairs: readonly RepairedLine[] };

/**
 * Makes every repair that is certain in the text of a file, a line each. A repair counts only if the file, read once more, no longer
 * has that fault and no other one instead.
 *
 * @param read what there is to say about a text of this file
 */
export function repairText(text: string, read: (text: string) => readonly Finding[]): RepairedText {
  const repairs: RepairedLine[] = [];
  const refused = new Set<string>();
  let now = text;
  let findings = read(now);
  for (;;) {
    const next = findFirst(now, findings, refused);
    if (!next) return { text: now, repairs };
    const repaired = replaceLine(now, next);
    const left = read(repaired);
    if (isBetter(findings, left, next)) {
      now = repaired;
      findings = left;
      repairs.push(next);
    } else refused.add(keyOf(next));
  }
}

function findFirst(
  text: string,
  findings: readonly Finding[],
  refused: ReadonlySet<string>,
): RepairedLine | undefined {
  const lines = splitLines(text);
  for (const finding of findings) {
    const before = lines[finding.line - 1]?.text ?? '';
    const after = repairLine(before, finding);
    if (after === undefined) continue;
    const repair = { line: finding.line, rule: finding.rule, before, after };
    if (!refused.has(keyOf(repair))) return repair;
  }
  return undefined;
}

function keyOf({ line, rule, after }: RepairedLine): string {
  return [line, rule, after].join('\0');
}

/** An error keeps a file from being read, so that what else is wrong in it comes to light only once it is gone. */
function isBetter(
  before: readonly Finding[],
  after: readonly Finding[],
  { line, rule }: RepairedLine,
): boolean {
  const count = (findings: readonly Finding[]) =>
    findings.filter((finding) => finding.line === line && finding.rule === rule).length;
  const isGone = count(after) < count(before);
  return isGone && (severityOf({ rule }) === 'error' || after.length < before.length);
}

/** Each line with its end, so that a file keeps the ends that it has. */
function splitLines(text: string): { readonly text: string; readonly end: string }[] {
  const parts = text.split(/(\r\n|\r|\n)/);
  return parts.flatMap((part, index) => (index % 2 === 0 ? { text: part, end: parts[index + 1] ?? '' } : []));
}

function replaceLine(text: string, { line, after }: RepairedLine): string {
  return splitLines(text)
    .map((written, index) => (index === line - 1 ? after : written.text) + written.end)
    .join('');
}

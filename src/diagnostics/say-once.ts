import { type Diagnostic, sortDiagnostics } from './diagnostic.ts';
import type { RuleId } from './rules.ts';

/** Rules whose cause is the course and not the post, so that one report is enough. */
const ofCourse: ReadonlySet<RuleId> = new Set(['liquid/date']);

/**
 * Sorts diagnostics and keeps the first of a rule whose cause is the same in every post, with the number of posts that it is about.
 */
export function onceForCourse(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const sorted = sortDiagnostics(diagnostics);
  const files = new Map<RuleId, Set<string>>();
  for (const { rule, file } of sorted) {
    if (ofCourse.has(rule)) files.set(rule, (files.get(rule) ?? new Set()).add(file));
  }
  const reported = new Set<RuleId>();
  return sorted.flatMap((diagnostic) => {
    const count = files.get(diagnostic.rule)?.size;
    if (count === undefined) return [diagnostic];
    if (reported.has(diagnostic.rule)) return [];
    reported.add(diagnostic.rule);
    const message =
      count > 1 ? `${diagnostic.message} This affects ${count} posts in all.` : diagnostic.message;
    return [{ ...diagnostic, message }];
  });
}

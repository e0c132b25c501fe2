import { compareText } from '../collections/compare-text.ts';
import { type RuleId, rules, type Severity } from './rules.ts';

/** One thing an author should know: where it is, what it means for the reader, and how to repair it. */
export type Diagnostic = {
  readonly rule: RuleId;
  /** Path as the author knows it, relative to the folder that holds `content/`. */
  readonly file: string;
  /** First line is 1. */
  readonly line: number;
  /** What we found and what follows from it. */
  readonly message: string;
  /** The repair, ready to paste where there is one. */
  readonly fix: string;
};

/** A diagnostic before it knows its file: what a rule says about a line. */
export type Finding = Omit<Diagnostic, 'file'>;

/**
 * The severity of a diagnostic, which its rule decides.
 *
 * @example severityOf({ rule: 'front-matter/syntax', … }) // 'error'
 */
export function severityOf(diagnostic: Pick<Diagnostic, 'rule'>): Severity {
  return rules[diagnostic.rule].severity;
}

/** Sorts by file, then line, then rule, so that two builds print the same list. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
}

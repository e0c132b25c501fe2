import { type Diagnostic, severityOf, sortDiagnostics } from '../diagnostic.ts';
import { rules, type Severity } from '../rules.ts';

/** What `--format json` prints. Keys are only ever added; if a key changes its meaning, the version is raised. */
export type JsonReport = {
  readonly version: 1;
  readonly errors: number;
  readonly warnings: number;
  readonly diagnostics: readonly JsonDiagnostic[];
};

export type JsonDiagnostic = {
  /** `link/missing-file` */
  readonly rule: string;
  readonly severity: Severity;
  /** As it is written where the command was run. */
  readonly file: string;
  /** First line is 1. */
  readonly line: number;
  readonly message: string;
  /** The repair, ready to paste where there is one. */
  readonly fix: string;
  /** Section of the authoring guide: `4.4`. */
  readonly guide: string;
};

/** All diagnostics as one JSON object, sorted by file, line and rule; `[]` if there are none. */
export function formatJson(diagnostics: readonly Diagnostic[]): string {
  const records = sortDiagnostics(diagnostics).map(
    (diagnostic): JsonDiagnostic => ({
      rule: diagnostic.rule,
      severity: severityOf(diagnostic),
      file: diagnostic.file,
      line: diagnostic.line,
      message: diagnostic.message,
      fix: diagnostic.fix,
      guide: rules[diagnostic.rule].section,
    }),
  );
  const errors = records.filter(({ severity }) => severity === 'error').length;
  const report: JsonReport = {
    version: 1,
    errors,
    warnings: records.length - errors,
    diagnostics: records,
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

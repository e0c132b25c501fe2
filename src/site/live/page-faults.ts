import { type Diagnostic, severityOf, sortDiagnostics } from '../../diagnostics/diagnostic.ts';
import { rules, type Severity } from '../../diagnostics/rules.ts';
import { showControls, showControlsInLines } from '../../diagnostics/show-controls.ts';

/** A diagnostic as a page shows it. */
export type PageFault = {
  readonly file: string;
  readonly line: number;
  readonly severity: Severity;
  readonly rule: string;
  /** Of the authoring guide. */
  readonly section: string;
  readonly message: string;
  readonly fix: string;
  /** True if it is in the text of the page that shows it. */
  readonly isOwn: boolean;
};

/**
 * What the author of a page should see in it: every error of the course, since nothing can be published before they are repaired,
 * and the warnings about its own files.
 *
 * @param isOwn whether a file is one that the page is made from
 */
export function listPageFaults(
  diagnostics: readonly Diagnostic[],
  isOwn: (file: string) => boolean,
): PageFault[] {
  const faults = sortDiagnostics(diagnostics).map((diagnostic): PageFault => {
    const { file, line, rule, message, fix } = diagnostic;
    return {
      file: showControls(file),
      line,
      severity: severityOf(diagnostic),
      rule,
      section: rules[rule].section,
      message: showControlsInLines(message),
      fix: showControlsInLines(fix),
      isOwn: isOwn(file),
    };
  });
  const errors = faults.filter(({ severity }) => severity === 'error');
  return [...errors, ...faults.filter(({ severity, isOwn }) => severity !== 'error' && isOwn)];
}

import { type Diagnostic, severityOf, sortDiagnostics } from '../diagnostic.ts';

/** GitHub shows this many of each kind for a step: https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md */
const mostShown = 10;

/**
 * Workflow commands, which GitHub shows as annotations at the lines of a pull request.
 * Errors come first; where there are more than GitHub shows, a notice says so.
 *
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 *
 * @example formatGithub([diagnostic]) // '::warning file=content/lectures/vlm.md,line=3,title=link/empty::…\n'
 */
export function formatGithub(diagnostics: readonly Diagnostic[]): string {
  const sorted = sortDiagnostics(diagnostics);
  const groups = (['error', 'warning'] as const).map((severity) =>
    sorted.filter((diagnostic) => severityOf(diagnostic) === severity),
  );
  return [...groups.flat().map(formatCommand), ...groups.map(describeRest)].join('');
}

function describeRest({ length, 0: first }: readonly Diagnostic[]): string {
  if (!first || length <= mostShown) return '';
  const message = `GitHub shows ${mostShown} of them at their lines; the log of this step has all.`;
  return `::notice title=${length} ${severityOf(first)}s::${message}\n`;
}

function formatCommand(diagnostic: Diagnostic): string {
  const { rule, file, line, message, fix } = diagnostic;
  const place = `file=${escapeProperty(file)},line=${line},title=${escapeProperty(rule)}`;
  return `::${severityOf(diagnostic)} ${place}::${escapeData(`${message}\n${fix}`)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

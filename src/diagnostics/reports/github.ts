import { type Diagnostic, severityOf, sortDiagnostics } from '../diagnostic.ts';

/**
 * Workflow commands, which GitHub shows as annotations at the lines of a pull request.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 *
 * @example formatGithub([diagnostic]) // '::warning file=content/lectures/vlm.md,line=3,title=link/empty::…\n'
 */
export function formatGithub(diagnostics: readonly Diagnostic[]): string {
  return sortDiagnostics(diagnostics).map(formatCommand).join('');
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

import { type Diagnostic, severityOf, sortDiagnostics } from './diagnostic.ts';
import { rules } from './rules.ts';

/**
 * Writes diagnostics as an author reads them in a terminal: place, severity, rule and its section
 * in the authoring guide; what follows; the repair. The last line counts them. No diagnostics, no text.
 *
 * @example formatReport([]) // ''
 */
export function formatReport(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return '';
  const entries = sortDiagnostics(diagnostics).map(formatEntry);
  const errors = diagnostics.filter((diagnostic) => severityOf(diagnostic) === 'error').length;
  return `${entries.join('\n')}\n${count(errors, 'error')}, ${count(diagnostics.length - errors, 'warning')}\n`;
}

function formatEntry(diagnostic: Diagnostic): string {
  const { file, line, rule, message, fix } = diagnostic;
  return `${file}:${line}  ${severityOf(diagnostic)}  ${rule}  (guide ${rules[rule].section})\n${indent(message)}\n${indent(fix)}\n`;
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

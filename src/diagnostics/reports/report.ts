import type { Diagnostic } from '../diagnostic.ts';
import { formatReport } from '../format-report.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import { formatSarif } from './sarif.ts';

/** Who reads the diagnostics: a person at a terminal, a program, code scanning, or a workflow of GitHub. */
export const reportFormats = {
  text: formatReport,
  json: formatJson,
  sarif: formatSarif,
  github: formatGithub,
} as const satisfies Record<string, (diagnostics: readonly Diagnostic[]) => string>;

export type ReportFormat = keyof typeof reportFormats;

/** @example isReportFormat('json') // true */
export function isReportFormat(name: string): name is ReportFormat {
  return Object.hasOwn(reportFormats, name);
}

import { createHash } from 'node:crypto';
import { type Diagnostic, severityOf, sortDiagnostics } from '../diagnostic.ts';
import { type RuleId, rules } from '../rules.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * SARIF 2.1.0, which code scanning and editors read.
 * Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function formatSarif(diagnostics: readonly Diagnostic[]): string {
  const sorted = sortDiagnostics(diagnostics);
  const used = [...new Set(sorted.map(({ rule }) => rule))].sort();
  const log = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Lectern', rules: used.map(describeRule) } },
        columnKind: 'utf16CodeUnits',
        results: sorted.map((diagnostic) => describeResult(diagnostic, used.indexOf(diagnostic.rule))),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function describeRule(id: RuleId) {
  const { summary, section, severity } = rules[id];
  return {
    id,
    shortDescription: { text: summary },
    help: { text: `Section ${section} of the authoring guide explains it.` },
    defaultConfiguration: { level: severity },
  };
}

function describeResult(diagnostic: Diagnostic, ruleIndex: number) {
  const { rule, file, line, message, fix } = diagnostic;
  return {
    ruleId: rule,
    ruleIndex,
    level: severityOf(diagnostic),
    message: { text: `${message}\n${fix}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(file).replaceAll('#', '%23').replaceAll('?', '%3F') },
          region: { startLine: line },
        },
      },
    ],
    // Without the line, so that a finding is the same one after an edit above it.
    partialFingerprints: { 'lectern/v1': digest([rule, file, message]) },
  };
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);
}

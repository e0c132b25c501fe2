import { compareText } from '../collections/compare-text.ts';
import { type Diagnostic, severityOf, sortDiagnostics } from './diagnostic.ts';
import { type RuleId, rules } from './rules.ts';
import { showControls, showControlsInLines } from './show-controls.ts';

/** How many findings of one rule are printed in full for one file; more teach an author nothing new. */
const shownOfRule = 5;

/** How many diagnostics make a report so long that it needs a summary. */
const manyDiagnostics = 40;

/**
 * Writes diagnostics as an author reads them in a terminal: place, severity, rule and its section
 * in the authoring guide; what it means; the repair. For each rule in a file the first few are printed in full, the others
 * are counted. The last line counts all, after a summary by rule where there are many. No diagnostics, no text.
 *
 * @example formatReport([]) // ''
 */
export function formatReport(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return '';
  const entries = groupByRule(sortDiagnostics(diagnostics)).flatMap(formatGroup).sort(byPlace);
  const summary = diagnostics.length > manyDiagnostics ? `${formatSummary(diagnostics)}\n\n` : '';
  const errors = diagnostics.filter((diagnostic) => severityOf(diagnostic) === 'error').length;
  const text = entries.map((entry) => entry.text).join('\n');
  return `${text}\n${summary}${count(errors, 'error')}, ${count(diagnostics.length - errors, 'warning')}\n`;
}

/** An entry, and the number of its diagnostic among all. */
type Entry = { readonly order: number; readonly text: string };

type Placed = { readonly diagnostic: Diagnostic; readonly order: number };

function groupByRule(sorted: readonly Diagnostic[]): Placed[][] {
  const groups = new Map<string, Placed[]>();
  for (const [order, diagnostic] of sorted.entries()) {
    const key = `${diagnostic.rule}\n${diagnostic.file}`;
    const group = groups.get(key);
    if (group) group.push({ diagnostic, order });
    else groups.set(key, [{ diagnostic, order }]);
  }
  return [...groups.values()];
}

function formatGroup(group: readonly Placed[]): Entry[] {
  // A single one left over is printed, since counting it would take as many lines.
  const shown = group.length === shownOfRule + 1 ? group : group.slice(0, shownOfRule);
  const entries = shown.map(({ diagnostic, order }) => ({ order, text: formatEntry(diagnostic) }));
  const rest = group.slice(shown.length);
  return [
    ...entries,
    ...rest.slice(0, 1).map(({ diagnostic, order }) => ({ order, text: formatRest(diagnostic, rest) })),
  ];
}

function byPlace(a: Entry, b: Entry): number {
  return a.order - b.order;
}

function formatEntry(diagnostic: Diagnostic): string {
  const { file, line, fix } = diagnostic;
  // A quoted line break would begin a line of the report, which a program that reads it may obey: ::error::
  const message = diagnostic.message.replaceAll('\n', showControls('\n'));
  return `${showControls(file)}:${line}  ${formatRule(diagnostic)}\n${indent(message)}\n${indent(fix)}\n`;
}

function formatRest(first: Diagnostic, rest: readonly Placed[]): string {
  const lines = [...new Set(rest.map(({ diagnostic }) => diagnostic.line))];
  const named = `${lines.slice(0, 10).join(', ')}${lines.length > 10 ? ', …' : ''}`;
  const where = `${lines.length === 1 ? 'on line' : 'on lines'} ${named}`;
  return `${showControls(first.file)}:${first.line}  ${formatRule(first)}\n  and ${rest.length} more of this rule in this file, ${where}\n`;
}

function formatRule({ rule }: Diagnostic): string {
  return `${severityOf({ rule })}  ${rule}  (guide ${rules[rule].section})`;
}

/** One line for each rule: errors first, then the most frequent. */
function formatSummary(diagnostics: readonly Diagnostic[]): string {
  const counts = new Map<RuleId, { number: number; files: Set<string> }>();
  for (const { rule, file } of diagnostics) {
    const known = counts.get(rule) ?? { number: 0, files: new Set() };
    known.number += 1;
    known.files.add(file);
    counts.set(rule, known);
  }
  const isWarning = (rule: RuleId) => Number(severityOf({ rule }) === 'warning');
  const sorted = [...counts].sort(
    ([a, { number: ofA }], [b, { number: ofB }]) =>
      isWarning(a) - isWarning(b) || ofB - ofA || compareText(a, b),
  );
  const width = Math.max(...sorted.map(([, { number }]) => String(number).length));
  return sorted
    .map(
      ([rule, { number, files }]) =>
        `${String(number).padStart(width + 2)}  ${severityOf({ rule })}  ${rule} in ${count(files.size, 'file')}: ${rules[rule].summary}`,
    )
    .join('\n');
}

function indent(text: string): string {
  return showControlsInLines(text).replace(/^/gm, '  ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

import { addTo } from '../collections/add-to.ts';
import { compareText } from '../collections/compare-text.ts';
import { type Diagnostic, severityOf, sortDiagnostics } from './diagnostic.ts';
import { type RuleId, rules } from './rules.ts';
import { showControls, showControlsInLines } from './show-controls.ts';

/** How many findings of one rule are printed in full for one file, or of the same words in all; more teach an author nothing new. */
const shownOfRule = 5;

/** How many diagnostics make a report so long that it needs a summary. */
const manyDiagnostics = 40;

/**
 * Writes diagnostics as an author reads them in a terminal: place, severity, rule and its section
 * in the authoring guide; what it means; the repair. For each rule in a file the first few are printed in full, the others
 * are counted. What is said in the same words of many files, such as a label that an author always misspells, is printed in full for
 * the first few; the others have a line with their place. The last line counts all, after a summary by rule where there are many. No
 * diagnostics, no text.
 *
 * @example formatReport([]) // ''
 */
export function formatReport(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return '';
  const sorted = sortDiagnostics(diagnostics);
  const alike = findAlike(sorted);
  const entries = groupByRule(sorted)
    .flatMap((group) => formatGroup(group, alike))
    .sort(byPlace);
  const summary = diagnostics.length > manyDiagnostics ? `${formatSummary(diagnostics)}\n\n` : '';
  const errors = diagnostics.filter((diagnostic) => severityOf(diagnostic) === 'error').length;
  const text = entries.map(({ text, isBrief }, at) =>
    at === 0 || (isBrief && entries[at - 1]?.isBrief) ? text : `\n${text}`,
  );
  return `${text.join('')}\n${summary}${count(errors, 'error')}, ${count(diagnostics.length - errors, 'warning')}\n`;
}

/** An entry, and the number of its diagnostic among all. */
type Entry = { readonly order: number; readonly text: string /** One line. */; readonly isBrief?: true };

type Placed = { readonly diagnostic: Diagnostic; readonly order: number };

/** For each diagnostic that says what enough others said before it, the first of these. */
type Alike = ReadonlyMap<Diagnostic, Diagnostic>;

function findAlike(sorted: readonly Diagnostic[]): Alike {
  const groups = new Map<string, Diagnostic[]>();
  for (const each of sorted) addTo(groups, [each.rule, each.message, each.fix].join('\0'), each);
  return new Map(
    [...groups.values()].flatMap((group) => leaveFew(group).map((each) => [each, group[0] ?? each] as const)),
  );
}

/** What comes after the first few; a single one left over is printed, since saying that there is one takes as many lines. */
function leaveFew<Item>(group: readonly Item[]): readonly Item[] {
  return group.length === shownOfRule + 1 ? [] : group.slice(shownOfRule);
}

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

function formatGroup(group: readonly Placed[], alike: Alike): Entry[] {
  const rest = leaveFew(group);
  const shown = group.slice(0, group.length - rest.length);
  const entries = shown.map(({ diagnostic, order }): Entry => {
    const first = alike.get(diagnostic);
    return first && first.file !== diagnostic.file
      ? { order, text: formatSame(diagnostic, first), isBrief: true }
      : { order, text: formatEntry(diagnostic) };
  });
  return [
    ...entries,
    ...rest.slice(0, 1).map(({ diagnostic, order }) => ({ order, text: formatRest(diagnostic, rest) })),
  ];
}

function byPlace(a: Entry, b: Entry): number {
  return a.order - b.order;
}

function formatEntry(diagnostic: Diagnostic): string {
  const { fix } = diagnostic;
  // A quoted line break would begin a line of the report, which a program that reads it may obey: ::error::
  const message = diagnostic.message.replaceAll('\n', showControls('\n'));
  return `${formatPlace(diagnostic)}\n${indent(message)}\n${indent(fix)}\n`;
}

function formatSame(diagnostic: Diagnostic, first: Diagnostic): string {
  return `${formatPlace(diagnostic)}: the same as at ${showControls(first.file)}:${first.line}\n`;
}

function formatRest(first: Diagnostic, rest: readonly Placed[]): string {
  const lines = [...new Set(rest.map(({ diagnostic }) => diagnostic.line))];
  const named = `${lines.slice(0, 10).join(', ')}${lines.length > 10 ? ', …' : ''}`;
  const where = `${lines.length === 1 ? 'on line' : 'on lines'} ${named}`;
  return `${formatPlace(first)}\n  and ${rest.length} more of this rule in this file, ${where}\n`;
}

/** Place, severity, rule and its section in the guide. */
function formatPlace({ file, line, rule }: Diagnostic): string {
  return `${showControls(file)}:${line}  ${severityOf({ rule })}  ${rule}  (guide ${rules[rule].section})`;
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

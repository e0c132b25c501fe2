import { type Diagnostic, severityOf } from '../../diagnostics/diagnostic.ts';
import { formatReport } from '../../diagnostics/format-report.ts';

/** What has already been reported to the author, so that a rebuild reports only what is new. */
export class LiveReport {
  #told: ReadonlyMap<string, number> = new Map();
  #isFirst = true;

  /**
   * What there is to say after a build: everything at first, then what no build before has said. A line that has moved is
   * not new.
   *
   * @example report.next(diagnostics) // 'content/lectures/clip.md:7  warning …'
   */
  next(diagnostics: readonly Diagnostic[]): string {
    const told = new Map<string, number>();
    const fresh = diagnostics.filter((diagnostic) => {
      const key = keyOf(diagnostic);
      const count = (told.get(key) ?? 0) + 1;
      told.set(key, count);
      return count > (this.#told.get(key) ?? 0);
    });
    const before = countAll(this.#told);
    this.#told = told;
    const isFirst = this.#isFirst;
    this.#isFirst = false;
    if (isFirst) return formatReport(diagnostics);
    if (fresh.length === 0 && before === diagnostics.length) return '';
    return `${formatReport(fresh)}${describeAll(diagnostics)}\n`;
  }
}

function keyOf({ file, rule, message }: Diagnostic): string {
  return [file, rule, message].join('\0');
}

function countAll(told: ReadonlyMap<string, number>): number {
  return [...told.values()].reduce((sum, count) => sum + count, 0);
}

function describeAll(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return 'There is nothing left to repair.';
  const errors = diagnostics.filter((diagnostic) => severityOf(diagnostic) === 'error').length;
  return `The whole course now: ${count(errors, 'error')}, ${count(diagnostics.length - errors, 'warning')}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

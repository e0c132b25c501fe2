import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { findNew, formatBaseline, parseBaseline } from '../../diagnostics/baseline.ts';
import { type Diagnostic, severityOf } from '../../diagnostics/diagnostic.ts';
import { isReportFormat, type ReportFormat, reportFormats } from '../../diagnostics/reports/report.ts';
import { checkCourse } from '../check-course.ts';
import { readOptions } from '../options.ts';
import { checkContent, refuseEmpty } from '../read/check-content.ts';
import { checkUsage } from './check-usage.ts';

type CheckOptions = {
  readonly format: ReportFormat;
  /** Infinity if any number of warnings will do. */
  readonly maxWarnings: number;
  /** File with the faults that are already known. */
  readonly baseline?: string;
  /** File to write the current faults to. */
  readonly newBaseline?: string;
};

/**
 * `lectern check`: everything that a build would report, without making a page.
 *
 * @returns the exit code, see `check-usage.ts`
 */
export async function run(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<0 | 1 | 2> {
  try {
    const options = readArguments(args);
    if (options) return await check(options, environment);
    process.stdout.write(checkUsage);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

async function check(options: CheckOptions, environment: NodeJS.ProcessEnv): Promise<0 | 1> {
  const { format, maxWarnings, baseline, newBaseline } = options;
  const known = baseline === undefined ? {} : await readBaseline(baseline);
  const all = await diagnose(environment);
  if (newBaseline !== undefined) {
    await writeFile(newBaseline, formatBaseline(all));
    process.stdout.write(`Wrote ${all.length} ${all.length === 1 ? 'fault' : 'faults'} to ${newBaseline}\n`);
    return 0;
  }
  const found = findNew(all, known);
  process.stdout.write(reportFormats[format](found));
  if (format === 'text' && found.length === 0)
    process.stdout.write(all.length > 0 ? 'Nothing new is wrong.\n' : 'Nothing is wrong.\n');
  const errors = found.filter((diagnostic) => severityOf(diagnostic) === 'error').length;
  return errors > 0 || found.length - errors > maxWarnings ? 1 : 0;
}

async function diagnose(environment: NodeJS.ProcessEnv): Promise<readonly Diagnostic[]> {
  const options = readOptions(environment, process.cwd());
  await checkContent(options.content);
  const course = await checkCourse(options, environment);
  const isRefused = course.diagnostics.some((diagnostic) => severityOf(diagnostic) === 'error');
  if (!isRefused) refuseEmpty(course, 'checked');
  return course.diagnostics;
}

async function readBaseline(file: string) {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`There is no baseline ${file}; --write-baseline ${file} makes one.`);
  });
  try {
    return parseBaseline(text);
  } catch (error) {
    throw new Error(
      `${file} cannot be used as a baseline. ${error instanceof Error ? error.message : error}`,
    );
  }
}

/**
 * @returns undefined if only the usage was asked for
 * @throws Error for an option that does not exist, or an invalid value
 */
function readArguments(args: readonly string[]): CheckOptions | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      format: { type: 'string', default: 'text' },
      'max-warnings': { type: 'string' },
      baseline: { type: 'string' },
      'write-baseline': { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return undefined;
  const { format, baseline } = values;
  if (!isReportFormat(format))
    throw new Error(`--format must be one of ${Object.keys(reportFormats).join(', ')}, not ${format}.`);
  const newBaseline = values['write-baseline'];
  return {
    format,
    maxWarnings: parseCount(values['max-warnings']),
    ...(baseline !== undefined && { baseline }),
    ...(newBaseline !== undefined && { newBaseline }),
  };
}

function parseCount(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d+$/.test(text)) return Number(text);
  throw new Error(`--max-warnings must be a number, not ${text}.`);
}

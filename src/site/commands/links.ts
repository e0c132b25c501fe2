import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type CheckedLinks, checkLinks } from '../../upkeep/links/check-links.ts';
import { describeLinks } from '../../upkeep/links/describe-links.ts';
import { archiveService } from '../../upkeep/links/find-archived.ts';
import { formatLinks, type LinksReport } from '../../upkeep/links/format-links.ts';
import type { LinkAnswer } from '../../upkeep/links/link-answer.ts';
import { formatLinkHistory, type LinkHistory, parseLinkHistory } from '../../upkeep/links/link-history.ts';
import { type AskedLink, listAsked } from '../../upkeep/links/web-links.ts';
import { AnswerLog } from '../../upkeep/web/answer-log.ts';
import { type Clock, day, dayOf, systemClock } from '../../upkeep/web/clock.ts';
import { type BuildOptions, readOptions } from '../options.ts';
import { readFilledCourse } from '../read/read-filled-course.ts';
import { linksUsage } from './links-usage.ts';
import { Progress } from './progress.ts';
import { reportFailure } from './report-failure.ts';
import { logOf, offline, openWeb, parseNumber, readIfThere, webFlags } from './web-options.ts';

/** Below the content folder. */
const historyFile = 'links.json';

/**
 * `lectern links`: checks every web address in the course.
 *
 * @returns the exit code, see `links-usage.ts`
 */
export async function run(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  signal?: AbortSignal,
  clock: Clock = systemClock,
): Promise<0 | 1 | 2> {
  try {
    const values = readArguments(args);
    if (values.help) {
      process.stdout.write(linksUsage);
      return 0;
    }
    return await askAndReport(values, readOptions(environment, process.cwd()), environment, {
      clock,
      ...(signal && { signal }),
    });
  } catch (error) {
    reportFailure(
      error,
      signal,
      'Stopped; the answers so far are kept, and the next run continues from there.',
    );
    return 2;
  }
}

type Values = ReturnType<typeof readArguments>;

function readArguments(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      format: { type: 'string', default: 'text' },
      'max-age': { type: 'string', default: '7' },
      'no-archive': { type: 'boolean', default: false },
      archive: { type: 'string', default: archiveService },
      ...webFlags,
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.format !== 'text' && values.format !== 'json')
    throw new Error(`--format must be text or json, not ${values.format}.`);
  return values;
}

async function askAndReport(
  values: Values,
  options: BuildOptions,
  environment: NodeJS.ProcessEnv,
  { clock, signal }: { readonly clock: Clock; readonly signal?: AbortSignal },
): Promise<0 | 1 | 2> {
  const file = join(options.content, historyFile);
  const before = readHistory(file);
  const links = listAsked(await readLinks(options, environment));
  const checked = await ask(values, options, links, before, { clock, ...(signal && { signal }) });
  if (checked.isOffline) throw new Error(offline);
  const written = formatLinkHistory(checked.history);
  if (written !== readIfThere(file) && (before.size > 0 || checked.history.size > 0))
    writeFileSync(file, written);
  const diagnostics = describeLinks(links, checked.history, dayOf(clock.now()));
  const report: LinksReport = { links, diagnostics, ...checked };
  process.stdout.write(formatLinks[values.format === 'json' ? 'json' : 'text'](report));
  return diagnostics.some(({ rule }) => rule === 'link/dead') ? 1 : 0;
}

async function readLinks(options: BuildOptions, environment: NodeJS.ProcessEnv) {
  const course = await readFilledCourse(options, environment);
  return course.webLinks;
}

function readHistory(file: string): LinkHistory {
  try {
    return parseLinkHistory(readIfThere(file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    throw new Error(
      `${file} cannot be read as the history of links. ${reason}\nMove it away to start afresh.`,
    );
  }
}

async function ask(
  values: Values,
  { content }: BuildOptions,
  links: readonly AskedLink[],
  history: LinkHistory,
  { clock, signal }: { readonly clock: Clock; readonly signal?: AbortSignal },
): Promise<CheckedLinks> {
  const progress = new Progress();
  try {
    return await checkLinks(
      links.map(({ address }) => address),
      history,
      {
        web: openWeb(values, clock, signal),
        clock,
        log: new AnswerLog<LinkAnswer>(logOf('links', content)),
        archive: values['no-archive'] ? undefined : values.archive,
        maxAge: parseNumber('max-age', values['max-age']) * day,
        onAsked: (done, all) => progress.show(`Checked ${done} of ${all} addresses`),
      },
    );
  } finally {
    progress.end();
  }
}

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type DateValue, dateOfMoment } from '../source/dates.ts';
import type { Settings } from '../source/settings.ts';

const run = promisify(execFile);

/**
 * The day the content was last changed: SOURCE_DATE_EPOCH, else the last commit of the
 * repository that holds it, else nothing. The clock is never asked, so that one commit always gives the same bytes.
 * Convention: https://reproducible-builds.org/specs/source-date-epoch/
 *
 * @param folder of the content
 */
export async function readLastUpdated(
  folder: string,
  settings: Pick<Settings, 'language' | 'timeZone'>,
  environment: NodeJS.ProcessEnv,
): Promise<DateValue | undefined> {
  const written = environment.SOURCE_DATE_EPOCH || (await readCommitTime(folder));
  if (!/^\d+$/.test(written)) return undefined;
  return dateOfMoment(Number(written), settings.timeZone ?? 'UTC', settings.language);
}

/** Seconds since 1970 of the last commit, or an empty text where there is no git or no commit. */
async function readCommitTime(folder: string): Promise<string> {
  try {
    const { stdout } = await run('git', ['-C', folder, 'log', '-1', '--format=%ct']);
    return stdout.trim();
  } catch {
    return '';
  }
}

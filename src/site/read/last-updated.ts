import { type DateValue, dateOfMoment } from '../../source/dates.ts';
import type { Settings } from '../../source/settings.ts';
import { readCommitTime } from './commit-time.ts';

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

import type { Finding } from '../diagnostics/diagnostic.ts';
import { parseDate } from './dates.ts';
import { readDue } from './due.ts';
import { findAll, writeValue } from './release-keys.ts';
import type { SourceFile } from './source-file.ts';

/** From when on a post is for readers no longer, as Hugo has it. */
export type Expiry = {
  /** Seconds since 1970. */
  readonly moment: number;
  /** How the author says it, `expiryDate: 2026-07-01`. */
  readonly says: string;
  readonly line: number;
};

/** The names that Hugo knows it by. */
const keys = ['expirydate', 'unpublishdate'] as const;

/**
 * Reads until when a post is for readers. Of several days the first one counts; one that cannot be read is reported, and ends nothing.
 *
 * @param zone IANA name, `Asia/Taipei`
 * @see https://gohugo.io/content-management/front-matter/#expirydate
 */
export function readExpiry(file: SourceFile, zone: string, findings: Finding[]): Expiry | undefined {
  const days = keys
    .flatMap((key) => findAll(file, key))
    .flatMap(({ name, value, line }): Expiry[] => {
      const written = writeValue(value);
      const { date } = parseDate(written, 'en', zone);
      const moment = readDue(written, date, zone);
      if (moment !== undefined) return [{ moment, says: `${name}: ${written}`, line }];
      findings.push({
        rule: 'front-matter/date',
        line,
        message: `${name} is "${written}", which is no date; readers see the post without end.`,
        fix: `Write the first day without the post as\n${name}: 2026-07-01`,
      });
      return [];
    });
  return days.toSorted((one, other) => one.moment - other.moment)[0];
}

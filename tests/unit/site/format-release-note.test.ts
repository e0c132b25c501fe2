import { expect, test } from 'vitest';
import { formatReleaseNote } from '../../../src/site/format-release-note.ts';
import { parseHead } from '../../../src/site/read/parse-post.ts';

const head = parseHead('lectures/a.md', '---\ntitle: A\n---\n', { base: '/', language: 'en' });
const draft = { head, withheld: { reason: 'draft' as const, line: 1 } };
const until = (iso: string) => ({
  head,
  withheld: { reason: 'scheduled' as const, line: 1, until: { iso, text: iso } },
});
const expired = { head, withheld: { reason: 'expired' as const, line: 1 } };
const note = (...withheld: (typeof draft | typeof expired | ReturnType<typeof until>)[]) =>
  formatReleaseNote({ withheld, unlisted: [], texts: [] });

test.each([
  ['', note()],
  ['Readers do not see 1 draft.\n', note(draft)],
  ['Readers do not see 1 draft, nor 2 posts whose day is past.\n', note(expired, draft, expired)],
  ['Readers do not see 1 post before 2027-01-04.\n', note(until('2027-01-04'))],
  [
    'Readers do not see 2 drafts, nor 2 posts before 2027-01-04.\n',
    note(draft, until('2027-01-04'), draft, until('2027-01-04')),
  ],
  [
    'Readers do not see 2 posts before their days, of which the first is 2027-01-04 and the last 2027-02-01.\n',
    note(until('2027-02-01'), until('2027-01-04')),
  ],
])('%s', (expected, written) => expect(written).toBe(expected));

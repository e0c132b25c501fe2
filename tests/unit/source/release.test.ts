import { describe, expect, test } from 'vitest';
import { parseFrontMatter } from '../../../src/source/front-matter.ts';
import { parseSource } from '../../../src/source/parse-source.ts';
import { findWithheld, readRelease } from '../../../src/source/release.ts';

const zone = 'Asia/Taipei';
const release = (yaml: string, path = 'lectures/herons.md') => {
  const { file } = parseSource(path, `---\ntitle: Herons\n${yaml}\n---\n`);
  const { date } = parseFrontMatter(file, { language: 'en', timeZone: zone }).frontMatter;
  return { ...readRelease(file, date, zone), date };
};
/** The day is 7 June 2026, 10:40 in Taipei. */
const now = 1_780_800_000;
const reasonOf = (yaml: string, path?: string) => {
  const read = release(yaml, path);
  return findWithheld(read, { ...(read.date && { date: read.date }), line: 3, now })?.reason;
};

describe('a lecture is held back in every way to say so', () => {
  test.each(['true', 'True', 'TRUE', 'yes', 'Yes', 'y', 'on', '1', '"true"', "'yes'", '“true”', '「true」'])(
    'draft: %s',
    (value) => expect(reasonOf(`draft: ${value}`)).toBe('draft'),
  );
  test.each(['false', 'False', 'no', 'n', 'off', '0', '"false"', "'no'", '’false’'])(
    'published: %s',
    (value) => {
      expect(reasonOf(`published: ${value}`)).toBe('unpublished');
      expect(reasonOf(`publish: ${value}`)).toBe('unpublished');
    },
  );
  test.each(['Draft: true', 'DRAFT: yes', 'status: draft', 'Status: Private'])('%s', (yaml) =>
    expect(reasonOf(yaml)).toBe('draft'),
  );
  test.each(['_drafts/herons.md', 'lectures/_drafts/herons.md', 'birds/_drafts/2024/herons.md'])(
    '%s',
    (path) => expect(reasonOf('', path)).toBe('draft'),
  );
});

test.each([
  'draft: false',
  'draft: no',
  'draft: "off"',
  'draft: 0',
  'draft:',
  'draft: ""',
  'draft: ~',
  'published: true',
  'published: "yes"',
  'published:',
  'published: 2026-06-01',
  'publish: on',
  'status: done',
  'drafts: true',
  'draft-of: an exam',
  '',
])('%s is for readers', (yaml) => {
  expect(reasonOf(yaml)).toBeUndefined();
  expect(release(yaml).findings).toEqual([]);
});

test.each([
  [
    'draft: maybe',
    'draft is "maybe", which is neither true nor false; readers do not see the page, to be safe.',
    'draft: false',
  ],
  [
    'draft: 2026-01-01',
    'draft is "2026-01-01", which is neither true nor false; readers do not see the page, to be safe.',
    'draft: false',
  ],
  [
    'draft: [true]',
    'draft is "[true]", which is neither true nor false; readers do not see the page, to be safe.',
    'draft: false',
  ],
  [
    'published: ture',
    'published is "ture", which is neither true nor false; readers do not see the page, to be safe.',
    'published: true',
  ],
  [
    'Publish: after the exam',
    'Publish is "after the exam", which is neither true nor false; readers do not see the page, to be safe.',
    'Publish: true',
  ],
])('what nobody can read keeps a lecture from readers: %s', (yaml, message, fix) => {
  expect(reasonOf(yaml)).toBe('unclear');
  expect(release(yaml).findings).toEqual([{ rule: 'front-matter/release', line: 3, message, fix }]);
  expect(release(fix).findings).toEqual([]);
  expect(reasonOf(fix)).toBeUndefined();
});

test('one key that holds a lecture back is enough', () => {
  expect(reasonOf('published: true\ndraft: true')).toBe('draft');
  expect(reasonOf('draft: false\npublished: false')).toBe('unpublished');
});

describe('a future date', () => {
  test.each([
    ['date: 2026-06-08', 'scheduled'],
    ['date: 2026-06-07', undefined],
    // It is 10:40 in Taipei.
    ['date: 2026-06-07 10:40:00 +0800', undefined],
    ['date: 2026-06-07 10:40:01 +0800', 'scheduled'],
    ['date: 2026-06-07 10:39', undefined],
    ['date: 2026-06-07 10:41', 'scheduled'],
    ['date: 2026-06-07T02:39:00Z', undefined],
    ['date: 2026-06-07T02:41:00Z', 'scheduled'],
    ['date: 2026-06-01\npublished: 2026-07-01', 'scheduled'],
    ['date: 2026-06-01\npublishDate: 2026-07-01', 'scheduled'],
    ['date: 2027-01-01\ndraft: true', 'draft'],
  ])('%s', (yaml, reason) => expect(reasonOf(yaml)).toBe(reason));

  test('in the name of the file', () => {
    expect(reasonOf('', 'lectures/2026-06-08-herons.md')).toBe('scheduled');
    expect(reasonOf('', 'lectures/2026-06-07-herons.md')).toBeUndefined();
    expect(reasonOf('date: 2026-06-01', 'lectures/2026-06-08-herons.md')).toBeUndefined();
  });

  test.each([
    ['publishDate: 2099-01-01', '2099-01-01', 3],
    ['date: 2026-06-01\nPublishDate: 2099-01-01', '2099-01-01', 4],
    ['date: 2099-02-01\npublished: 2099-01-01', '2099-02-01', 3],
  ])('%s is named with its line', (yaml, iso, line) => {
    const read = release(yaml);
    const found = findWithheld(read, { ...(read.date && { date: read.date }), line: 1, now });
    expect(found).toMatchObject({ reason: 'scheduled', line, until: { iso } });
  });

  test('starts with the day of the course, and not with that of Greenwich', () => {
    const { due } = release('date: 2026-06-08');
    expect(due).toBe(Date.parse('2026-06-08T00:00:00+08:00') / 1000);
  });

  test('holds nothing back where the course shows future posts', () => {
    expect(findWithheld(release('date: 2026-06-08'), { line: 3, now, showsFuture: true })).toBeUndefined();
    expect(findWithheld(release('draft: true'), { line: 3, now, showsFuture: true })).toMatchObject({
      reason: 'draft',
    });
  });
});

describe('unlisted', () => {
  test.each([
    ['unlisted: true', true],
    ['unlisted: "yes"', true],
    ['Unlisted: on', true],
    ['unlisted: false', undefined],
    ['unlisted:', undefined],
    ['', undefined],
  ])('%s', (yaml, isUnlisted) => expect(release(yaml).isUnlisted).toBe(isUnlisted));

  test('keeps the page out of the lists if its value cannot be read', () => {
    expect(release('unlisted: perhaps')).toMatchObject({
      isUnlisted: true,
      findings: [
        {
          line: 3,
          message: 'unlisted is "perhaps", which is neither true nor false; the page is not in any list.',
          fix: 'unlisted: false',
        },
      ],
    });
  });
});

describe('a block that is not read as one', () => {
  const read = (text: string) => {
    const { file } = parseSource('lectures/herons.md', text);
    const { withheld, isUnlisted } = readRelease(file, undefined, zone);
    return withheld ? `${withheld.line} ${withheld.reason}` : isUnlisted;
  };

  test.each([
    ['never closed', '---\ntitle: Exam\ndraft: true\n\nForty-two.\n', '3 draft'],
    ['never opened', 'title: Exam\npublished: false # not yet\n---\nForty-two.\n', '2 unpublished'],
    ['after blank lines', '\n\n---\ntitle: Exam\ndraft: yes\n---\nForty-two.\n', '5 draft'],
    ['never closed, in TOML', '+++\ntitle = "Exam"\ndraft = true\n\nForty-two.\n', '3 draft'],
    ['with a list', '---\ntags:\n  - exam\n- hard\ndraft: true\n\nForty-two.\n', '5 draft'],
    ['unlisted', '---\nunlisted: true\n\nForty-two.\n', true],
    ['in JSON', '{\n  "title": "Exam",\n  "draft": true\n}\nForty-two.\n', '3 draft'],
    ['in JSON, on one line', '{ "title": "Exam", "draft": true }\nForty-two.\n', '1 draft'],
    ['in JSON, the key first', '\n{"published": false, "tags": ["a", "b"]}\n\nForty-two.\n', '2 unpublished'],
    ['in JSON, after an object', '{\n "a": { "b": 1 },\n "draft": true\n}\nForty-two.\n', '3 draft'],
    ['between dashes that say JSON', '---json\n{ "draft": true }\n---\nForty-two.\n', '2 draft'],
    ['between dashes that say TOML', '---toml\ndraft = true\n---\nForty-two.\n', '2 draft'],
    ['between semicolons', ';;;\n{ "draft": true }\n;;;\nForty-two.\n', '2 draft'],
    ['between more dashes', '----\ntitle: Exam\ndraft: true\n----\nForty-two.\n', '3 draft'],
    ['opened by more dashes', '-----\ndraft: true\n---\nForty-two.\n', '2 draft'],
    ['closed by more dashes', '---\ndraft: true\n-----\nForty-two.\n', '2 draft'],
    ['with a remark and a gap', '----\n# Not yet\ntitle: Exam\n\ndraft: true\n----\nForty-two.\n', '5 draft'],
    ['after a comment', '<!-- Ada\n 2026 -->\n---\ntitle: Exam\ndraft: true\n---\nForty-two.\n', '5 draft'],
    ['after two comments', '<!-- a -->\n\n<!-- b -->\n\n---\ndraft: true\n---\n', '6 draft'],
    ['twice, the first withholds', '---\ndraft: true\ndraft: false\n---\nForty-two.\n', '2 draft'],
    ['twice, the last withholds', '---\ndraft: false\ndraft: true\n---\nForty-two.\n', '3 draft'],
    ['twice, in other letters', '---\ndraft: false\nDraft: true\n---\nForty-two.\n', '3 draft'],
    ['twice, never closed', '----\npublished: false\npublished: true\n\nForty-two.\n', '2 unpublished'],
    ['twice unlisted', '---\nunlisted: true\nunlisted: false\n---\nForty-two.\n', true],
    ['JSON for readers', '{ "title": "Exam: draft: true", "draft": false }\nForty-two.\n', undefined],
    ['Liquid', '{% include a.html draft=true %}\n', undefined],
    ['a list of classes', '{: .lead draft="true" }\nForty-two.\n', undefined],
    ['a comment only', '<!-- draft: true -->\nForty-two.\n', undefined],
    ['for readers', '---\ntitle: Exam\ndraft: false\n\nForty-two.\n', undefined],
    ['a text', 'Some words.\n\ndraft: true\n', undefined],
    ['a text after a line', '---\n\ndraft: true\n', undefined],
  ])('%s', (_name, text, expected) => expect(read(text)).toBe(expected));
});

test.each([
  ['\n---\ntitle: Herons\n---\n', 'Delete the blank lines above the first ---.'],
  [
    '<!-- Ada -->\n---\ntitle: Herons\n---\n',
    'Move the comment below the block, so that the file starts with ---.',
  ],
  ['----\ntitle: Herons\n----\n', 'Write exactly three dashes above and below the block.'],
  [
    '{ "title": "Herons" }\nText.\n',
    'Write the values as YAML, "title: Name of the lecture", between two lines of ---.',
  ],
])('the diagnostic for %j shows how to write a block', (text, fix) => {
  expect(parseSource('lectures/herons.md', text).findings).toMatchObject([
    { rule: 'front-matter/missing', fix },
  ]);
});

test('a key that is there twice, and keeps a post from readers once, keeps it from them', () => {
  const { findings } = parseSource('lectures/herons.md', '---\ndraft: true\ndraft: false\n---\n');
  expect(findings).toEqual([
    {
      rule: 'front-matter/repeated',
      line: 3,
      message:
        'draft is written on lines 2 and 3; if any of them keeps the post from readers, that one counts.',
      fix: 'Keep only the line that you want.',
    },
  ]);
});

test.each([
  ['blank lines', '\n'.repeat(200_000)],
  ['comments', '<!-- a -->'.repeat(20_000)],
  ['open comments', '<!-- '.repeat(40_000)],
  ['dashes', '-'.repeat(200_000)],
  ['braces', '{ "a": '.repeat(40_000)],
])('endless %s are read as text', (_name, text) => {
  const { file, findings } = parseSource('lectures/herons.md', `${text}draft: true`);
  expect(findings.map(({ rule }) => rule)).toEqual(['front-matter/missing']);
  expect(readRelease(file, undefined, zone).isUnlisted).toBeUndefined();
});

describe('a day from which a post is for readers no longer', () => {
  test.each([
    ['expiryDate: 2026-06-01', 'expired'],
    ['expirydate: "2026-06-07T09:00:00+08:00"', 'expired'],
    ['unpublishDate: 1 June 2026', 'expired'],
    ['expiryDate: 2026-06-07', 'expired'],
    ['expiryDate: 2099-01-01\nunpublishDate: 2026-06-01', 'expired'],
    ['expiryDate: 2026-06-01\ndate: 2026-01-01', 'expired'],
    ['expiryDate: 2026-06-01\ndraft: true', 'draft'],
    ['expiryDate: 2026-06-07 11:00', undefined],
    ['expiryDate: 2099-01-01', undefined],
    ['expiryDate: 2099-01-01\ndate: 2098-01-01', 'scheduled'],
    ['expiryDate:', undefined],
  ])('%j: %s', (yaml, reason) => expect(reasonOf(yaml)).toBe(reason));

  test('is named as it is written, with its line', () => {
    expect(findWithheld(release('ExpiryDate: 2026-06-01'), { line: 2, now })).toEqual({
      reason: 'expired',
      says: 'ExpiryDate: 2026-06-01',
      line: 3,
    });
  });

  test('also ends a post where the course shows dates to come', () => {
    const read = release('expiryDate: 2026-06-01\ndate: 2099-01-01');
    expect(findWithheld(read, { line: 3, now, showsFuture: true })).toMatchObject({ reason: 'expired' });
  });

  test('ends nothing where it cannot be read, and is reported', () => {
    expect(release('expiryDate: next term')).toMatchObject({
      findings: [
        {
          rule: 'front-matter/date',
          line: 3,
          message: 'expiryDate is "next term", which is no date; readers see the post without end.',
          fix: 'Write the first day without the post as\nexpiryDate: 2026-07-01',
        },
      ],
    });
    expect(reasonOf('expiryDate: next term')).toBeUndefined();
  });
});

import { expect, test } from 'vitest';
import { parseSettings, settingsShape } from '../../../src/source/settings.ts';
import { formatBase } from '../../../src/source/site-address.ts';

test('without a file all settings have their defaults', () => {
  expect(parseSettings('')).toEqual({
    settings: {
      title: 'Course',
      description: '',
      base: '/',
      language: 'en',
      permalink: 'date',
      formerBase: [],
      remotePictures: 'show',
      remoteThumbnails: false,
      slides: true,
      crosslinks: true,
      math: false,
      revise: true,
      keep: true,
      print: true,
      app: true,
      news: true,
      future: false,
      publish: [],
      parts: {},
    },
    findings: [],
  });
});

test('the settings of a course are read', () => {
  const { settings, findings } = parseSettings(
    'title: Birds\nbase: vlm\nlanguage: zh-Hant\ntimeZone: Asia/Taipei\n',
  );
  expect(settings).toMatchObject({
    title: 'Birds',
    base: '/vlm/',
    language: 'zh-Hant',
    timeZone: 'Asia/Taipei',
  });
  expect(findings).toEqual([]);
});

test('every wrong setting is reported at once and keeps its default', () => {
  const { settings, findings } = parseSettings(
    'language: english!\ntimeZone: Marsh/Dawn\ncolour: blue\nbase: [a]\n',
  );
  expect(settings).toMatchObject({ language: 'en', base: '/' });
  expect(settings.timeZone).toBeUndefined();
  expect(findings.map(({ rule, line }) => `${line} ${rule}`)).toEqual([
    '1 settings/value',
    '2 settings/value',
    '3 settings/unknown',
    '4 settings/value',
  ]);
});

test('a setting decides whether pictures of other sites wait until they are requested', () => {
  expect(parseSettings('remotePictures: ask').settings.remotePictures).toBe('ask');
  const { settings, findings } = parseSettings('title: Birds\nremotePictures: never\n');
  expect(settings.remotePictures).toBe('show');
  expect(findings).toEqual([
    {
      rule: 'settings/value',
      line: 2,
      message: 'remotePictures: is neither show nor ask.',
      fix: 'Correct the value of remotePictures, or delete the line.',
    },
  ]);
});

test('the settings of a former site are read', () => {
  const { settings, findings } = parseSettings(
    'author: Ada, Ben\npermalink: /:year/:title/\nformerBase: [EdgeAI-course, /AI-course/]\n',
  );
  expect(settings).toMatchObject({
    author: ['Ada', 'Ben'],
    permalink: '/:year/:title/',
    formerBase: ['/EdgeAI-course/', '/AI-course/'],
  });
  expect(findings).toEqual([]);
  expect(parseSettings('permalink: false').settings.permalink).toBeUndefined();
  expect(parseSettings('permalink: [a]').findings.map(({ rule }) => rule)).toEqual(['settings/value']);
});

test('invalid YAML is reported', () => {
  expect(parseSettings('title: "Birds\n').findings.map(({ rule }) => rule)).toEqual(['settings/syntax']);
});

test.each([
  ['/', '/'],
  ['', '/'],
  ['vlm', '/vlm/'],
  ['/vlm', '/vlm/'],
  ['//a//b/', '/a/b/'],
])('base %s is %s', (written, base) => expect(formatBase(written)).toBe(base));

test.each([
  '\\evil.example',
  '/\\evil.example/',
  '//evil.example',
  ' //evil.example/x',
  'https://evil.example/',
  'javascript:alert(1)',
  '/a/../b/',
  '..',
  './',
  '/%2e%2e/',
  '/a%2fb/',
  '/%5cevil.example/',
  '/a\u0000b/',
  '/a\nb/',
  '/a b/',
  '/"><script>/',
  '/a?b/',
  '/a#b/',
  '/100%/',
])('base %j is refused, since it could lead elsewhere', (base) => {
  const { settings, findings } = parseSettings(`base: ${JSON.stringify(base)}`);
  expect(settings.base).toBe('/');
  expect(findings).toEqual([
    {
      rule: 'settings/value',
      line: 1,
      message:
        'base: is not the path of a folder, such as /vlm/, of letters, digits and "-", ".", "_" or "~".',
      fix: 'Correct the value of base, or delete the line.',
    },
  ]);
});

test.each([
  ['/vlm', '/vlm/'],
  ['~ada/c_1.2', '/~ada/c_1.2/'],
  ['/課程/', '/課程/'],
  ['/%E8%AA%B2/', '/%E8%AA%B2/'],
])('base %s leads to a folder of the host', (written, base) => {
  expect(parseSettings(`base: ${written}`)).toMatchObject({ settings: { base }, findings: [] });
});

test('what is on every page has a limit', () => {
  const long = 'x'.repeat(2001);
  const { findings } = parseSettings(
    `title: ${long}\ndescription: ${long}\nauthor: [${Array.from({ length: 101 }, (_, at) => `a${at}`)}]\n`,
  );
  expect(findings.map(({ message }) => message)).toEqual([
    'title: is longer than 300 characters.',
    'description: is longer than 2000 characters.',
    'author: has more than 100 names.',
  ]);
});

test.each([
  ['https://example.org', 'https://example.org'],
  ['https://example.org/', 'https://example.org'],
  ['HTTP://Example.org:8080', 'http://example.org:8080'],
])('url %s is %s', (written, url) => expect(parseSettings(`url: ${written}`).settings.url).toBe(url));

test.each([
  'https://example.org/vlm/',
  'example.org',
  '/vlm/',
  'ftp://example.org',
  'https://a.b?c',
  '[a]',
  '//evil.example',
  'javascript:x',
])('url %s is refused, and the path that it may have belongs in base', (written) => {
  const { settings, findings } = parseSettings(`url: ${written}`);
  expect(settings.url).toBeUndefined();
  expect(findings.map(({ rule }) => rule)).toEqual(['settings/value']);
});

const settingNames = Object.keys(settingsShape);
const wrongValues = [
  '',
  '""',
  '3',
  '-1',
  'true',
  '"  "',
  '[]',
  '[1]',
  '[""]',
  '[[a]]',
  '[{}]',
  '{}',
  '{a: 1}',
  '{name: {}}',
];

test.each(settingNames)('what is wrong with %s is reported in our own words', (name) => {
  for (const value of wrongValues) {
    for (const { message } of parseSettings(`${name}: ${value}\n`).findings) {
      expect(message).toMatch(/^\w+: (?:is|has|names|leads) /);
      expect(message).not.toMatch(/invalid|expected|received/i);
    }
  }
});

test.each(['title', 'description'])(
  '%s is read as text, not as what JavaScript makes of something else',
  (name) => {
    for (const value of ['', '[a, b]', '{a: b}']) {
      expect(parseSettings(`${name}: ${value}\n`).findings, value).toEqual([
        {
          rule: 'settings/value',
          line: 1,
          message: `${name}: is not a text.`,
          fix: `Correct the value of ${name}, or delete the line.`,
        },
      ]);
    }
    expect(parseSettings(`${name}: 2026\n`).settings).toMatchObject({ [name]: '2026' });
  },
);

test.each(['- title: Birds\n', 'Birds\n', '[a, b]\n'])('a file without settings is reported: %j', (yaml) => {
  expect(parseSettings(yaml).findings).toEqual([
    {
      rule: 'settings/syntax',
      line: 1,
      message:
        'The file does not consist of lines such as "title: Name of the course". Nothing in it can be used.',
      fix: 'title: Name of the course',
    },
  ]);
  expect(parseSettings('# Nothing yet\n').findings).toEqual([]);
});

test('a term has to be in the list of terms, if there is one', () => {
  const terms = 'terms: [{name: Spring 2026, href: /}, {name: Spring 2025, href: /2025/}]\n';
  expect(parseSettings(`${terms}term: Spring2025\n`).findings).toEqual([
    {
      rule: 'settings/value',
      line: 2,
      message: 'term: is "Spring2025", which is not in terms.',
      fix: 'term: "Spring 2025"',
    },
  ]);
  expect(parseSettings(`${terms}term: Autumn\n`).findings).toMatchObject([{ fix: 'term: "Spring 2026"' }]);
  for (const right of [`${terms}term: Spring 2025\n`, terms, 'term: Autumn\n'])
    expect(parseSettings(right).findings).toEqual([]);
});

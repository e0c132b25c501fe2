import { expect, test } from 'vitest';
import { isAllowed, parseCrawlDelay, parseRobots } from '../../../src/upkeep/web/parse-robots.ts';

test.each([
  // Groups.
  ['', '/a', true],
  ['User-agent: *\nDisallow: /', '/a', false],
  ['User-agent: *\nDisallow:', '/a', true],
  ['User-agent: other\nDisallow: /', '/a', true],
  ['User-agent: *\nDisallow: /\nUser-agent: LECTERN\nDisallow: /b', '/a', true],
  ['User-agent: lectern\nUser-agent: other\nDisallow: /a', '/a', false],
  ['User-agent: lectern\nDisallow: /a\nUser-agent: lectern\nDisallow: /b', '/b', false],
  ['User-agent: *\nDisallow: /a\nUser-agent: lectern\n', '/a', true],
  ['Disallow: /', '/a', true],
  // The longest pattern decides, and of two equal ones the one that allows.
  ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
  ['User-agent: *\nAllow: /a\nDisallow: /a', '/a', true],
  // Stars, ends, comments, case of keys, line ends, escapes.
  ['User-agent: *\nDisallow: /*.pdf$', '/x/a.pdf', false],
  ['User-agent: *\nDisallow: /*.pdf$', '/x/a.pdf?page=2', true],
  ['User-agent: *\nDisallow: /*/raw/', '/o/r/raw/x', false],
  ['User-agent: *\nDisallow: /a$', '/ab', true],
  ['USER-AGENT: * # all\r\ndisallow : /a # no', '/a', false],
  ['User-agent: *\nDisallow: /%E9%B7%BA', '/鷺/1', false],
  ['User-agent: *\nDisallow: /', '/robots.txt', true],
  ['<!doctype html><p>Not found', '/a', true],
])('%j: %s', (text, path, allowed) => {
  expect(isAllowed(parseRobots(text, 'lectern'), path)).toBe(allowed);
});

test('a line with many blanks is read in one pass', () => {
  const blanks = ' '.repeat(200_000);
  expect(parseRobots(`User-agent: *\nDisallow: /a${blanks}b`, 'lectern')).toEqual([
    { isAllowed: false, pattern: `/a${blanks}b` },
  ]);
});

test('a pattern with many stars is matched in one pass', () => {
  const rules = parseRobots(`User-agent: *\nDisallow: /${'*a'.repeat(5000)}$`, 'lectern');
  expect(isAllowed(rules, `/${'a'.repeat(4000)}b`)).toBe(true);
});

test.each([
  ['User-agent: *\nCrawl-delay: 2.5', 2500],
  ['User-agent: *\nCrawl-delay: 10 # seconds\nDisallow: /a', 10_000],
  ['User-agent: *\nCrawl-delay: 10\nDisallow: /a\nUser-agent: lectern\nDisallow: /a', undefined],
  ['User-agent: *\nCrawl-delay: 1\n\nUser-agent: *\nDisallow:\nCrawl-delay: 3', 3000],
  ['User-agent: other\nCrawl-delay: 10', undefined],
  ['Crawl-delay: 10', undefined],
  ['User-agent: *\nCrawl-delay: soon', undefined],
  ['User-agent: *\nCrawl-delay: -1', undefined],
])('the pause that %j asks for is %s ms', (text, pause) => {
  expect(parseCrawlDelay(text, 'lectern')).toBe(pause);
});

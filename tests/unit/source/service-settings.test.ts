import { expect, test } from 'vitest';
import { parseSettings } from '../../../src/source/settings.ts';

/** What is said about a setting that cannot be used. */
const faultOf = (yaml: string) =>
  parseSettings(yaml).findings.map(({ rule, message }) => `${rule} ${message}`);

test('services, fonts and terms are read, and all are off where a course does not set them', () => {
  const { settings, findings } = parseSettings(`
comments: {provider: giscus, repo: ada/birds, repoId: R_1, category: General, categoryId: DIC_1}
analytics: {provider: plausible, domain: birds.example}
fonts: {text: /assets/text.woff2, code: {variable: assets/code.woff2}}
term: 2025
terms: [{name: 2026, href: /}, {name: 2025, href: /2025/}]
`);
  expect(findings).toEqual([]);
  expect(settings).toMatchObject({
    comments: { provider: 'giscus', repo: 'ada/birds' },
    analytics: { provider: 'plausible', domain: 'birds.example', host: 'https://plausible.io' },
    fonts: { text: { regular: 'assets/text.woff2' }, code: { variable: 'assets/code.woff2' } },
    term: '2025',
    terms: [
      { name: '2026', href: '/' },
      { name: '2025', href: '/2025/' },
    ],
  });
  const { settings: plain } = parseSettings('title: Birds');
  expect([plain.comments, plain.analytics, plain.fonts, plain.terms]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test.each([
  ['comments: {provider: disqus}', 'comments: names no provider that is known: giscus or utterances.'],
  ['comments: giscus', 'comments: names no provider that is known: giscus or utterances.'],
  [
    'comments: {provider: utterances, repo: birds}',
    'comments: has a repo that is not of the form owner/name.',
  ],
  ['comments: {provider: giscus, repo: a/b, categoryId: x}', 'comments: has no repoId.'],
  [
    'comments: {provider: giscus, repo: a/b, repoID2: x, repoId: x, categoryId: x}',
    'comments: has "repoID2", which is probably meant to be "repoId".',
  ],
  [
    'comments: {provider: utterances, repo: a/b, colour: x}',
    'comments: has "colour", which is not one of its keys: provider, repo, label.',
  ],
  [
    'analytics: {provider: google}',
    'analytics: names no provider that is known: plausible, goatcounter or umami.',
  ],
  ['analytics: {provider: goatcounter}', 'analytics: has no host.'],
  [
    'analytics: {provider: goatcounter, host: "https://a.example; script-src *"}',
    'analytics: has a host that is not an address such as https://stats.example.org.',
  ],
  ...[
    'https://a.example:port',
    'https://[',
    'https://a%zz',
    'https://a.example?b',
    'https://a@b.example',
  ].map((host) => [
    `analytics: {provider: goatcounter, host: "${host}"}`,
    'analytics: has a host that is not an address such as https://stats.example.org.',
  ]),
  [
    'fonts: {text: ../text.woff2}',
    'fonts: names a file that is not a font below the content folder, such as assets/fonts/text.woff2.',
  ],
  ['fonts: {txet: a.woff2}', 'fonts: has "txet", which is probably meant to be "text".'],
  ['fonts: {text: {blod: a.woff2}}', 'fonts: has "blod", which is probably meant to be "bold".'],
  [
    'terms: {2025: /2025/}',
    'terms: is not a list such as [{name: 2026, href: /}, {name: 2025, href: /2025/}].',
  ],
  [
    'terms: [{name: 2025, href: javascript:x}]',
    'terms: has a term whose href starts neither with https:// nor with a slash.',
  ],
])('%s is refused', (yaml, message) => {
  expect(faultOf(yaml)).toEqual([`settings/value ${message}`]);
});

test('an unknown setting is reported with the nearest one', () => {
  expect(parseSettings('coments: x').findings).toMatchObject([
    { rule: 'settings/unknown', fix: 'Did you mean "comments"?' },
  ]);
});

import { expect, test } from 'vitest';
import { contrastIn, leastContrast, readableIn } from '../../../src/source/accent.ts';
import { parseSettings } from '../../../src/source/settings.ts';

const themes = ['light', 'dark'] as const;

test.each(['#0b5394', '#fc0', '#777777', '#000000', '#ffffff', '#B0301A'])(
  '%s can be read in both themes',
  (colour) => {
    const { settings, findings } = parseSettings(`accent: "${colour}"\n`);
    expect(findings).toEqual([]);
    for (const theme of themes)
      expect(contrastIn(theme, settings.accent?.[theme] ?? '')).toBeGreaterThanOrEqual(leastContrast);
  },
);

test('a colour that can be read stays as it is', () => {
  expect(readableIn('light', '#0b5394')).toBe('#0b5394');
  expect(readableIn('dark', '#9fc5e8')).toBe('#9fc5e8');
});

test('each of two colours has to be readable, and the repair proposes one that is', () => {
  const yaml = 'title: Birds\naccent: {light: "#ffcc00", dark: "#9fc5e8"}\n';
  const { settings, findings } = parseSettings(yaml);
  expect(settings.accent).toBeUndefined();
  expect(findings).toEqual([
    {
      rule: 'settings/value',
      line: 2,
      message: 'accent: #ffcc00 has a contrast of 1.3 in the light theme; text needs 4.5.',
      fix: 'accent: {light: "#7d6400", dark: "#9fc5e8"}',
    },
  ]);
  const mended = parseSettings(`title: Birds\n${findings[0]?.fix}\n`);
  expect(mended.findings).toEqual([]);
  expect(mended.settings.accent).toEqual({ light: '#7d6400', dark: '#9fc5e8' });
});

test('a menu may hold pages, addresses and lists', () => {
  const { settings, findings } = parseSettings(
    'menu:\n  - papers\n  - {text: Forum, href: https://example.org/forum}\n  - {text: Terms, href: /glossary/}\n  - lectures\n',
  );
  expect(findings).toEqual([]);
  expect(settings.menu).toEqual([
    'papers',
    { text: 'Forum', href: 'https://example.org/forum' },
    { text: 'Terms', href: '/glossary/' },
    'lectures',
  ]);
});

test.each([
  [
    'logo: ../secret.svg',
    'logo: is not the path of a picture below the content folder, such as assets/logo.svg.',
  ],
  [
    'favicon: notes.txt',
    'favicon: is not the path of a picture below the content folder, such as assets/logo.svg.',
  ],
  ['accent: blue', 'accent: is not a colour such as "#0b5394", or {light: "#0b5394", dark: "#9fc5e8"}.'],
  ['menu: lectures', 'menu: is not a list.'],
  [
    'menu: [slides]',
    'menu: has an entry that is neither lectures, models nor papers, nor {text: Forum, href: https://example.org/forum}.',
  ],
  [
    'menu: [{text: x, href: "javascript:alert(1)"}]',
    'menu: leads to an address that starts neither with https:// nor with a slash.',
  ],
  [
    'menu: [{text: x, href: //evil.example}]',
    'menu: leads to an address that starts neither with https:// nor with a slash.',
  ],
  [`footer: ${'x'.repeat(501)}`, 'footer: is longer than 500 characters.'],
])('%s', (yaml, message) => {
  expect(parseSettings(yaml).findings.map(({ message }) => message)).toEqual([message]);
});

test('pictures are named below the content folder, with or without a slash', () => {
  expect(parseSettings('logo: /assets/logo.svg\nfavicon: ./icon.png\n').settings).toMatchObject({
    logo: 'assets/logo.svg',
    favicon: 'icon.png',
  });
});

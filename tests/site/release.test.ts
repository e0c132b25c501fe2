import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, buildSite } from './build-site.ts';
import { attributeOf, listFiles, type ParsedPage, readPages } from './read-pages.ts';

/** The day of the tests is 7 June 2026, in Taipei as well. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A lecture whose every part holds a word that no reader may find. */
const secret = (word: string, front: string) => `---
title: ${word} in the title
${front}
tags: [${word}-tag]
author: ${word} Author
redirect_from: /old-${word}/
---
## ${word} group
### [${word} Net](https://${word}.example/)
**Paper:** [${word} on paper](https://arxiv.org/abs/2304.0${word.length}485)<br>
**Code:** [https://github.com/${word}/${word}](https://github.com/${word}/${word})<br>
![${word} plate](img/${word}.png)
**Parameters:** 7B ${word}<br>

Prose with ${word}, and a paper table.
`;

const withheld = {
  drafty: 'draft: true',
  quoted: 'draft: "yes"',
  hushed: 'published: no',
  unsure: 'draft: perhaps',
  morrow: 'date: 2026-06-08',
  latter: 'date: 2026-06-07 23:59:59 +0800',
};
const words = Object.keys(withheld);

let content: string;
let site: BuiltSite;
let pages: ParsedPage[];

const write = async (path: string, text: string | Uint8Array) => {
  await mkdir(dirname(join(content, path)), { recursive: true });
  await writeFile(join(content, path), text);
};

beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'release-'));
  await write('site.yaml', 'title: Shorebirds\ntimeZone: Asia/Taipei\nurl: https://birds.example\n');
  for (const [word, front] of Object.entries(withheld)) {
    await write(`lectures/2026-01-01-${word}-file.md`, secret(word, front));
    await write(`lectures/img/${word}.png`, png);
  }
  await write('lectures/_drafts/nested-file.md', secret('nested', ''));
  await write('lectures/_drafts/img/nested.png', png);
  await write('_drafts/toplevel-file.md', secret('toplevel', ''));
  await write('_drafts/img/toplevel.png', png);
  await write('pages/glossy-file.md', secret('glossy', 'draft: true'));
  await write('pages/img/glossy.png', png);
  await write('lectures/2026-06-01-handout.md', secret('handout', 'unlisted: true'));
  await write('lectures/img/handout.png', png);
  await write('pages/answers.md', '---\ntitle: Sought answers\nunlisted: yes\n---\nForty-two herons.\n');
  await write(
    'lectures/2026-05-01-herons.md',
    '---\ntitle: Herons\n---\n### [Heron](https://heron.example/)\n**Code:** [c](https://github.com/a/heron)<br>\n\n' +
      'Hints are [here](2026-06-01-handout.md), and [there](/answers/).\n',
  );
  site = await buildSite({ content, environment: { TZ: 'America/New_York' } });
  pages = site.exitCode === 0 ? readPages(site.folder, '/') : [];
});
afterAll(async () => {
  await rm(content, { recursive: true, force: true });
  await site.remove();
});

/** Files made from a course that hold a word; scripts and styles are the same for all courses. */
const holds = (folder: string, word: string) =>
  listFiles(folder)
    .filter((file) => !file.startsWith('lectern-assets/'))
    .filter(
      (file) => file.includes(word) || readFileSync(join(folder, file)).toString('latin1').includes(word),
    );

describe('a site that is published', () => {
  test('is built', () => expect(site.exitCode, site.output).toBe(0));

  test.each([...words, 'nested', 'toplevel', 'glossy'])('holds no word of %s in any file', (word) => {
    expect(holds(site.folder, word)).toEqual([]);
  });

  test('reports for each post why readers do not see it', () => {
    const reported = [...site.output.matchAll(/^(\S+) {2}warning {2}(\S+)/gm)].map(
      ([, place, rule]) => `${place?.replace(relative(process.cwd(), content), 'content')} ${rule}`,
    );
    expect(reported).toEqual([
      'content/lectures/2026-01-01-drafty-file.md:3 source/unpublished',
      'content/lectures/2026-01-01-hushed-file.md:3 source/unpublished',
      'content/lectures/2026-01-01-latter-file.md:3 source/scheduled',
      'content/lectures/2026-01-01-morrow-file.md:3 source/scheduled',
      'content/lectures/2026-01-01-quoted-file.md:3 source/unpublished',
      'content/lectures/2026-01-01-unsure-file.md:3 front-matter/release',
      'content/lectures/_drafts/img/nested.png:1 source/unlinked',
      'content/lectures/_drafts/nested-file.md:1 source/unpublished',
      'content/pages/glossy-file.md:3 source/unpublished',
    ]);
    expect(site.output).toContain(
      'Readers do not see 6 drafts, nor 2 posts before their days, of which the first is 2026-06-07 and the last 2026-06-08.',
    );
  });

  test('marks nothing', () => {
    for (const { elements } of pages)
      expect(elements.filter((element) => /withheld/.test(attributeOf(element, 'class') ?? ''))).toEqual([]);
  });

  test('has a page for what is unlisted, which asks search engines to pass by', () => {
    for (const address of ['/lectures/handout/', '/answers/']) {
      const page = pages.find((each) => each.address === address);
      const robots = page?.elements.find((element) => attributeOf(element, 'name') === 'robots');
      expect(robots && attributeOf(robots, 'content'), address).toBe('noindex');
    }
    expect(existsSync(join(site.folder, 'lectures/img/handout.png'))).toBe(true);
    expect(site.output).toContain(
      'Not listed, but readable by anyone who has the address: /lectures/handout/, /answers/',
    );
  });

  test('mentions what is unlisted only on its own pages, at its old address, and where it is linked', () => {
    expect(holds(site.folder, 'handout').sort()).toEqual([
      '2026/06/01/handout.html',
      'lectures/handout/index.html',
      'lectures/handout/slides/index.html',
      'lectures/herons.md',
      'lectures/herons/index.html',
      'lectures/img/handout.png',
      'old-handout/index.html',
    ]);
    expect(holds(site.folder, 'Sought answers')).toEqual(['answers/index.html']);
  });
});

describe('a site that only its author sees', () => {
  let own: BuiltSite;
  let ownPages: ParsedPage[];

  beforeAll(async () => {
    own = await buildSite({ content, environment: { LECTERN_LIVE: 'on' } });
    ownPages = own.exitCode === 0 ? readPages(own.folder, '/') : [];
  });
  afterAll(() => own.remove());

  test.each([
    ['/lectures/drafty-file/', 'Draft', 'Readers do not see this page. <code lang="en">draft: true</code>'],
    [
      '/lectures/hushed-file/',
      'Not published',
      'Readers do not see this page. <code lang="en">published: no</code>',
    ],
    [
      '/lectures/unsure-file/',
      'Not published',
      'Readers do not see this page. <code lang="en">draft: perhaps</code>',
    ],
    ['/lectures/morrow-file/', 'Scheduled', 'Readers see this page from June 8, 2026.'],
    ['/lectures/nested-file/', 'Draft', 'Readers do not see this page.'],
    ['/lectures/toplevel-file/', 'Draft', 'Readers do not see this page.'],
    ['/glossy-file/', 'Draft', 'Readers do not see this page. <code lang="en">draft: true</code>'],
  ])('%s is there, marked', (address, mark, note) => {
    const page = ownPages.find((each) => each.address === address);
    expect(page?.html).toContain(`<span class="withheld-mark">${mark}</span> ${note}</p>`);
  });

  test('lists mark what readers will not find in theirs', () => {
    for (const address of ['/', '/lectures/']) {
      const html = ownPages.find((each) => each.address === address)?.html ?? '';
      const cards = html.split('<li class="lecture-card">').slice(1);
      expect(cards).toHaveLength(words.length + 3);
      expect(cards.filter((card) => card.includes('withheld-mark'))).toHaveLength(words.length + 2);
    }
  });

  test('its pictures are there', () => {
    for (const path of ['lectures/img/drafty.png', '_drafts/img/toplevel.png'])
      expect(existsSync(join(own.folder, path)), path).toBe(true);
  });
});

test('future: true shows future lectures', async () => {
  await write('site.yaml', 'title: Shorebirds\ntimeZone: Asia/Taipei\nfuture: true\n');
  const early = await buildSite({ content });
  expect(existsSync(join(early.folder, 'lectures/morrow-file/index.html'))).toBe(true);
  expect(existsSync(join(early.folder, 'lectures/drafty-file/index.html'))).toBe(false);
  expect(early.output).not.toContain('source/scheduled');
  await early.remove();
});

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { servePictures } from './figure-pictures.ts';
import { desk, useSite } from './reader.ts';

const picture = (name: string) => `![](https://riverlab.example/${name}.png)`;
const list = (count: number, sign = '-') =>
  Array.from({ length: count }, (_, index) => `${sign} heron ${index + 1}`).join('\n');
const families = '## Waders\n### Families\n#### Egret\nWhite.\n#### Heron\nGrey.';
const nests = (mark: string) => `### Heron\n- wades\n##### Nests${mark}\n- high up`;
const mixed = `### Heron\nWades.\n\n- a\n\n| a |\n| - |\n| 1 |\n\n\`\`\`\nx\n\`\`\`\n\n> said\n\n${picture('a')}\n`;
const paper = '**Paper:** [Heron](https://arxiv.org/abs/2203.01234)';
const ruled = '### Heron\n- a\n\n---\n- b\n\n---\n### Egret\n- c\n\n---\n\n---\n- d\n';

/** What is too much for one slide. */
const long = {
  'long-list': list(60),
  'long-numbers': list(60, '1.'),
  'long-table': `| bird | b |\n| - | - |\n${Array.from({ length: 50 }, (_, at) => `| heron ${at + 1} | egret |\n`).join('')}`,
  'long-code': `\`\`\`python\n${Array.from({ length: 80 }, (_, at) => `print("heron ${at + 1}")\n`).join('')}\`\`\``,
  'long-facts': Array.from({ length: 40 }, (_, at) => `**Parameters:** heron ${at + 1}<br>`).join('\n'),
  'long-links': Array.from(
    { length: 40 },
    (_, at) => `**Code:** [heron ${at + 1}](https://github.com/lab/a-${at})<br>`,
  ).join('\n'),
  'long-pictures': Array.from(
    { length: 11 },
    (_, at) => `![heron ${at}](https://riverlab.example/${at}.png)`,
  ).join('\n'),
};

/** The lecture of each test, by the last part of its address: what a slide shows in one line, and what is said. */
const outlines: Readonly<Record<string, readonly [body: string, slides: readonly string[]]>> = {
  chapters: [
    `## Waders\n### Heron\n${picture('a')}\n### Families\n**Egret architecture**<br>\n${picture('b')}\n## End\nBye.`,
    ['Start', 'waders: names', 'heron: figure', 'egret: figure', 'end: lead | Bye.'],
  ],
  'piece-stays': [nests(''), ['Start', 'heron: ul h3 ul']],
  'piece-alone': [nests(' {.slide}'), ['Start', 'heron: ul', 'nests: ul']],
  'left-out': [
    '## Waders\n### Heron {.no-slide}\n#### Nests\nHigh.\n### Egret\nWhite.',
    ['Start', 'waders: names', 'egret: lead | White.'],
  ],
  mixed: [mixed, ['Start', 'heron: ul table pre blockquote | Wades.', 'heron.2: figure']],
  marked: ['### Heron\nWades. {.slide}\n\n- a\n{.no-slide}\n', ['Start', 'heron: p | a']],
  lead: [`### Heron\n${paper}\n\nWades. Waits.`, ['Start', 'heron: lead links | Wades. Waits.']],
  spoken: ['Hello.\n\n## Waders', ['Start | Hello.', 'waders:']],
  opened: [`${picture('a')}\n\n## Waders`, ['Start', 'Start.1: figure', 'waders:']],
  ruled: [ruled, ['Start', 'heron: ul', 'heron.2: ul', 'egret: ul', 'egret.2: ul']],
  headed: [`### Heron\n${list(9)}\n##### Nests\n${list(9)}`, ['Start', 'heron: ul', 'heron.2: h3 ul']],
  project: [
    `### [Heron](https://heron.example)\n${paper}\n\n${picture('a')}`,
    ['Start', 'heron: links figure'],
  ],
  'long-fold': [
    `### Heron\n\n\`\`\`\n${list(37)}\n\`\`\`\n`,
    ['Start', 'heron: pre', 'heron.2: pre', 'heron.3: pre'],
  ],
};

const content = mkdtempSync(join(tmpdir(), 'made-slides-'));
mkdirSync(join(content, 'lectures'));
writeFileSync(join(content, 'site.yaml'), 'title: Birds\nlanguage: en\ntimeZone: UTC\n');
const bodies = {
  ...Object.fromEntries(Object.entries(outlines).map(([name, [body]]) => [name, body])),
  ...Object.fromEntries(Object.entries(long).map(([name, body]) => [name, `### Heron\n${body}`])),
  families,
  twice: `### Heron\n${list(30)}\n### Other {#heron.2}\nA.`,
  linked: '### Heron[^1]\n- see [nests](#nests)[^1]\n\n[^1]: Knee-deep.\n\n##### Nests\nUp.',
};
for (const [name, body] of Object.entries(bodies))
  writeFileSync(
    join(content, 'lectures', `${name}.md`),
    `---\ntitle: ${name}\ndate: 2026-01-01\n---\n\n${body}\n`,
  );

afterAll(() => rm(content, { recursive: true }));

const show = useSite({ content }, servePictures);

/** Opens the slides of a lecture as a page, once they are there. */
async function open(name: string) {
  const page = await show(`/lectures/${name}/slides/?list`, desk);
  await expect.poll(() => page.locator('section.slide').count()).toBeGreaterThan(1);
  return page.locator('section.slide');
}

describe('a lecture as slides', () => {
  test.each(Object.entries(outlines))('%s', async (name, [, expected]) => {
    const slides = await open(name);
    const found = await slides.evaluateAll((all) =>
      all.map((slide) => {
        const shown = [...slide.querySelectorAll(':scope:not(.slide-title) > .slide-body > *')].map(
          (item) => {
            const of = item.matches('.prose') ? (item.firstElementChild ?? item) : item;
            return /slide-(\w+)/.exec(of.className)?.[1] ?? of.localName;
          },
        );
        const notes = [...slide.querySelectorAll('.slide-notes > .prose')].map((note) =>
          note.textContent?.trim(),
        );
        const items = slide.matches('.slide-title') ? '' : `: ${shown.join(' ')}`.trimEnd();
        return [slide.id + items, ...notes].join(' | ');
      }),
    );
    expect(found).toEqual(expected);
  });

  test('a heading that only gathers others is named on their slides, and its id leads to the first', async () => {
    const slides = await open('families');
    const found = await slides.evaluateAll((all) =>
      all.map((slide) => [
        slide.id,
        slide.querySelector('.slide-above')?.textContent ?? '',
        [...slide.querySelectorAll(':scope > .anchor')].map(({ id }) => id).join(),
      ]),
    );
    expect(found).toEqual([
      ['Start', '', ''],
      ['waders', '', ''],
      ['egret', 'Waders › Families', 'families'],
      ['heron', 'Waders › Families', ''],
    ]);
  });

  test('no two slides have one id, whatever ids an author gave', async () => {
    const ids = await (await open('twice')).evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('links within the lecture lead there, and numbers of footnotes stay there', async () => {
    const slide = (await open('linked')).nth(1);
    await expect.poll(() => slide.locator('h2').innerText()).toBe('Heron');
    await expect
      .poll(() => slide.locator('li a').getAttribute('href'))
      .toMatch(/\/lectures\/linked\/#nests$/);
    await expect.poll(() => slide.locator('li').innerText()).toBe('see nests');
  });
});

describe('what is too much for one slide is divided, and nothing is lost', () => {
  test.each(Object.keys(long))('%s', async (name) => {
    const slides = await open(name);
    const texts = await slides.locator('.slide-body').allInnerTexts();
    expect(texts.length).toBeGreaterThan(3);
    const parts = await slides.locator('.slide-part').allInnerTexts();
    expect(parts.at(-1)).toBe(`${parts.length} of ${parts.length}`);
    const named = await slides
      .locator('.slide-body img, .slide-body')
      .evaluateAll((all) =>
        all.flatMap((each) => (each instanceof HTMLImageElement ? each.alt : each.textContent) ?? ''),
      );
    const words = new Set(named.join('\n').match(/heron \d+/g));
    const written = new Set((long as Readonly<Record<string, string>>)[name]?.match(/heron \d+/g));
    expect(words).toEqual(written);
  });

  test('a numbered list goes on counting, a table keeps its head, code its colours', async () => {
    const numbers = await open('long-numbers');
    await expect.poll(() => numbers.nth(2).locator('ol').getAttribute('start')).toMatch(/^1[0-3]$/);
    const table = await open('long-table');
    await expect.poll(() => table.nth(2).locator('th').first().innerText()).toBe('bird');
    const code = await open('long-code');
    await expect
      .poll(() => code.nth(2).locator('pre > code .hljs-string').first().innerText())
      .toMatch(/^"heron \d+"$/);
    await expect.poll(() => code.nth(2).locator('code').innerText()).toMatch(/^print\("heron \d+"\)\n/);
  });
});

test('a lecture that does not load is reported', async () => {
  const page = await show('/', desk);
  await page.route('**/lectures/lead/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>Closed for maintenance.' }),
  );
  await page.goto('/lectures/lead/slides/?list');
  await page.getByText('The lecture did not load.').waitFor();
  await expect.poll(() => page.locator('section.slide').count()).toBe(1);
});

import { describe, expect, test } from 'vitest';
import { type FormerSite, readOldAddresses } from '../../../src/source/old-addresses.ts';
import { parseSource } from '../../../src/source/parse-source.ts';

const read = (
  yaml: string,
  former: FormerSite = { permalink: 'date' },
  path = 'lectures/2026-06-07-VLM.md',
) => readOldAddresses(parseSource(path, `---\n${yaml}\n---\n`).file, former);

const addressesOf = (...given: Parameters<typeof read>) =>
  read(...given).addresses.map(({ address }) => address);

describe('the address that the date gave', () => {
  test.each([
    ['title: x', ['/2026/06/07/VLM.html']],
    ['categories: [Lecture]', ['/lecture/2026/06/07/VLM.html']],
    ['category: Deep Learning', ['/deep learning/2026/06/07/VLM.html']],
    ['categories: Deep Learning', ['/deep/learning/2026/06/07/VLM.html']],
    ['categories: [a]\ncategory: b', ['/a/b/2026/06/07/VLM.html']],
    ['category:', ['/2026/06/07/VLM.html']],
    ['slug: vision', ['/2026/06/07/vision.html']],
    // Jekyll counts in UTC where no zone is set.
    ['date: 2026-06-07 00:00:00 +0800', ['/2026/06/06/VLM.html']],
    ['date: 2026-06-06 20:00:00 -0700', ['/2026/06/07/VLM.html']],
    ['date: 2026-06-07T23:30:00Z', ['/2026/06/07/VLM.html']],
    ['date: 2026-6-7', ['/2026/06/07/VLM.html']],
  ])('%s', (yaml, addresses) => expect(addressesOf(yaml)).toEqual(addresses));

  test('are two where the course has a time zone, since Jekyll may have had it too', () => {
    const former = { permalink: 'date', timeZone: 'Asia/Taipei' };
    expect(addressesOf('date: 2026-06-07 00:00:00 +0800', former)).toEqual([
      '/2026/06/06/VLM.html',
      '/2026/06/07/VLM.html',
    ]);
    expect(addressesOf('date: 2026-06-07 09:00:00 +0800', former)).toEqual(['/2026/06/07/VLM.html']);
  });

  test('do not exist for a file that Jekyll would not have published, or in a course that had no permalinks', () => {
    expect(addressesOf('date: 2026-06-07', { permalink: 'date' }, 'lectures/VLM.md')).toEqual([]);
    expect(addressesOf('title: x', {})).toEqual([]);
  });
});

describe('addresses that the author wrote', () => {
  test.each([
    ['permalink: /EdgeAI-MCU/ # kept', ['/EdgeAI-MCU/']],
    ['permalink: EdgeAI-MCU/project2/', ['/EdgeAI-MCU/project2/']],
    ['permalink: /:year/:title/', ['/2026/VLM/']],
    ['permalink: /:categories/:title/', ['/VLM/']],
    ['permalink: /vlm', ['/vlm.html', '/vlm/']],
    ['permalink: 2026', ['/2026.html', '/2026/']],
    ['permalink:', ['/2026/06/07/VLM.html']],
    ['redirect_from: /old/', ['/2026/06/07/VLM.html', '/old/']],
    ['permalink: /a/\nredirect_from: [/b.html, /a/]', ['/a/', '/b.html']],
  ])('%s', (yaml, addresses) => expect(addressesOf(yaml)).toEqual(addresses));

  test.each([
    ['permalink: ../../x', 'it leads out of the site'],
    ['permalink: https://elsewhere.example/', 'it names another site'],
    ['redirect_from: /%2e%2e/x', 'it leads out of the site'],
  ])('%s is refused, with its line', (yaml, reason) => {
    const { findings } = read(`title: x\n${yaml}`, {});
    expect(findings).toEqual([expect.objectContaining({ rule: 'address/outside', line: 3 })]);
    expect(findings[0]?.message).toContain(`: ${reason}.`);
  });
});

test.each([
  ['aliases: [/birds/herons/, Grey heron, heron]', ['/birds/herons/']],
  ['aliases: /birds/herons', ['/birds/herons.html', '/birds/herons/']],
  ['aliases: [//elsewhere.example/x, /]', []],
  ['aliases: {a: /b/}', []],
  ['redirect_from: /a/\naliases: [/b/, /a/]', ['/a/', '/b/']],
])('%s: addresses as Hugo has them, not other names as Obsidian has', (yaml, addresses) =>
  expect(read(yaml, {})).toEqual({
    addresses: addresses.map((address) => ({ address, line: expect.any(Number) })),
    findings: [],
  }),
);

import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

const address = 'https://arxiv.org/abs/2203.01234';
const other = 'https://arxiv.org/abs/2105.00001';
const code = 'https://github.com/reed/wad';
const title = 'Wading Birds at Dawn and at Dusk on Shallow Ponds';

/** Titles of all papers, and the id of one without a title, in the order of their lines. */
function titlesOf(body: string): string[] {
  const { papers } = buildCatalogue([lectureOf(body)]);
  const lineOf = ({ links }: (typeof papers)[number]) => links[0]?.resource.line ?? 0;
  return papers
    .toSorted((a, b) => lineOf(a) - lineOf(b))
    .map((paper) => (paper.isUntitled ? paper.key : paper.title));
}

/** The code of the only paper. */
function codeOf(body: string): string[] {
  const { papers } = buildCatalogue([lectureOf(body)]);
  return papers.length === 1
    ? papers.flatMap((paper) => paper.code.map(({ address: at }) => at))
    : ['several'];
}

describe('a heading that says where its paper was published is its title', () => {
  test.each([
    [
      'a venue, and authors on the lines below',
      `## ${title} (ICRA 2022)\n- **Ada R.**, Bo Marsh, Cy Fen\n- Theoretically and empirically investigates how waders wait for fish in ponds\n- [[arxiv](${address})] [[code](${code})]`,
    ],
    [
      'a preprint',
      `## ${title} (Preprint)\n\n**Ada R.**, Bo Marsh  \n\n[[pdf](${address})] [[code](${code})]`,
    ],
    [
      'a journal',
      `## ${title} (Journal of Shallow Ponds and Quiet Waters)\n- **Ada R.**, Bo Marsh\n- [[pdf](${address})]`,
    ],
  ])('%s', (_name, body) => expect(titlesOf(body)).toEqual([title]));

  test.each([
    ['a short name', `## Wading Networks (ICRA 2022)\n\n[[pdf](${address})]`],
    ['a topic of a course', `## Week 3: Wading Birds and Quiet Ponds (ICRA 2022)\n\n[[pdf](${address})]`],
    [
      'no venue in brackets',
      `## Wading Birds and Diving Birds on Ponds (two lectures)\n\n[[pdf](${address})]`,
    ],
  ])('not %s', (_name, body) => expect(titlesOf(body)).toEqual(['2203.01234']));
});

describe('a title above links in brackets that name a venue', () => {
  test.each([
    [
      'a conference',
      `${title} (WadeMind)  \n[[ICRA 2022](${address})] [[Project](https://wad.example.org/)] [[Code](${code})]`,
    ],
    [
      'a journal without a society',
      `${title}  \n[[Pond Reports 2022](https://www.nature.com/articles/s41598-022-00001-8)] [[Code](${code})]`,
    ],
  ])('%s', (_name, body) => expect(titlesOf(body)).toEqual([title]));

  test('each paragraph has its own, also one in small letters', () => {
    const second = 'Pond-Diver: Diving birds that find fish in deep ponds at night';
    const links = (to: string) => `[[ICRA 2022](${to})] [[Code](${code})]`;
    expect(titlesOf(`${title}  \n${links(address)}\n\n${second}  \n${links(other)}`)).toEqual([
      title,
      second,
    ]);
  });

  test('and none that another paragraph says', () =>
    expect(
      titlesOf(
        `${title}  \n[[ICRA 2022](${address})] [[Code](${code})]\n\nmore on ponds  \n[[arXiv](${other})] [[Code](${code})]`,
      ),
    ).toEqual([title, '2105.00001']));
});

describe('a line that a sign of paper starts', () => {
  test.each([
    ['above its address', `🔗 **論文連結**  \n📝 ${title}  \n👤 Ada Reed, Bo Marsh  \n🔗 ${address}  `],
    [
      'above a label',
      `🔗 **論文連結**\n📝 ${title}\n🏛️ Pond Institute; River University\n🔗 論文：${address}`,
    ],
    ['above a link of its address', `📄 ${title}\n🔗 [arxiv.org/abs/2203.01234](${address})`],
  ])('%s', (_name, body) => expect(titlesOf(body)).toEqual([title]));

  test.each([
    ['a sentence', `📝 We read the paper on wading birds and ponds\n🔗 ${address}`],
    ['a label', `📝 Slides: Week 3\n🔗 ${address}`],
  ])('not %s', (_name, body) => expect(titlesOf(body)).toEqual(['2203.01234']));
});

describe('a heading in a list, above a list of its links', () => {
  const item = (words: string, links: string) => `##### ${words}\n  - [Paper] ${links}\n  - [Code] ${code}`;
  test('is the title', () =>
    expect(
      titlesOf(`## Papers\n1. ${item(title, address)}\n2. ${item('Terns: Diving Birds at Night', other)}`),
    ).toEqual([title, 'Terns: Diving Birds at Night']));
  test('and has the code', () => expect(codeOf(`## Papers\n1. ${item(title, address)}`)).toEqual([code]));
});

describe('code on a line of its own that says so, with the only paper of its block', () => {
  test.each([
    ['labels in brackets', `### Notes\n- [paper] ${address}\n- [code] ${code}`],
    ['Chinese labels', `🔗 論文地址：${address}\n💻 開源代碼：${code}`],
  ])('%s', (_name, body) => expect(codeOf(body)).toEqual([code]));
});

describe('no title', () => {
  test.each([
    [
      'words that a sentence quotes for another thing',
      `| 问题 | 麻烦 |\n|---|---|\n| Toolbird [[arXiv](${other})] 让鹭自己学会决定"是否需要下水捕鱼"；Wader [[arXiv](${address})] 建立了循环 | 慢 |`,
      ['2203.01234', '2105.00001'],
    ],
    [
      'clauses of a sentence',
      `| 问题 | 麻烦 |\n|---|---|\n| Tree-of-Ponds 把单线推理扩展为多路径搜索；Wader [[arXiv](${address})] 从错误中反思 | 慢 |`,
    ],
    [
      'a note that goes on in bold',
      `- [preprint] ${address} — WAD, ~22k jogos: formação tem efeito **pequeno**. (2022)`,
    ],
    [
      'the line above a figure of a paper',
      `**Waders vs Divers on Shallow Ponds (Bar Chart)**\n- **Paper Link**: ${address} (Page 7, Table 4)\n- **Description**: how fast they wade`,
    ],
    ['what somebody found', `- I found a paper talking about the depth of ponds ${address}`],
  ])('%s', (_name, body, wanted = ['2203.01234']) => expect(titlesOf(body)).toEqual(wanted));
});

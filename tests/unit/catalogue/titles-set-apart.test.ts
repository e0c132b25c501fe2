import { describe, expect, test } from 'vitest';
import { titlesOf } from '../../fixtures/titles-of.ts';

const address = 'https://arxiv.org/abs/2203.01234';
const other = 'https://arxiv.org/abs/2105.00001';
const third = 'https://arxiv.org/abs/2105.00002';
const title = 'Wading: How Herons Find Their Feet';
const named = 'HeronNet: Wading in Shallow Ponds via Long Legs';
const terns = 'Terns: Diving Birds at Dusk and at Dawn';
const gulls = 'Gulls Rest on Quiet Shores of the North';
const code = '[Code](https://github.com/reed/wade)';
const badge = `[![arXiv](https://img.shields.io/badge/arXiv-2203.01234-b31b1b.svg)](${address})`;

describe('a heading that links its own paper is its title', () => {
  const long = 'Herons Transfer Their Knowledge of Ponds to Rivers';
  test.each([
    ['with its name in front', `## HeronNet: Wading in Shallow Ponds ([arXiv](${address}))\n\nThey wade.`],
    [
      'with a number',
      `## 3. HeronNet: Wading in Shallow Ponds ([Reed et al., 2022](${address}))\n\nThey wade.`,
    ],
    [
      'of many words',
      `### ${long} [[paper](${address})] [[code](https://github.com/reed/wade)]\n\nText`,
      long,
    ],
    ['with brackets around links', `### ${long} [[paper]](${address}) ${code}\n\nText`, long],
    ['with the address', `### ${long} <${address}>\n\nText`, long],
  ])('%s', (_name, body, said = 'HeronNet: Wading in Shallow Ponds') =>
    expect(titlesOf(body)).toEqual([said]),
  );

  test.each([
    ['what it is', `### HeronNet: Wading Model for Shallow Ponds ([paper](${address}))`],
    ['what its letters mean', `### WASP: Waders at Shallow Ponds via Legs ([paper](${address}))`],
    ['a chapter', `### Introduction to Wading in Shallow and Deep Ponds ([paper](${address}))`],
    ['a topic', `### Wading in Shallow Ponds ([paper](${address}))`],
    ['a remark', `### How we read what herons do in ponds ([paper](${address}))`],
  ])('but not %s', (_name, body) => expect(titlesOf(body)).toEqual(['2203.01234']));
});

describe('a page of the paper, in bold, is called by its title', () => {
  const page = `**[${title}](https://reed.example/wading)**`;
  test.each([
    ['above its links', `${page}\n\n[Paper](${address}) | ${code} | [Film](https://youtu.be/abcdefghijk)`],
    ['above authors and links', `${page}  \nAda Reed, Bo Marsh  \n[Paper](${address}) | ${code}`],
    ['in a list', `- ${page}\n  - [arXiv](${address})\n  - ${code}`],
  ])('%s', (_name, body) => expect(titlesOf(body)).toEqual([title]));

  test('but not that of a short name', () =>
    expect(titlesOf(`**[River Lab](https://reed.example/)**\n\n[Paper](${address}) | ${code}`)).toEqual([
      '2203.01234',
    ]));
});

describe('a title that a sentence quotes is that of the paper above it', () => {
  test.each([
    ['below links', `[Paper](${address}) | ${code}\n\nThis is the official code of the paper "${title}".`],
    ['below a badge, in bold', `${badge}\n\nOfficial implementation of **"${title}"** by Ada Reed.`],
    [
      'behind a name of a conference',
      `${badge}\n\nHerons wade.\n\nThis repository is the implementation of the 2022 workshop (Small Birds) paper "${title}".`,
    ],
  ])('%s', (_name, body) => expect(titlesOf(body)).toEqual([title]));

  test.each([
    ['with a name of its own', `[Terns](${address})\n\nThe official code of "${title}".`, ['2203.01234']],
    [
      'beside another',
      `[Paper](${address}) | [Paper](${other})\n\nThe official code of "${title}".`,
      ['2203.01234', '2105.00001'],
    ],
    [
      'that it is not said to be of',
      `[Paper](${address})\n\nIt has code, and its title is such a name, "${title}".`,
      ['2203.01234'],
    ],
    ['in another chapter', `## Waders\n\n${badge}\n\n## Terns\n\nThe code of "${title}".`, ['2203.01234']],
  ])('but not of one %s', (_name, body, said) => expect(titlesOf(body)).toEqual(said));
});

describe('a text whose lines are papers', () => {
  test.each([
    ['with their addresses', `${title}. ${address}\n${terns}. ${other}\n${gulls}. ${third}`],
    ['without a full stop', `${title} ${address}\n${terns} ${other}\n${gulls} ${third}`],
    ['with links', `${title}. [arXiv](${address})\n${terns}. [arXiv](${other})\n${gulls}. [pdf](${third})`],
    ['above their addresses', `${title}\n${address}\n${terns}\n${other}\n${gulls}\n${third}`],
  ])('%s', (_name, body) => expect(titlesOf(body)).toEqual([title, terns, gulls]));

  test('but not where they are sentences', () =>
    expect(
      titlesOf(`Herons wade, as we have seen in ${address}\nTerns dive, as others saw: ${other}`),
    ).toEqual(['2203.01234', '2105.00001']));
});

describe('authors on the second line leave the first for the title', () => {
  test.each([
    ['in a quotation', `> ${title}\n> Ada Reed, Bo Marsh\n> ${address}`],
    ['in italics', `> **${title}**\n> *Ada Reed, Bo Marsh*\n> [arXiv](${address})`],
    ['with a venue', `> ${title}  \n> Ada Reed, Bo Marsh, Cy Fen  \n> ICRA 2022. [[Paper]](${address})`],
    ['in a text', `${title}\nAda Reed, Bo Marsh\n${address}`],
  ])('%s', (_name, body) => expect(titlesOf(body)).toEqual([title]));
});

test.each([
  ['a label in Chinese', `论文标题：${title}\n\n论文链接：${address}`],
  ['three authors and a colon', `- Ada Reed, Bo Marsh and Cy Fen: ${title}. [[paper]](${address})`],
  ['authors behind "by"', `- ${title} by Ada Reed, Bo Marsh and Cy Fen [[paper]](${address})`],
])('%s is not part of a title', (_name, body) => expect(titlesOf(body)).toEqual([title]));

test('two words with a full stop are a title among titles', () => {
  const list = (first: string) => `- ${first} [[paper]](${address})\n- ${terns}. [[paper]](${other})`;
  expect(titlesOf(list('Quiet Herons.'))).toEqual(['Quiet Herons', terns]);
  expect(titlesOf(list('WAD Net.'))).toEqual(['2203.01234', terns]);
  expect(titlesOf(list('Heron Report.'))).toEqual(['2203.01234', terns]);
});

describe('a picture that leads to a paper is called by its title', () => {
  test.each([
    ['in its alternative text', `[![${named}](img/wade.png)](${address})`],
    ['in its title', `[![wade](img/wade.png "${named}")](${address})`],
  ])('%s', (_name, body) => expect(titlesOf(body)).toEqual([named]));

  test.each([
    ['what it shows', `[![HeronNet: Overview of Wading and of Diving](img/wade.png)](${address})`],
    ['a chapter', `[![Overview: the HeronNet Architecture for Wading in Ponds](img/wade.png)](${address})`],
  ])('but not by %s', (_name, body) => expect(titlesOf(body)).toEqual(['2203.01234']));
});

test('a title in bold behind a row of links is that of its line', () => {
  const row = (to: string, said: string) =>
    `[[code]](https://github.com/reed/a) [[paper]](${to}) [[project]](https://reed.example/a) **${said}** [ICRA 2022]  `;
  expect(titlesOf(`${row(address, 'Quiet Pond Fields')}\n${row(other, terns)}`)).toEqual([
    'Quiet Pond Fields',
    terns,
  ]);
});

test('a title in single quotes above the links of its code', () =>
  expect(
    titlesOf(
      `> Code of paper '${title}' (ICRA 2022)\n\n[Project](https://reed.example/a) | [arXiv](${address})`,
    ),
  ).toEqual([title]));

test.each([
  [
    'a loss',
    `- **WAD (waders at dawn) loss**: computes how far herons are from the shore. [[paper]](${address})`,
  ],
  [
    'a name with its words',
    `- **WAD（Wading At Dawn）**：把行走变成等待，也把深水变成浅水。[arXiv](${address})`,
  ],
  [
    'what is said of a name',
    `- **WadeGPT（三段式）**：提出以鹭的偏好训练模型，并在浅水中微调；文中也写明了系数的作用。[arXiv](${address})`,
  ],
])('%s in bold is no title', (_name, body) => expect(titlesOf(body)).toEqual(['2203.01234']));

test.each(['Author: Ada Reed', 'Presenter: Bo Marsh', '問題：什麼是涉禽？', '講者：蘆葦'])(
  'what is said of a paper or asked about it is no title: %s',
  (words) => {
    expect(titlesOf(`## Birds\n\n### WADE\n\n${words} [Paper](https://arxiv.org/abs/2203.01234)`)).toEqual([
      '2203.01234',
    ]);
  },
);

test('terms in bold below what a table calls an idea are no title', () =>
  expect(
    titlesOf(
      `| 论文 | 发表 | 核心思想 | 链接 |\n|---|---|---|---|\n| WAD | ICRA 2022 | **浅水行走 + 深水等待**双图推理，开端 | [arXiv](${address}) |`,
    ),
  ).toEqual(['2203.01234']));

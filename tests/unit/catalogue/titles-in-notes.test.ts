import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';
import { titlesOf } from '../../fixtures/titles-of.ts';

const address = 'https://arxiv.org/abs/2203.01234';
const other = 'https://arxiv.org/abs/2105.00001';
const title = 'Wading: How Herons Find Their Feet';

describe('the column of titles decides', () => {
  test.each([
    [
      'keywords in bold italics',
      `| Model | Paper Title | Keywords | Published |\n|---|---|---|---|\n| **WAD** | ${title} | ***wading birds,shallow ponds at dawn*** | [ICRA 22](${address}) |`,
    ],
    [
      'a number of the list in bold',
      `| No. | 论文 | 年份 | 链接 |\n|---|---|---|---|\n| **P03 · B2** | *${title}* | 2022 · ICRA | [论文](${address}) |\n| **P04 · B1** | *Terns: Diving Birds at Dusk and at Dawn* | 2021 · ICRA | [论文](${other}) |`,
      [title, 'Terns: Diving Birds at Dusk and at Dawn'],
    ],
  ])('not %s', (_name, body, titles = [title]) => expect(titlesOf(body)).toEqual(titles));
});

describe('authors in front of a title are not part of it', () => {
  test.each([
    [
      'two surnames in bold',
      `- **Reed & Marsh**, *${title}* (working paper) — [arXiv:2203.01234](${address})`,
    ],
    [
      'authors in Chinese',
      `- [Reed 等（2022）：鹭在浅水中如何找到它们的脚](${address})`,
      '鹭在浅水中如何找到它们的脚',
    ],
    ['others behind a title in quotes', `- ["${title}" by Reed et al. (2022)](${address}) - feet`],
    ['others and a dash', `- [Reed et al. — ${title}](${address}) on feet`],
    ['surnames and a dash', `- [Reed, Marsh, Allen-Fen, Wallis — ${title} (arXiv:2203.01234)](${address})`],
    ['two surnames and a dash', `- [Reed & Marsh – ${title}](${address})`],
    [
      'two authors with initials in front, and small letters',
      `- [27] A. Reedson and B. Marsh. Decoupled wading in ponds. arXiv preprint arXiv:2203.01234, 2022.`,
      'Decoupled wading in ponds',
    ],
    [
      'one author with the venue behind the title',
      `- Ada Reed. Waders at Dawn on Shallow Ponds. arXiv:2203.01234, 2022. <${address}>.`,
      'Waders at Dawn on Shallow Ponds',
    ],
  ])('%s', (_name, body, said = title) => expect(titlesOf(body)).toEqual([said]));

  test.each([
    ['a name', `- [WAD — Wading at Dawn and Dusk](${address})`, 'WAD — Wading at Dawn and Dusk'],
    [
      'verbs',
      `- [Wading, Diving, Flying — How Herons Move](${address})`,
      'Wading, Diving, Flying — How Herons Move',
    ],
    [
      'things',
      `- [Ponds & Rivers — Waders at Their Best](${address})`,
      'Ponds & Rivers — Waders at Their Best',
    ],
  ])('but %s is', (_name, body, said) => expect(titlesOf(body)).toEqual([said]));
});

describe('a title without what a list says in front of it', () => {
  test.each([
    [
      'its name, which it starts with, too',
      `- [**WADE**: WADE: Wading at Dawn and at Dusk](${address})`,
      'WADE: Wading at Dawn and at Dusk',
    ],
    ['two digits of a year and a venue', `- 22_ICRA-W_${title} [[paper]](${address})`],
    ['two digits of a year', `- 22_${title} [[paper]](${address})`],
    ['an author, a year and single quotes', `Read [A. Reed, 2022, '${title}'](${address}) first.`],
    [
      'a number with a letter',
      `### 5a. ${title}\n- **Authors:** Ada Reed\n- **arXiv:** [2203.01234](${address})`,
    ],
    [
      'which paper of the day it is',
      `## Paper 2 (Classic): ${title}\n- **Authors:** Ada Reed\n- **arXiv:** ${address}`,
    ],
  ])('%s', (_name, body, said = title) => expect(titlesOf(body)).toEqual([said]));
});

describe('a heading is the title of the paper below it', () => {
  const named = 'HeronNet: Wading in Shallow Ponds via Long Legs';
  test('where its source and its date are said', () =>
    expect(
      titlesOf(
        `# Deep Wading of Herons in Very Shallow Ponds\n\n**Source:** [arXiv (Ada Reed)](${address}) · Published 2022-03 · Added 2022-04`,
      ),
    ).toEqual(['Deep Wading of Herons in Very Shallow Ponds']));

  test.each([
    [
      'where its venue is said',
      `# ${named}\n\n**arXiv**: [2203.01234](${address}) | **Group**: B | **Year**: 2022`,
    ],
    [
      'where only its bare link follows',
      `## ${named}\n\n[Paper](${address}) | [Code](https://github.com/reed/heronnet)`,
    ],
    [
      'where its label and its address follow',
      `## ${named}\n\n**Paper:** [arxiv.org/abs/2203.01234](${address})`,
    ],
    [
      'where its badge follows',
      `# ${named}\n\n[![arXiv](https://img.shields.io/badge/arXiv-2203.01234-b31b1b.svg)](${address})`,
    ],
  ])('%s', (_name, body) => expect(titlesOf(body)).toEqual([named]));

  test.each([
    ['what its letters mean', `## WASP: Waders at Shallow Ponds via Long Legs\n\n[Paper](${address})`],
    ['what it is', `## HeronNet: Wading Model for Shallow and Deep Ponds\n\n[Paper](${address})`],
    [
      'what it is, with its year',
      `## HeronNet: Wading in Ponds\n\n**Paper:** [arXiv](${address}) | **Year:** 2022`,
    ],
    ['who made it', `## HeronNet: Training Very Long Legs by River Labs\n\n[Paper](${address})`],
    ['a topic', `## Wading in Shallow Ponds at Dawn via Long Legs\n\n[Paper](${address})`],
    [
      'a topic with a sentence',
      `## ${named}\n\nThey wade as herons do at dawn and at dusk, and so do we: [paper](${address}).`,
    ],
    ['a heading of two papers', `## ${named}\n\n- [Paper](${address})\n- [Paper](${other})`, '2105.00001'],
  ])('but not where it says %s', (_name, body, ...more) =>
    expect(titlesOf(body)).toEqual(['2203.01234', ...more]),
  );
});

test.each([
  [
    'a journal, its volume and its pages',
    `**${title}**\n\n*Ada Reed,Bo Marsh*. Shallow Ponds Newsletter,Volume 19,Issue 1,June 2022, pp 22–36. [[pdf](${address})]`,
    title,
  ],
  [
    'a quote that more of the title follows',
    `- "Herons wait for us": Wading at Dawn and Dusk in Ponds. ${address}`,
    '"Herons wait for us": Wading at Dawn and Dusk in Ponds',
  ],
  [
    'a quote that starts a title whose paper is below it',
    `- "Herons wait for us": Wading at Dawn and Dusk in Ponds\n    - Authors: Ada Reed\n    - [Paper Link](${address})`,
    '"Herons wait for us": Wading at Dawn and Dusk in Ponds',
  ],
])('the whole title, and not %s', (_name, body, said) => expect(titlesOf(body)).toEqual([said]));

describe('a title waits for the bare link of its paper', () => {
  const badge = `[![arXiv](https://img.shields.io/badge/arXiv-2203.01234-b31b1b.svg)](${address})`;
  test.each([
    [
      'in a heading, above a logo and a badge in HTML',
      `## HeronNet: Wading in Shallow Ponds via Long Legs\n<div align="center">\n<img src="https://birds.example/logo.png">\n\n\n <a href='${address}'><img src='https://img.shields.io/badge/arXiv-2203.01234-b31b1b.svg'></a>\n\n</div>`,
      'HeronNet: Wading in Shallow Ponds via Long Legs',
    ],
    [
      'in a heading, above a quotation of links and authors',
      `### :book: HeronNet: Wading in Shallow Ponds via Long Legs\n\n> [[论文](${address})] [[PPT](https://reed.example/ppt)]<br>\n> [Ada Reed](https://reed.example/), Bo Marsh, Cy Fen, Institute of Shallow Ponds, Academy of Birds`,
      'HeronNet: Wading in Shallow Ponds via Long Legs',
    ],
    [
      'in a heading of many words, above affiliations in HTML',
      `# HeronNet: Wading Birds Transfer Their Knowledge of Ponds to Rivers\n\n<p align="center">\n<sup>1</sup>Institute of Shallow Ponds, <sup>2</sup>Academy of Wading Birds\n</p>\n<p>\n<a href="${address}"><img alt="arXiv" src="https://img.shields.io/badge/arXiv-2203.01234-b31b1b.svg"></a>\n</p>`,
      'HeronNet: Wading Birds Transfer Their Knowledge of Ponds to Rivers',
    ],
    [
      'in a sentence that says whose code it is, above authors and a badge',
      `This is the official implementation of "Herons at Dawn and at Dusk"\n\nBy [Ada Reed](https://reed.example/), [Bo Marsh](https://marsh.example/)\n\n${badge}`,
      'Herons at Dawn and at Dusk',
    ],
    [
      'in a quotation with its authors',
      `> Herons at Dawn and at Dusk\n> Authors: *Ada Reed, Bo Marsh*\n\nFor more, read our [paper](${address}).`,
      'Herons at Dawn and at Dusk',
    ],
  ])('%s', (_name, body, said) => expect(titlesOf(body)).toEqual([said]));

  test.each([
    [
      'behind a text',
      `## HeronNet: Wading in Shallow Ponds via Long Legs\n\nThey wade in ponds at dawn as others do, and then they rest for a long time.\n\n${badge}`,
    ],
    ['behind another heading', `The code of "Herons at Dawn and at Dusk"\n\n## Terns\n\n${badge}`],
    ['of a paper with a name', `The code of "Herons at Dawn and at Dusk"\n\n[Terns](${address})`],
  ])('but not %s', (_name, body) => expect(titlesOf(body)).toEqual(['2203.01234']));
});

describe('words that belong to something else', () => {
  test.each([
    [
      'a sentence that leads up to the link',
      `**For more details please refer to [WADE paper](${address}).**`,
    ],
    [
      'a description',
      `- [Waders at Dawn and at Dusk](${other})\n- [Terns Dive in Deep Ponds](https://arxiv.org/abs/2105.00002)\n- [Gulls Rest on Quiet Shores](https://arxiv.org/abs/2105.00003)\n- [quiet-wading technique](${address})`,
    ],
    [
      'a point above a sentence that cites a paper',
      `**1. Herons judge no herons**\n\nA heron that judges itself is kind to itself, as **others** have shown ([Reed et al., 2022](${address})).`,
    ],
    [
      'the title above a related paper',
      `1. **Ponds Without Waders: Serving Fish at Scale**\n   - From River Labs\n   - [Ternset [ICRA'22]](${address}), [Gullset [ICRA'21]](https://birds.example/gull.pdf)`,
    ],
    [
      'the second of two quotes in Chinese',
      `鹭把“在浅水中行走”变成“在深水中等待”，也在黎明时等待。[论文](${address})`,
    ],
    ['an example', `例 2：鹭在黎明时行走。[论文](${address})`],
    [
      'a point about it',
      `- **关于涉水网络 (WAD) 的见解**：对 [论文](${address}) 中的结果作了很多不同的复现尝试。`,
    ],
    [
      'two names',
      `| Model | Year | Paper |\n|---|---|---|\n| **wad-Net / wad-Net v2** | 2021 | [arXiv](${address}) |`,
    ],
    [
      'what the paper does',
      `- ${address} — Generalises the wading of herons to deep ponds; says nothing of terns.`,
    ],
    [
      'details of a list',
      `**WADE+ Details:**\n\n- Authors: Wading Authors\n- arXiv: [${address}](${address})`,
    ],
    [
      'what a badge says',
      `[![WadeNet Paper on arXiv](https://img.shields.io/badge/paper-arxiv-red)](${address})`,
    ],
    ['what a note is', `> 状态：文献卡 · 2022 · [原文](${address})`],
    ['a Korean sentence', `**왜가리는 얕은 연못에서 새벽에 천천히 걷습니다.**\n\nPaper : ${address}`],
    [
      'the page in front of it in a row of links',
      `- [Best Quiet Ponds of the North — RiverLab](https://ponds.example/best) · [WADE-Step 1.5 (arXiv)](${address})`,
    ],
  ])('%s', (_name, body) => expect(titlesOf(body)).toContain('2203.01234'));
});

test('a preprint right below its page at a conference has the same title', () =>
  expect(
    titlesOf(
      `[${title} (CVPR 2022)](https://openaccess.thecvf.com/content/CVPR2022/papers/Reed_Wading_CVPR_2022_paper.pdf)\n\n\n[arXiv](${address})`,
    ),
  ).toEqual([title]));

test('a link through a site that leads on is the paper behind it', () =>
  expect(
    titlesOf(`- [${title}](https://link.zhihu.com/?target=https%3A//arxiv.org/pdf/2203.01234.pdf)`),
  ).toEqual([title]));

test('an address that AsciiDoc repeats in brackets ends before them', () =>
  expect(titlesOf(`Paper : ${address}[${address}]`)).toEqual(['2203.01234']));

test('a heading that is a label with a sign before its link is no entry', () => {
  const { models, papers } = buildCatalogue([lectureOf(`## Links\n\n#### Paper: 📄 [arXiv](${address})`)]);
  expect(models).toEqual([]);
  expect(papers.map(({ key }) => key)).toEqual(['2203.01234']);
});

test('a journal as tables shorten it is no title', () => {
  const [paper] = buildCatalogue([
    lectureOf(
      '| Model | Paper |\n|---|---|\n| **WAD** | [Nature Comms](https://www.nature.com/articles/s41467-022-00001-z) |',
    ),
  ]).papers;
  expect(paper).toMatchObject({ isUntitled: true, about: 'WAD' });
});

test('a day is no model', () =>
  expect(buildCatalogue([lectureOf(`#### 14th of May 2022\n[${title}](${address})`)]).models).toEqual([]));

test('code below three papers is not said to be of any', () => {
  const ids = ['2203.01234', '2203.01235', '2203.01236'];
  const links = ids.map((id, at) => `[WAD-${at} (${id})](https://arxiv.org/abs/${id})`);
  const { papers } = buildCatalogue([
    lectureOf(
      `## Sources\n\n- Papers: ${links.join(' · ')}\n- Code: [reed/wad](https://github.com/reed/wad)`,
    ),
  ]);
  expect(papers.map(({ key, code }) => [key, code])).toEqual(ids.map((id) => [id, []]));
});

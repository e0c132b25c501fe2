import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';
import { titlesOf } from '../../fixtures/titles-of.ts';

const address = 'https://arxiv.org/abs/2203.01234';
const other = 'https://arxiv.org/abs/2105.00001';
const code = 'https://github.com/reed/wad';
const title = 'Wading Birds at Dawn and at Dusk on Shallow Ponds';

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
    ['labels of the original, in paragraphs', `### 笔记\n\n原文链接：${address}\n\n代码链接：${code}`],
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

describe('a heading above lines that say one thing each', () => {
  const named = 'WadeTier: Tiered Ponds and Quiet Waters for Long-Legged Birds in Deep Water';
  test.each([
    [
      'in a quotation',
      `# ${named}\n\n> 类型：论文\n> 大类：论文 / 后续阅读\n> 创建日期：2022-06-18\n> 原文链接：${address}\n> PDF：${address}`,
    ],
    [
      'in a list',
      `### 13. ${named}\n\n- 来源等级：早期信号\n- 来源名称：arXiv cs.AI\n- 发布时间：2022-05-07 12:00\n- 原文链接：${address}\n- 关键词：Agent、agents、benchmark、policy、retrieval、weights`,
    ],
  ])('%s', (_name, body) => expect(titlesOf(body)).toEqual([named]));

  test('a line of a quotation above such lines', () =>
    expect(
      titlesOf(
        `# 深度解读\n\n> PondBench: Evaluating Herons as Waders\n> 论文：Reed, Ada et al., 河川大学\n> 原文链接：${address}\n> 发表：2022.8\n> 本文记录我的学习过程`,
      ),
    ).toEqual(['PondBench: Evaluating Herons as Waders']));

  test('authors behind a label for papers are no title', () =>
    expect(
      titlesOf(`### 笔记\n\n- 论文：Reed, Ada et al., 河川大学 + 湖泊研究所\n- 链接：${address}`),
    ).toEqual(['2203.01234']));
});

describe('in hand-written HTML', () => {
  test.each([
    [
      'bold italics above a badge that says it is one',
      `<ul>\n<li><i><b>${title}</b></i>, Reed et al., <a href="${address}"><img src="https://img.shields.io/badge/arXiv-2022-red" alt="arXiv Badge"></a>\n</li>\n</ul>`,
    ],
    [
      'a line that says it is the title',
      `<div class="box">\n<strong>Paper:</strong> ${title}<br>\n<strong>Authors:</strong> Ada Reed, Bo Marsh (River University)<br>\n<strong>Preprint:</strong> <a href="${address}">arXiv:2203.01234v3</a>, March 2022 · <a href="${code}">code</a>\n</div>`,
    ],
  ])('%s', (_name, body) => expect(titlesOf(body)).toEqual([title]));

  test('a survey and its year are no title', () =>
    expect(
      titlesOf(
        `<table>\n<tr><td><strong>Wading Survey 2022</strong><br><a href="${address}">arXiv:2203.01234</a></td><td>ponds</td></tr>\n</table>`,
      ),
    ).toEqual(['2203.01234']));
});

describe('an id in a heading or in brackets is its paper', () => {
  test.each([
    [
      'a heading, and its title below',
      `### Paper 1: [2203.01234]\n**Title:** ${title}\n**Category:** stat.ML`,
    ],
    ['a heading, and its title behind it', `### [2203.01234] ${title}\n\nIt wades.`],
    ['a list', `- [2203.01234] ${title} (cs.LG)\n- more`],
  ])('%s', (_name, body) => expect(titlesOf(body)).toEqual([title]));

  test('in a heading after arXiv', () =>
    expect(titlesOf('### arXiv:2203.01234\n\nText.')).toEqual(['2203.01234']));
  test.each(['## Chapter [2024.12345]', '- [1234.5678] kg', '- see [2203.01234](notes.md)'])(
    'not %s',
    (body) => expect(titlesOf(body)).toEqual([]),
  );
});

test('a column of literature holds authors and titles', () => {
  const rows = [
    ['Reed et al. Deep Residual Wading', '2203.01234'],
    ['Marsh et al. Learning Pond Representations', '2105.00001'],
    ['Fen et al. U-Wade', '2105.00002'],
  ];
  const lines = rows.map(
    ([words, id]) => `| 空间 | ${words} | [arXiv:${id}](https://arxiv.org/abs/${id}) | 浅水 |`,
  );
  expect(titlesOf(`| 类 | 文献 | 出处 | 备注 |\n|---|---|---|---|\n${lines.join('\n')}`)).toEqual([
    'Deep Residual Wading',
    'Learning Pond Representations',
    '2105.00002',
  ]);
});

test('the title of a lecture may be that of the paper right below it', () => {
  const named = 'WadeTier: Tiered Ponds and Quiet Waters for Long-Legged Birds in Deep Water';
  const { papers } = buildCatalogue([
    lectureOf(`# ${named}\n\n> 类型：论文\n> 原文链接：${address}`, 'birds', 'date: 2022-01-02'),
  ]);
  expect(papers.map((paper) => paper.title)).toEqual([named]);
});

describe('a heading that says that it reviews a paper', () => {
  const reviewed = 'You Only Wade Once: Unified, Quiet Heron Detection';
  test.each([
    [
      'in brackets',
      `# Notes\n\n## [CV 논문 리뷰] ${reviewed}\n\n논문 링크: ${address}\n\n> 왜가리는 새벽에 걷는다.`,
    ],
    [
      'in front of a colon',
      `# Notes\n\n## 📄 논문 정리: ${reviewed}\n\n![pond](https://example.com/pond.jpg)\n\n> 논문 링크: ${address}\n>\n> 발표 학회/연도: ICRA 2022`,
    ],
    ['in English', `# Notes\n\n## Paper Review: ${reviewed}\n\n[Link](${address})`],
    ['in Chinese', `# Notes\n\n## 【论文阅读】${reviewed}\n\n论文地址：${address}`],
  ])('%s', (_name, body) => expect(titlesOf(body)).toEqual([reviewed]));

  test('or the title of the lecture', () => {
    const { papers } = buildCatalogue([
      lectureOf(`논문 링크: ${address}\n\n왜가리`, 'birds', `title: "[Paper Review] ${reviewed}"`),
    ]);
    expect(papers.map((paper) => paper.title)).toEqual([reviewed]);
  });

  test('what is reviewed in words of the author is no title', () =>
    expect(
      titlesOf(`# Notes\n\n## 논문 리뷰: 왜가리 탐지 모델을 이해해 보자 정리\n\n논문 링크: ${address}`),
    ).toEqual(['2203.01234']));
});

describe('not the title of a paper that is called by its name right before its link', () => {
  test.each([
    [
      'a bold line above',
      `**Trees of Ponds (ToP) empirical gains** (search-based loop):  \n- Wading at 4 ponds.  \nSupports: it helps a lot. (ToP paper: ${address})`,
    ],
    [
      'a quote in a text',
      `**Wader loop defaults + stopping rule** (example of a “loop”):  \n- Wade on until verified success.  \nSupports: production-like “bounded wades” and explicit exit conditions. (Wader: ${address})`,
    ],
    [
      'a number in bold',
      `**Ponds** gain:  \n- ToW **b=1: 45%**, **b=5: 74%**.  \nSupports: waiting helps a lot. (ToW paper: ${address})`,
    ],
    [
      'words in quotes',
      `- Wade until it is verified.  \nSupports: careful “bounded wading” and explicit exits. (Wader: ${address})`,
    ],
  ])('%s', (_name, body) => expect(titlesOf(body)).toEqual(['2203.01234']));

  test.each([
    [
      'a question in Korean, in bold quotes',
      `## 하나\n\n**"왜가리가 정말로 연못을 '잊었는가', 아니면 잊은 척하고 있는가?"**\n\n정의가 관대하다.\n\n논문 링크: ${address}`,
    ],
    [
      'what a Chinese sentence says it is',
      '### 简介\n\nWader 是**多模态大语言模型驱动的涉水自动化系统**，发表于 arXiv:2203.01234 (2022)。',
    ],
  ])('%s', (_name, body) => expect(titlesOf(body)).toEqual(['2203.01234']));
});

describe('a title beside the id of its paper', () => {
  test('that a Chinese sentence says behind it', () =>
    expect(
      titlesOf(
        `涉水范式由 Reed 等人在 2022 年发表于 arXiv（arXiv:2203.01234，论文标题：*${title}*）。它单纯。`,
      ),
    ).toEqual([title]));
  test.each([
    ['in brackets', '这是河川团队发表于 arXiv（2203.01234，cs.CV）的论文页。'],
    ['behind a blank', 'As Reed showed in arXiv 2203.01234, they wade.'],
  ])('an id %s', (_name, body) => expect(titlesOf(body)).toEqual(['2203.01234']));
});

describe('lists', () => {
  test('a sentence-case title behind a name in brackets, before bars', () =>
    expect(
      titlesOf(
        `#### - Attention-based\n- **[AD-WADE]** Towards visually explaining wading autoencoders. | **CVPR 2020** | [[pdf]](${address}) [[code]](${code})\n- **[POND]** Attention guided pond localization in images. | **ECCV 2020** | [[pdf]](${other})`,
      ),
    ).toEqual([
      'Towards visually explaining wading autoencoders',
      'Attention guided pond localization in images',
    ]));

  const granite = `- 🧑 [IBM] [Pond Code Models: A Family of Open Wading Models](${code})\n    - 116개 연못으로 학습한 모델을 공개\n    - 논문 링크: ${address}`;
  test('a title that links its code, above the link of its paper', () =>
    expect(titlesOf(granite)).toEqual(['Pond Code Models: A Family of Open Wading Models']));
  test('and its code', () => expect(codeOf(granite)).toEqual([code]));
  test('code behind a Korean label', () =>
    expect(codeOf(`## 모델\n\n- 논문 링크: ${address}\n- 코드 출처: ${code}`)).toEqual([code]));
});

test.each([
  ['a label in brackets', `- ${title} (paper: ${address})`],
  ['its name in brackets', `- ${title} (WAD: ${address})`],
])('a title in front of %s', (_name, body) => expect(titlesOf(body)).toEqual([title]));

test('a picture that leads to a paper is called by the title of its link', () =>
  expect(titlesOf(`[![](https://example.com/pond.png)](${address} "${title}")`)).toEqual([title]));

test('so is a link in HTML', () =>
  expect(titlesOf(`<a href="${address}" title="${title}">paper</a>`)).toEqual([title]));

describe('a heading of links', () => {
  const named = 'WadeSim: An Open-source Pond for Endovascular Wading';
  const body = `# ${named}\n### [[Project Page](https://wade.example.org/)] [[Paper](${address})]\n\nIt wades.`;
  test('is below the title of their paper', () => expect(titlesOf(body)).toEqual([named]));
  test('and no entry', () =>
    expect(buildCatalogue([lectureOf(body)]).models.map(({ name }) => name)).not.toContain('[Project Page]'));
});

test.each([
  [
    'behind authors, in guillemets',
    `- [Reed A. et al. «Waders: Low-Rank Feet of Large Birds» (2022)](${address}) — о ногах`,
    'Waders: Low-Rank Feet of Large Birds',
  ],
  [
    'above an id and its link',
    `14. **Drop-Wading: Training Sparse Flocks of Herons** (2022)\n    - **ArXiv**: 2203.01234\n    - **Link**: ${address}\n    - **Venue**: ICRA 2022`,
    'Drop-Wading: Training Sparse Flocks of Herons',
  ],
  [
    'broken in its cell',
    `| Year | Title | Paper |\n|---|---|---|\n| 2022 | WadeQuant: Refining Large Herons with <br/>Orthogonal Feet for Better Ponds | [Link](${address}) |\n| 2021 | Terns: Accurate Diving Quantization for Ponds | [Link](${other}) |`,
    'WadeQuant: Refining Large Herons with Orthogonal Feet for Better Ponds',
  ],
  [
    'of a heading above its authors in Portuguese',
    `### 3. Reed et al. — Corrective Pond Augmented Wading (CPAW)\n- **Autores**: Ada Reed, Bo Marsh\n- **arXiv**: 2203.01234`,
    'Corrective Pond Augmented Wading',
  ],
])('a title %s', (_name, body, said) => expect(titlesOf(body)).toContain(said));

test('an id and its venue on one line are no title', () =>
  expect(titlesOf(`- **arXiv**: 2203.01234 | **Venue**: arXiv preprint（2022）\n- **作者**: 李明`)).toEqual([
    '2203.01234',
  ]));

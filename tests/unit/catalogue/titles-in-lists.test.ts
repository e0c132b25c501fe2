import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';
import { titlesOf } from '../../fixtures/titles-of.ts';

const address = 'https://arxiv.org/abs/2203.01234';
const other = 'https://arxiv.org/abs/2105.00001';
const third = 'https://arxiv.org/abs/2105.00002';
const title = 'Wading: How Herons Find Their Feet';

describe('a title ends where something else begins', () => {
  test.each([
    [
      'others and a year within a link',
      `- [Bird Segmentation, Reed et al.(2019)](${address})`,
      'Bird Segmentation',
    ],
    [
      'others and a venue within a link',
      `- [Bird Segmentation, Reed et al., ICRA 2019](${address})`,
      'Bird Segmentation',
    ],
    [
      'others after "by" within a link',
      `- [Bird Segmentation by Reed et al. (2019)](${address})`,
      'Bird Segmentation',
    ],
    [
      'others before a link',
      `- Bird Segmentation, Reed et al.(2019) [paper](${address})`,
      'Bird Segmentation',
    ],
    ['others before an address', `- Bird Segmentation, Reed et al. 2019: ${address}`, 'Bird Segmentation'],
    [
      'others in a line of its own',
      `[Bird Segmentation, Reed et al.(2019)](${address})`,
      'Bird Segmentation',
    ],
    ['what kind of paper it is', `- [${title}. Tech report (v5)](${address})`],
    ['what kind of paper it is, before a link', `- ${title}. Tech report (v5). [pdf](${address})`],
    ['that it is a preprint', `- [${title}, arXiv preprint](${address})`],
    ['that it is a preprint, with its id', `- [${title}. arXiv preprint arXiv:2203.01234](${address})`],
    ['its version', `- [${title} (v2)](${address})`],
    ['that it is a paper, behind its letters', `- [${title} (WHF) Paper](${address})`],
    ['what became of it', `- [${title} [Under review]](${address})`],
    ['its archive', `- [${title} - arXiv.org](${address})`],
    ['what kind of paper it is, without a mark before it', `- WADE：[${title} Tech report (v5)](${address})`],
    ['its address', `**Wade+:** [${title}, arxiv.org/abs/2203.01234](${address})`],
    ['its year and venue in square brackets', `- [${title} [2022, ICRA]](${address}): They wade.`],
    ['its venue and year in square brackets', `1. [${title} [ICRA, 2022]](${address})`],
    ['what its subject is called, in two ordinary words', `- [${title} (Stable Waders)](${address})`],
    ['what its subject is called, in two ways', `- [${title} (WADE / Wading Net)](${address})`],
  ])('%s', (_name, body, said = title) => expect(titlesOf(body)).toEqual([said]));

  test.each([
    [
      'behind two names',
      `**[3.5]** Reed, Ada. "Fast R-WAD." Proceedings on Ponds. 2015. [pdf](${address}) [AR]`,
      'Fast R-WAD',
    ],
    [
      'behind initials and others',
      `**[3.6]** A. Reed et al. "Masked R-WAD" arXiv preprint (2017). [pdf](${address})`,
      'Masked R-WAD',
    ],
    [
      'far from its link',
      `**[3.0]** A. B. Reed, C. Marsh, and D. Fen, "Finding herons in ponds," Proc. Pond Soc. Conf. Comput. Vis. Bird Recognition, pp. 203–208, 1996. [pdf](${address})`,
      'Finding herons in ponds',
    ],
  ])('a title in quotes: %s', (_name, body, said) => expect(titlesOf(body)).toEqual([said]));

  test('a name and an address are none', () =>
    expect(titlesOf(`### Wade\n**Wade+:** [WadePlus, arxiv.org/abs/2203.01234](${address})`)).toEqual([
      '2203.01234',
    ]));

  test.each([
    [
      'a term and its letters in a column of papers',
      `| Paper | Link |\n|---|---|\n| Herd Attention Network(HAN) | <a href="${address}">Read Paper</a> |`,
    ],
    [
      'a name with its letters in a column of names',
      `| Name | Notebook | Link |\n|---|---|---|\n| Double Deep Wading Net (DDWN) | \`a.ipynb\` | [Link](${address}) |`,
    ],
    ['a line in another language above an address', `Brats kodunda kullanılan veri ve dataset\n${address}`],
    ['a part of a paper and where it is shown', `- [Table 2 / arXiv HTML](${address})`],
    [
      'a name and what it means, above its author',
      `## Birds\n\n### Stable Wader 3（Marsh Diffusion Transformer）\n- **作者：** Reed et al.\n- **论文：** ${address}`,
    ],
  ])('is no title: %s', (_name, body) => expect(titlesOf(body)).toEqual(['2203.01234']));

  test.each([
    [
      'letters in brackets',
      `- Herons-at-Dawn (HAD) Models: Ponds, Feet and Fish. [![arXiv](https://img.shields.io/badge/arXiv-a)](${address})`,
      'Herons-at-Dawn (HAD) Models: Ponds, Feet and Fish',
    ],
    [
      'words joined by "and"',
      `Soft Wading Algorithms and Applications [SWA](${address})`,
      'Soft Wading Algorithms and Applications',
    ],
    [
      'a Greek letter',
      `- **ω0.5**, ω0.5: a Model that Wades. [![arXiv](https://img.shields.io/badge/arXiv-a)](${address})`,
      'ω0.5: a Model that Wades',
    ],
    [
      'italics in bold words',
      `***Waders of Two Ponds*: Toward Herons that Wait and Dive** [[PDF]](${address})`,
      'Waders of Two Ponds: Toward Herons that Wait and Dive',
    ],
    [
      'bold words in italics',
      `- *Ada Reed, **Bo Marsh**.* **Wading: How Herons Find Their Feet** [[PDF]](${address})`,
      'Wading: How Herons Find Their Feet',
    ],
  ])('holds %s', (_name, body, said) => expect(titlesOf(body)).toEqual([said]));

  test('a title may say that it is a report', () =>
    expect(titlesOf(`- [Wade-2 Technical Report](${address})`)).toEqual(['Wade-2 Technical Report']));

  test('a colon, among labels', () =>
    expect(
      titlesOf(
        `- ${title}: ${address}\n- Bird Segmentation, Reed et al.: ${other}\n- WadeNet: ${third}\n- code: https://github.com/riverlab/wade`,
      ),
    ).toEqual([title, 'Bird Segmentation', '2105.00002']));

  test.each([
    ['two authors and others', `- [Ada Reed, Marsh et al. (2019)](${address})`],
    ['a name and its authors', `- [WadeNet, Reed et al. (2019)](${address})`],
  ])('%s are no title', (_name, body) => expect(titlesOf(body)).toEqual(['2203.01234']));
});

describe('what stands before a title', () => {
  test.each([
    [
      'in links',
      `- [Reed, Marsh, Fen: ${title}](${address})\n- [Reed, Fen: Feet of Ducks](${other})\n- [Fen et al: Terns in the Air](${third})`,
    ],
    [
      'before links',
      `- Reed, Marsh, Fen: ${title} [pdf](${address})\n- Reed and Fen: Feet of Ducks [pdf](${other})\n- Fen et al.: Terns in the Air, ${third}`,
    ],
  ])('surnames and a colon, where a list has them: %s', (_name, body) =>
    expect(titlesOf(body)).toEqual([title, 'Feet of Ducks', 'Terns in the Air']),
  );

  test('words of one title in a list are no surnames', () =>
    expect(
      titlesOf(
        `- [Wade, Wait and Eat: The Ways of Herons](${address})\n- [Feet of Ducks in Deep Ponds](${other})\n- [Terns in the Air at Dusk](${third})`,
      ),
    ).toEqual([
      'Wade, Wait and Eat: The Ways of Herons',
      'Feet of Ducks in Deep Ponds',
      'Terns in the Air at Dusk',
    ]));

  test('names with several initials, and a year', () =>
    expect(
      titlesOf(
        `[1] Ada Reed, Bo N.O. Marsh, Cy Fen (2022). A simple way of counting herons. ArXiv. ${address}`,
      ),
    ).toEqual(['A simple way of counting herons']));

  test('a line with a verb, all in capitals, above the address alone', () =>
    expect(titlesOf(`Waders are Powerful Pond Learners\n\n[${address}](${address})`)).toEqual([
      'Waders are Powerful Pond Learners',
    ]));

  test('a tag in brackets', () =>
    expect(titlesOf(`- Ponds\n    - (Feet) How the feet of herons grow [[paper](${address})]`)).toEqual([
      'How the feet of herons grow',
    ]));

  test.each([
    ['an archive and a month', 'arXiv 2022.03, '],
    ['a venue that is known', 'RA-L 2022, '],
    ['a venue that is not, of letters and digits', 'P4DB 2022, '],
    ['a journal of two words', 'Pond Robotics 2022, '],
    ['a journal, a comma and a year', 'Pond Robotics, 2022, '],
    ['how it was presented', 'ICRA 2022 Spotlight, '],
    ['how it was presented, behind a comma', 'ICRA 2022, Oral. '],
    ['a year', '1987, '],
    ['a month', '2022.03, '],
    ['a star and a venue', ':star: ICRA 2022, '],
  ])('%s, and a comma', (_name, head) => {
    const links = `[Paper](${address}). Uses long legs and a waiting state.`;
    expect(titlesOf(`- ${head}${title}. ${links}`)).toEqual([title]);
    const plain = 'Learning Wading at Dawn with Long Legs';
    expect(titlesOf(`- ${head}${plain}. [Website](https://wade.example/), ${links}`)).toEqual([plain]);
    expect(titlesOf(`- ${head}${plain}, [arXiv](${address})`)).toEqual([plain]);
    expect(titlesOf(`- [${head.replace(':star: ', '')}${plain}](${address})`)).toEqual([plain]);
  });

  test.each([
    'PondSet 2022: Herons in Ponds and Rivers',
    'The Pond Challenge 2022, Methods and Results of Wading',
    'Waders of 2022, Counted from the Air by Night',
  ])('%s is all of a title', (all) => expect(titlesOf(`- [${all}](${address})`)).toEqual([all]));

  test('surnames with a venue are not a title', () =>
    expect(
      titlesOf(
        `| paper | use |\n|---|---|\n| Reed, Marsh, Fen (ICRA 2022), *Augmented Wading Birds*, ${address} | low |`,
      ),
    ).toEqual(['Augmented Wading Birds']));
});

describe('the words of a link', () => {
  test.each([
    ['that name a part of a book', `- Intro text: [Book Chapter](${address}) has many references`],
    ['that ask for a click', `[Click here to view the paper on ArXiv!](${address})`],
    ['that a sentence has after an article', `By the [Linear Wading Rule](${address}), they walk.`],
  ])('%s are no title', (_name, body) => expect(titlesOf(`### Wade\n${body}`)).toEqual(['2203.01234']));

  test.each([
    ['a shortened journal', 'Sci. Birds Inf. Sci. 2023'],
    ['a journal of a society', 'IEEE Access 2021'],
    ['a symposium of a society', 'USENIX Security 2023'],
  ])('%s say where it was published', (_name, venue) =>
    expect(titlesOf(`- WadeNet: a fast network for the feet of herons\t[[${venue}]](${address})`)).toEqual([
      'WadeNet: a fast network for the feet of herons',
    ]),
  );

  test('that say a venue in brackets are followed by a title with its name', () =>
    expect(titlesOf(`- [[ICRA2017](${address})] WadeNet: Feet of herons in deep ponds.`)).toEqual([
      'WadeNet: Feet of herons in deep ponds',
    ]));
});

describe('what is no title', () => {
  test.each([
    [
      'Chinese terms in a sentence',
      `它依托白鷺提出的[四維混合涉水並行](https://wading.example)能力，支持[涉水並行（WP, Wading Parallelism）](${address})等多種策略。`,
    ],
    [
      'a workshop at a conference',
      `| Paper | Data |\n|---|---|\n| Feet [(WOPB @ EMNLP '18)](${address}) | Ponds |`,
    ],
    ['an id with its version', `- Reed et al., *WadeNet* — [arXiv 2203.01234 v1](${address})`],
    ['a name with its version', `| Work | Read |\n|---|---|\n| [In-Pond WAD v2](${address}), §1 | No |`],
    ['two titles in quotes', `- ["WADER "or "Unsupervised Feet in a Pond-Directed Bird"](${address})`],
    ['a word of a Korean sentence', `[WD pond safety/liveness filters](${address})는 상태를 제공한다.`],
    [
      'a label in words',
      `- Apuntes sobre las garzas del estanque: ${address}\n- Más sobre las garzas: https://wading.example`,
    ],
    ['a journal in italics', `1. WadeNet | *Journal of Birds and Ponds* | [Paper](${address})`],
    [
      'a conference in italics',
      `1. WadeNet | *International Conference on Wading Birds and Ponds* | [Paper](${address})`,
    ],
    [
      'authors before a bar',
      `### Wade\n**Reed & Marsh, 2023 | Fen Lab**\n- **Why**: it wades\n- **ArXiv**: ${address}`,
    ],
    ['a term and its letters', `It has parts of 1) [Deep Pond-Wading Functions (D-PWF)](${address}).`],
    [
      'a framework in a sentence',
      `It has parts of 1) [Fast and Safe Wading (FaSWade) framework](${address}).`,
    ],
    ['italics in small letters', `- Fast *pond structures* (related):\n  <${address}>`],
    ['two authors and a year', `- [Reed & Marsh, 2018](${address})`],
    [
      'a sentence',
      `- A heron that is trained to wade may step into a pond that is too deep. ([Link](${address}))`,
    ],
    [
      'a clause that the link ends',
      `- \`WAD\` has several merits over [pond-space wading for birds](${address}):`,
    ],
    [
      'small letters among references',
      `References: [feet and wing benchmark](${address}), [herons](https://wading.example).`,
    ],
    [
      'bold words in another cell',
      `| Idea | Source |\n|---|---|\n| **Pond quality / heron curation** | [phi / Ponds](${address}) |`,
    ],
  ])('%s', (_name, body) => expect(titlesOf(body)).toEqual(['2203.01234']));
});

describe('a title is found', () => {
  test.each([
    [
      'before others, behind a full stop',
      `- [How the feet of herons grow. Reed et al](${address})`,
      'How the feet of herons grow',
    ],
    [
      'before surnames, behind a full stop',
      `- [How the feet of herons grow. Reed, Marsh, Fen](${address})`,
      'How the feet of herons grow',
    ],
    ['behind a year, others and where they were', `[2017, Reed et al., Baidu, ${title}](${address})`],
    [
      'in quotes before a dash, others and a venue',
      `- ["${title}" — Reed et al., ISMIR 2018](${address}) — Out-of-pond herons.`,
    ],
    [
      'in quotes behind one author and a comma',
      `- [Reed, “The feet of herons in curved ponds”](${address}) constructs states`,
      'The feet of herons in curved ponds',
    ],
    [
      'in quotes before volume and pages',
      `* [A. Reed, M.-M. Marsh, and J. Fen, “Wading birds: A benchmark,”IEEE TIP, vol. 24, no. 12, pp. 5706–5722, 2015.](${address})`,
      'Wading birds: A benchmark',
    ],
    [
      'behind surnames, a year and a dash',
      `[28] [Reed-Marsh, Fen, Tarn & Pond 2015 - A Fuzzy Pond for Wading Birds (FPWB)](${address}) — a paper.`,
      'A Fuzzy Pond for Wading Birds',
    ],
    [
      'in italics within a link',
      `> **Source:** [Reed, *Pond Regularization* (ACL 2018), §3.1–3.2](${address}) — defines it.`,
      'Pond Regularization',
    ],
    [
      'before its year',
      `- Reed, A., Marsh, B. *How herons find their feet*, 2020. [URL](${address})`,
      'How herons find their feet',
    ],
    ['behind its archive', `- [Arxiv - ${title}](${address})`],
    ['behind its place in an archive', `- [Birds > Ponds and Feet [2203.01234] ${title}](${address})`],
    [
      'behind its venue and a link to code',
      `[[2022 IJCV](${address})] [[code](https://github.com/riverlab/wade)] ${title}  \n[[2024 CVPR](https://wading.example)] Terns`,
    ],
    ['in the words that show over a link', `As in [arXiv][1].\n\n[1]: ${address} "${title}"`],
    [
      'before authors with initials',
      `* Herons, Learn to Find Your Feet!; W. Reed, H. van Fen, M. Marsh; [link](${address})`,
      'Herons, Learn to Find Your Feet!',
    ],
    [
      'in quotes behind one author',
      `| # | Source |\n|---|---|\n| 1 | [Reed “Wading mechanics” 2018](${address}) |`,
      'Wading mechanics',
    ],
    ['before a venue with a date', `- __${title} (ICRA 2018, 2018/03/06)__ [LINK](${address})`],
    ['before the label of its address', `> [3]：[Arxiv 2203.01234] ${title}，论文地址：${address}`],
    [
      'below its link, where a line says so',
      `### Wade (2021.09)\n\n_论文地址：${address}_\n\n_论文题目：${title}_\n\nThey wade.`,
    ],
    [
      'below its link, where an item says so',
      `* [[Wade](${address})]\n    [[pdf](${address})]\n    * Title: ${title}\n    * Year: 2022`,
    ],
    [
      'above links that only say what they are',
      `## Wade\n\n${title}\n\n[[abstract](${address})]\n[[pdf](${address})]\n\nThey wade.`,
    ],
    [
      'in italics behind authors with initials, in a summary',
      `<details><summary>A. Reed, B. C. Marsh, \n<i>${title}</i>, \nPond Science (2022). <a href="${address}">Preprint</a></summary>\n<p>They wade.</p></details>`,
    ],
    [
      'by an address without its scheme',
      `- **Title:** ${title}\n- **Sources:** Reed et al. ICRA 2021 (arxiv.org/abs/2203.01234); Fen 2022`,
    ],
  ])('%s', (_name, body, said = title) => expect(titlesOf(body)).toEqual([said]));

  test('but not for a second paper, where a line says what the first is called', () =>
    expect(
      titlesOf(
        `### Wade\n\n**Title:** ${title}\n\n**Paper:** ${address}\n\nIt follows [the paper](${other}).`,
      ),
    ).toEqual([title, '2105.00001']));
});

describe('a bold line', () => {
  const authors = 'Adamantina Reedington, Bartholomew Marshall, Cyriacus Fenwick, Desiderius Pondsmith';

  test('is the title of the links below its authors, however many these are', () =>
    expect(
      titlesOf(
        `**${title}, and What They Do With These in Shallow Ponds.**<br>\n*${authors}.*<br>\nICRA 2018. [[PDF](${address})] [[Project](https://wading.example)]`,
      ),
    ).toEqual([`${title}, and What They Do With These in Shallow Ponds`]));

  test.each([
    ['two words', 'Mask WadeNet'],
    ['three words', 'Searching for WadeNet'],
  ])('of %s is a title above what a list says of one paper', (_name, said) =>
    expect(
      titlesOf(`## Ponds\n\n**${said}**\n\n- intro: ICRA 2018. River University\n- arxiv: <${address}>`),
    ).toEqual([said]),
  );

  test('of three words is a title above an address', () =>
    expect(titlesOf(`**Binarized Wading Birds**\n\n[${address}](${address})`)).toEqual([
      'Binarized Wading Birds',
    ]));

  test.each([
    ['a version', '**WadeNet v3**\n\n- intro: fast\n'],
    ['one word', '**WadeNet**\n\n- intro: fast\n'],
    ['a heading instead', '### Wading Birds of Ponds\n\n- intro: ICRA 2018. River University\n'],
  ])('has no title in %s', (_name, line) =>
    expect(titlesOf(`## Ponds\n\n${line}- arxiv: <${address}>`)).toEqual(['2203.01234']),
  );

  test('that names another thing ends the title above it', () =>
    expect(
      titlesOf(`**${title}**\n\n[${other}](${other})\n\n**WadeNet**\n\n- intro: fast\n- arxiv: <${address}>`),
    ).toEqual([title, '2203.01234']));

  test('with authors or a venue leaves the title above it', () =>
    expect(
      titlesOf(`**${title}**\n\n**Ada Reed, Bo Marsh**\n\n**ICRA 2022**\n\n[paper](${address})`),
    ).toEqual([title]));
});

test('italics and the words after them belong together over a venue', () =>
  expect(
    titlesOf(
      `**Reference.** Reed, Marsh, Fen, Tarn, Pond, Lake,\nMere. *A Framework of Fair Herons*. FATML 2017.\n[\`arXiv:2203.01234\`](${address}). It wades.`,
    ),
  ).toEqual(['A Framework of Fair Herons']));

test.each([
  ['in italics below a picture', `![](a.png)\n*Herons Wading at Dawn and Dusk ([source](${address}))*`],
  [
    'in a block of its own',
    `![](a.png)\n\n*The Feet of Wading Herons at Dawn. Image from [the paper](${address})*`,
  ],
  [
    'centred, in italics',
    `<p align="center"><em>Figure: Herons wade in ponds. Taken from <a href="${address}">paper</a></em></p>`,
  ],
  [
    'centred, below its picture',
    `<p align="center">\n<img src="b.png"><br>\n<em>The Feet of Wading Herons at Dawn</em> <a href="${address}">(source)</a>\n</p>`,
  ],
  [
    'of a figure',
    `<figure><img src="b.png"><figcaption><em>The Feet of Wading Herons at Dawn</em> <a href="${address}">(source)</a></figcaption></figure>`,
  ],
])('a caption is no title: %s', (_name, body) => expect(titlesOf(body)).toEqual(['2203.01234']));

test('a caption may name a paper by its link', () =>
  expect(titlesOf(`![](a.png)\n*Herons, from [${title}](${address}).*`)).toEqual([title]));

test.each([
  ['two words with their letters', `- [Soft Wader (SW)](${address})`],
  [
    'a few words in quotes that a sentence goes on with',
    `- [WadeGen (Reed et al., 2024)](${address}) — "Waders for ponds" recipe`,
  ],
  ['a name or another one', `- [WAD-V / Wading Herons (Reed et al., 2020)](${address})`],
  ['where to find it, in Japanese', `[ICRA 2022 元論文はこちらから](${address})`],
])('no title is %s', (_name, body) => expect(titlesOf(body)).toEqual(['2203.01234']));

test('names with their letters in a table are no titles, and their papers are there', () =>
  expect(
    titlesOf(
      `| Algorithm | offline |\n|---|---|\n| [Double Deep Wading (DDW)](${address}) | no |\n| [Calm Wading (CW)](${other}) | yes |`,
    ),
  ).toEqual(['2203.01234', '2105.00001']));

test.each([
  [
    'another thing that words lead up to',
    `, its faster follow-up [GullKit](https://github.com/marsh/GullKit)`,
    0,
  ],
  ['what a name says is its own', ` and [WadeNet-torch](https://github.com/reed/wadenet-torch)`, 1],
  ['what is said to be its code', `, with code in [Pondlib](https://github.com/reed/pondlib)`, 1],
])('code behind the name of a paper: %s', (_name, words, count) => {
  const { papers } = buildCatalogue([lectureOf(`- Waders: [WadeNet](${address})${words}.`)]);
  expect(papers.map(({ code }) => code.length)).toEqual([count]);
});

describe('a title in brackets behind a name', () => {
  const titleOf = (inside: string) => titlesOf(`* (21 Dec 2022) [Wade](${address}) (${inside})`);

  test.each([
    'Wade: Herons and Ponds',
    'Scalable Pond Detection using Deep Wading Networks',
    'Wading at Dawn and at Dusk via Long Legs',
  ])('%s', (inside) => expect(titleOf(inside)).toEqual([inside]));

  test.each([
    'Winner of the Pond Challenge 2022',
    'Google Research and University of Ponds',
    'PyTorch Implementation with Pretrained Weights',
    'Code Coming Soon on GitHub for All Ponds',
    'Ada Reed, Bo Marsh, Cy Fen, and Di Sedge',
    'a network for ponds with many rivers',
    'NeurIPS 2022 Datasets and Benchmarks Track',
  ])('but not %s', (inside) => expect(titleOf(inside)).toEqual(['2203.01234']));

  test('nor in a sentence', () =>
    expect(
      titlesOf(`They use [Wade](${address}) (Scalable Pond Detection using Deep Wading Networks).`),
    ).toEqual(['2203.01234']));
});

test('the authors on the second line of a link are no part of the title on its first', () => {
  const authors = 'Ada Reed, Bo Marsh, Cy Fen';
  expect(titlesOf(`* [Wading at Dawn and at Dusk\n${authors}](${address})`)).toEqual([
    'Wading at Dawn and at Dusk',
  ]);
  expect(titlesOf(`* [Wading at Dawn, \n${authors}](${address})`)).toEqual(['Wading at Dawn']);
  expect(titlesOf(`* [Wading at Dawn and\nat Dusk](${address})`)).toEqual(['Wading at Dawn and at Dusk']);
});

test('a line of many authors below a title in bold leaves it the title of the link below', () => {
  const authors = Array.from({ length: 14 }, (_, index) => `Ada${'abcdefghijklmn'[index]} Reed`).join(', ');
  expect(
    titlesOf(
      `## Herons\n\n**A Pond is Worth Many Words: Waders at Scale**<br>\n${authors}\n[${address}](${address})`,
    ),
  ).toEqual(['A Pond is Worth Many Words: Waders at Scale']);
});

test('a numbered section that is folded is not the title of the paper in it', () => {
  const fold = (summary: string) =>
    `<details>\n<summary><strong>${summary}</strong></summary>\n\n- **WADE** [2022]: Puts raw pictures into words. [[paper](${address})]\n\n</details>`;
  expect(titlesOf(fold('4.1.1 The Gap between Waders, Ponds, and Rivers'))).toEqual(['2203.01234']);
});

test('a paper in the place of a picture is a link, and a figure of one is a picture', () => {
  const table = `| Paper | Read |\n|-|-|\n| ![Wading at Dawn and at Dusk](${address}) | 2023-12 |`;
  expect(titlesOf(table)).toEqual(['Wading at Dawn and at Dusk']);
  expect(titlesOf('![Wading](https://arxiv.org/html/2203.01234v1/x1.png)')).toEqual([]);
});

test('what shows when a reader points at a link is its title, on a line of its own, too', () => {
  const tip = `(${address} "Wading at Dawn and at Dusk")`;
  for (const link of ['[Arxiv]', `[${address}]`, '**Paper:** [Link]'])
    expect(titlesOf(`## Herons\n${link}${tip}`), link).toEqual(['Wading at Dawn and at Dusk']);
});

test.each([
  'Autor: Ada S. Reed (2022)',
  'Autores: Ada Reed y Bo Marsh',
  'Auteur : Ada S. Reed',
  'Autoren: Ada Reed, Bo Marsh',
  'Автор: Иванов И.И.',
  '저자: 김철수 외',
  'Année : 2022',
])('who wrote a paper and when is no title, in whatever language: %s', (line) => {
  const above = '### 1. Waders\n**"Learning to Wade by the Methods of Birds"**\n';
  expect(titlesOf(`${above}- ${line}\n- [Link](${address})`)).toEqual([
    'Learning to Wade by the Methods of Birds',
  ]);
});

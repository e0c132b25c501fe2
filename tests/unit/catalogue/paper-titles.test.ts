import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import type { Paper } from '../../../src/catalogue/catalogue.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

const address = 'https://arxiv.org/abs/2203.01234';
const title = 'Wading: How Herons Find Their Feet';

function papersOf(body: string): readonly Paper[] {
  return buildCatalogue([lectureOf(body)]).papers;
}

test.each([
  ['a label line', `**Paper:** [${title}](${address})`],
  ['a label line whose title stands after the id', `**Paper:** [2203.01234](${address}): ${title}`],
  ['a sentence', `We follow [${title}](${address}) here.`],
  ['an id and a colon', `[2203.01234](${address}): ${title}<br>`],
  ['an id and a colon in a list', `- [arXiv:2203.01234](${address}): ${title}`],
  ['a link and its venue', `[${title}](${address}), ICRA 2022`],
  ['a list', `- [${title}](${address}) [[code]](https://github.com/riverlab/wading)`],
  [
    'quotes before',
    `* **Wade**: "${title}", ICRA, 2022 (*Fen Lab*). [[Paper](${address})][[PyTorch](https://github.com/riverlab/wading)]`,
  ],
  ['quotes before brackets outside', `* "${title}", ICRA, 2022 [[paper]](${address})`],
  ['curly quotes', `* “${title}”, ICRA 2022 [paper](${address})`],
  ['quotes after', `- [paper](${address}) "${title}", ICRA 2022`],
  ['bold before', `- **${title}** [[Paper](${address})] [[Code](https://github.com/riverlab/wading)]`],
  ['bold after a colon', `- [PDF](${address}): **${title}**`],
  ['italics before', `- *${title}* [pdf](${address})`],
  [
    'words before, and authors in italics',
    `- ${title}. [[paper]](${address})\n\n  *Ada Reed, Bo Marsh.* ICRA'22`,
  ],
  [
    'a bold line and links below',
    `**${title}**  \nICRA 2022, [Paper](${address}), [Project](https://wading.example)`,
  ],
  [
    'a bold line with a badge below',
    `**${title}**\n\n[![arXiv](https://img.shields.io/badge/arXiv-2203.01234-red)](${address})`,
  ],
  [
    'a bold line and a list of labels',
    `**${title}**\n\n- Homepage: https://wading.example\n- Paper: ${address}\n- Code: https://github.com/riverlab/wading`,
  ],
  [
    'a bold line and a list with a typing error',
    `**${title}**\n\n- Homeage: https://wading.example\n- Paper: ${address}\n- Code: https://github.com/riverlab/wading`,
  ],
  [
    'a bold item and links below it',
    `- **${title}**\n  - [paper](${address})\n  - [code](https://github.com/riverlab/wading)`,
  ],
  [
    'a table with the title in its link',
    `| Title | Venue | Date | Code |\n|---|---|---|---|\n| ![Star](https://img.shields.io/github/stars/a/b) <br> [**${title}**](${address}) <br> | ICRA | 2022-03-02 | [Github](https://github.com/riverlab/wading) |`,
  ],
  [
    'a table with the title beside its link',
    `| Title | Paper | Code |\n|---|---|---|\n| ${title} | [link](${address}) | - |`,
  ],
  ['a table of a Chinese course', `| 名稱 | 論文 |\n|---|---|\n| Wade | [${title}](${address}) |`],
  ['hand-written HTML', `<ul><li><b>${title}</b>, <a href="${address}">paper</a></li></ul>`],
  ['hand-written cells', `<table><tr><td><a href="${address}">${title}</a></td><td>2022</td></tr></table>`],
  ['a footnote', `They wade[^1].\n\n[^1]: [${title}](${address}), ICRA 2022`],
  ['a tag in a sentence', `As in <a href="${address}">${title}</a>, by night.`],
  [
    'a quote in a quote',
    `* "Putting "Herons" to Work", ICRA, 2022. [[Paper](${address})]`,
    'Putting "Herons" to Work',
  ],
  [
    'a full stop and an emoji',
    `1. **[🔥 ${title}.](${address})** [[code](https://github.com/riverlab/wading)]`,
  ],
  [
    'words between a short name in brackets and a bar',
    `**[WAD]** ${title} | A. Reed, et al. | **[ICRA' 22]** | [\`[pdf]\`](${address}) [\`[official code]\`](https://github.com/riverlab/wading)`,
  ],
  [
    'words before authors in italics',
    `- [2022/10] ${title} *Ada Reed et al. ICRA 2022* [[paper](${address})]`,
  ],
  [
    'authors in italics that a typing error joined',
    `- [2022/10] ${title} *Ada Reedet al. ICRA* [[paper](${address})]`,
  ],
  [
    'bold over two lines',
    `- **Wading: How Herons\n  Find Their Feet.** *A. Reed et al.* [[paper](${address})]`,
  ],
  ['italics over two lines', `- *Wading: How Herons\n  Find Their Feet* [[paper](${address})]`],
  ['bold after a venue in brackets', `- **[ICRA '22]${title}** [[paper](${address})]`],
  ['a link with its venue in front', `- [[ICRA 2022] ${title}](${address})`],
  ['a link with its id in front', `- [\\[2203.01234\\] ${title}](${address})`],
  ['a reference with names first', `- Ada Reed, Bo Marsh. ${title}. arXiv, April 20, 2022. <${address}>`],
  [
    'a reference with a year after the names',
    `- Reed, A., Marsh, B. (2022). ${title}. ICRA. [${address}](${address})`,
  ],
  [
    'a reference in a footnote',
    `They wade[^1].\n\n[^1]: Ada Reed and Bo Marsh. ${title}. arXiv, 2022. <${address}>`,
  ],
  ['a link with a short name in front', `- [[WAD] ${title}](${address})`],
  [
    'a bold line, a picture and a list',
    `**${title}**\n\n[![img](x.png)](x.png)\n\n- intro: ICRA 2022\n- arxiv: <${address}>\n- github: <https://github.com/riverlab/wading>`,
  ],
  [
    'hand-written cells below a head',
    `<table><tr><th>Paper</th><th>Link</th></tr><tr><td>${title}</td><td><a href="${address}">PDF</a></td></tr></table>`,
  ],
  [
    'hand-written cells in another order',
    `<table><thead><tr><th>Venue</th><th>Links</th><th>Title</th></tr></thead><tbody><tr><td>ICRA</td><td><a href="${address}">PDF</a></td><td>${title}</td></tr></tbody></table>`,
  ],
  [
    'short bold words after a venue',
    `- (arXiv preprint 2022) **Wading by Night**, A. Reed et al. [[v1](${address})](2022.03.02)`,
    'Wading by Night',
  ],
  [
    'words after a name, and links on the next line',
    `* **Wade**: ${title} (ICRA 2022)</br>\n[[Paper](${address})][[Homepage](https://wading.example)]`,
  ],
  [
    'what a name is, with the name',
    `* **Wade**: A Large Collection of Waders (ICRA 2022)<br>\n[[Paper](${address})]`,
    'Wade: A Large Collection of Waders',
  ],
  [
    'short italics after a name',
    `- **WAD**, *Wading by night*, 2022.03. [[Paper](${address})]`,
    'Wading by night',
  ],
  ['a link that only cites, and the title after it', `* [Reed et al. (2022)](${address}). ${title}.`],
  [
    'plain words among others, three of them',
    `* Herons and the Depth of Ponds, [arxiv](https://arxiv.org/abs/2105.00001)\n* Free Wing Synthesis, [arxiv](${address}) [project](https://wading.example)`,
    ['Free Wing Synthesis', 'Herons and the Depth of Ponds'],
  ],
  ['plain words with their paper below them', `- ${title} (WAD)\n    - [Original Paper](${address})`],
  ['a line that says title', `**Title**: ${title}  \n**Authors**: Ada Reed  \n**Link**: ${address}`],
  ['a line that says title in Chinese', `**标题**：${title}\n\n**链接**：${address}`],
  ['a line that says title in Korean', `**제목**: ${title}  \n**링크**: ${address}`],
  ['an item that says title', `- **Title:** ${title}\n- **Paper:** ${address}`],
  ['a label, the title and an address', `论文${title}：${address}`],
  ['a label, a colon, the title and an address', `Paper: ${title}: ${address}`],
  ['a line between a name and an address', `**Wade**\n${title}\n${address}\nCitations (780)`],
  ['code at the end of a link', `- [${title} \`RiverLab\`](${address})`],
  ['a short name at the end of a link', `- [${title} (WAD)](${address})`],
  [
    'a paragraph of a title and its links',
    `${title} ([code](https://github.com/r/a)), ([paper](${address}))`,
  ],
  ['a quoted paragraph', `> ${title} ([paper](${address})), ([blog](https://wading.example/blog))`],
  [
    'words that were wrapped',
    `* **Wade**: Wading: How Herons\nFind Their Feet (ICRA 2022)<br>\n[[Paper](${address})]`,
  ],
  ['a label within the text of a link', `- [Paper: ${title}](${address})`],
  [
    'a reference with letters in brackets',
    `[1] Reed A, Marsh B. ${title}[J]. arXiv preprint arXiv:2203.01234, 2022. ${address}`,
  ],
  [
    'a reference with the title in quotes',
    `1. Reed, A., Marsh, B. "${title}." ICRA 2022. [link](${address})`,
  ],
  ['words after a name with a colon', `- **WAD:** ${title}. ICRA 2022. [[paper](${address})]`],
  [
    'a question and its venue',
    `1. Do Herons Really Wade at Night? ICRA 2022. [[paper]](${address})`,
    'Do Herons Really Wade at Night?',
  ],
  [
    'a question that asks what can be',
    `1. WAD: Can Herons Wade?. ICRA 2022. [[paper]](${address})`,
    'WAD: Can Herons Wade?',
  ],
  [
    'a long question that asks what can be',
    `1. WAD-bench: Can Herons Resolve Real-World Pond Issues of Other Birds?. ICRA 2022. [[paper]](${address})`,
    'WAD-bench: Can Herons Resolve Real-World Pond Issues of Other Birds?',
  ],
  [
    'an item below a name',
    `* **WAD** (ICRA 2022) [[paper](${address})] [[code](https://github.com/r/a)]\n  * How Herons Find Their Feet at Night\n`,
    'How Herons Find Their Feet at Night',
  ],
  ['a number in front', `- [28. ${title}](${address})`],
  ['a date between bars in front', `- 2022 | ${title} | Ada Reed, et al. | arXiv | [\`PDF\`](${address})`],
  ['italics after a bar', `2022 | [paper](${address}) | _${title}_`],
  [
    'quotes before, and a remark after',
    `- Reed, Ada. "${title}." ICRA (2022). [arXiv:2203.01234](${address}) - Finding feet as herons do`,
  ],
  [
    'small words within capitals',
    `- You Wade and Show : Unified Bird Watching for Everyone Who Waits (WADE)\n    - [Original Paper](${address})`,
    'You Wade and Show : Unified Bird Watching for Everyone Who Waits',
  ],
  ['italics after a dash', `- **Paper**: [arXiv:2203.01234](${address}) — *${title}*, ICRA 2022`],
  ['a line that says paper', `论文：${title}\n\n论文链接：[${address}](${address})`],
  ['an item that says the name of the paper', `- 论文名称：${title}\n- 论文地址：${address}`],
  ['a line of a quotation', `> 原文标题：${title}\n> 论文地址：${address}\n> 发布日期：2022-03-02`],
  [
    'a row that says title',
    `| 字段 | 内容 |\n|---|---|\n| 中文题名 | 白鷺 |\n| 英文题名 | ${title} |\n| Links | [paper](${address}) · [Project](https://a.example) |`,
  ],
  [
    'a bold line above two forms',
    `**${title}**\n\n[[Arxiv Paper]](${address})\n[[PDF]](${address.replace('abs', 'pdf')})\n[[Docs]](https://a.example/)`,
  ],
  [
    'two forms of one paper',
    `- "${title}" [[arXiv](${address})] [[CVF](https://openaccess.thecvf.com/content/CVPR2022/papers/Reed_Wading_CVPR_2022_paper.pdf)]`,
  ],
  ['a title after a name in bold', `- **Wade**, ${title}. [[Paper](${address})]`],
  [
    'a title after a name with its venue in bold',
    `* **Wade(ICRA2022)(arxiv2022.03)** ${title} [[arxiv link](${address})][[code|official](https://github.com/riverlab/wading)][\`RiverLab\`, a family of birds]`,
  ],
  [
    'a title after a sign and a name',
    `- [⭐️] **Wade**, ${title}. [![arXiv](https://img.shields.io/badge/a-b-c)](${address})`,
  ],
  ['a short title with its year', `- **Wade** – [Finding Feet (2022)](${address})`, 'Finding Feet'],
  ['a title with its authors', `1. [${title} - Ada Reed, Bo Marsh, Cy Fen](${address})`],
  [
    'a number without a space',
    `- **02.${title}** : [**Paper**](${address}) || [**Code**](https://github.com/riverlab/wading)`,
  ],
  ['quotes with a name after them', `**Paper**: "Finding Feet" (Wade)\n**Link**: ${address}`, 'Finding Feet'],
  [
    'a column of titles in Chinese',
    `| 类别 | 论文题目 | 原文链接 |\n|---|---|---|\n| 鸟 | ${title} (**Wade**) | ${address} |`,
  ],
  [
    'a column of titles beside a venue that is linked',
    `| 论文名称 | 发表时间&会议/期刊 | Github |\n|---|---|---|\n| ${title} | [ACM Transactions on Waders 2022.8](${address}) | [Wade 2.2K](https://github.com/riverlab/wading) |`,
  ],
  [
    'a line in small letters that starts with its link',
    `[how herons find their feet](${address}) at night, 2022, RiverLab`,
    'how herons find their feet',
  ],
  ['quotes after a number', `[[1]](${address}) Reed & Marsh "${title}" (2022)`],
  ['a reference after a number', `[[2]](${address}) A. Reed, B. Marsh. ${title}. ICRA 2022.`],
  ['a reference before its link', `[1] Reed, A. and Marsh, B. ${title}. [arXiv](${address})`],
  [
    'the words before a colon',
    `Wading and Diving in Ponds: ${address}\nWade RP: https://wade.example`,
    'Wading and Diving in Ponds',
  ],
  [
    'the words before a colon in a list',
    `- Wading and Diving in Ponds: ${address}`,
    'Wading and Diving in Ponds',
  ],
  ['capitals with a verb', `- Wading Is All You Need [[arXiv]](${address})`, 'Wading Is All You Need'],
  ['the line below an address', `${address}\n${title}`],
  ['the line below an address in a list', `- ${address}\n  ${title}`],
  ['a heading that says title', `#### Paper Title :\n[${title}](${address})`],
  [
    'the summary of a fold',
    `<details>\n<summary>${title}</summary>\n\n[[Paper]](${address}) [[Code]](https://github.com/riverlab/wading)\n\n</details>`,
  ],
  [
    'the summary of a fold of HTML',
    `<details>\n<summary><b>${title}</b> (ICRA 2022)</summary>\n<a href="${address}">Paper</a>\n</details>`,
  ],
  [
    'a short title below others',
    `| Name | Publication |\n|---|---|\n| Wade | [Wade 7B](${address}) |\n| Dive | [Diving for Fish at Noon](https://arxiv.org/abs/2105.00001) |\n| Sleep | [Sleeping on One Leg Only](https://arxiv.org/abs/2105.00002) |`,
    ['Wade 7B', 'Diving for Fish at Noon', 'Sleeping on One Leg Only'],
  ],
  [
    'a short title that its label says is one',
    `- Title: Wade R-CNN\n- Year: 2022\n- Paper: ${address}`,
    'Wade R-CNN',
  ],
  [
    'a title with its authors after a semicolon',
    `- ${title}; Ada Reed, Bo Marsh, and Cy-Li Fen. [Arxiv](${address}).`,
  ],
  ['a short title with its authors', `- Wade R-CNN; Ada Reed, Bo Marsh. [Arxiv](${address}).`, 'Wade R-CNN'],
  [
    'italics after authors in bold',
    `- [ ] **Reed, A., Marsh, B., & Fen, C. (2022).** *${title}.* [arXiv](${address})\n  It wades.`,
  ],
  [
    'a plain line above labels',
    `${title}\n- [Paper] ${address}\n- [Code] https://github.com/riverlab/wading`,
  ],
  [
    'a short title under a heading that says title',
    `#### Paper Title :\n[Wade R-CNN](${address})`,
    'Wade R-CNN',
  ],
  ['a plain item above its address', `- ${title}\n    - ${address}`],
  [
    'a bold line of a quotation',
    `> **${title}**\n>\n> Ada Reed, Bo Marsh\n>\n> ### [Paper](${address}) | [Website](https://wading.example)`,
  ],
  [
    'a plain item above its venue and address',
    `- ${title}\n    - 2022 Transactions on the birds of marshes and ponds\n    - ${address}`,
  ],
])('the title of a paper is what its item says is one: %s', (_name, body, said = title) => {
  const papers = papersOf(`### Heron\n${body}\n`);
  const titles = typeof said === 'string' ? papers.map(() => said) : said;
  expect(papers.map((paper) => [paper.title, paper.isUntitled])).toEqual(
    titles.map((each) => [each, undefined]),
  );
  expect(papers.map(({ arxiv }) => arxiv?.id)).toContain('2203.01234');
});

test.each([
  ['a year in a heading', `### [Heron](https://github.com/riverlab/heron) [(2022)](${address})`, 'Heron'],
  ['the name of the entry', `### Heron\n**Paper:** [Heron](${address})`, 'Heron'],
  [
    'a heading alone',
    `### Heron Vision\n[![arXiv](https://img.shields.io/badge/a-b-c)](${address})`,
    'Heron Vision',
  ],
  ['an address', `### Heron\n**Paper:** [${address}](${address})`, 'Heron'],
  [
    'an address short of a letter',
    `### Heron\n**Paper:** [ttps://arxiv.org/abs/2203.01234](${address})`,
    'Heron',
  ],
  ['a date', `### Heron\n- [2022-03-02](${address})`, 'Heron'],
  ['a venue', `### Heron\n- [ICRA 2022](${address})`, 'Heron'],
  ['authors', `### Heron\nSo [Reed et al., 2022](${address}) say.`, 'Heron'],
  ['authors with a stop too many', `### Heron\nSo [Reed et. al, 2022](${address}) say.`, 'Heron'],
  ['authors in Chinese', `### Heron\n见 [Reed等人，2022年](${address}) 的研究。`, 'Heron'],
  ['authors in Chinese, with brackets', `### Heron\n见 [Reed等人（2022）](${address}) 的研究。`, 'Heron'],
  ['two authors in Chinese', `### Heron\n见 [Reed＆Marsh，2022年](${address}) 的研究。`, 'Heron'],
  ['the data that it is about', `### Heron\n**Dataset:** [PondSet 数据集](${address})`, 'PondSet 数据集'],
  ['a version', `### Heron\n- [v1](${address})`, 'Heron'],
  ['numbering of a heading', `### 1. Heron\n- [v1](${address})`, 'Heron'],
  ['a word of the sentence', `### Heron\nIt uses a [striding gait](${address}) at night.`, 'Heron'],
  [
    'a thing with its kind in a sentence',
    `### Heron\nIt is based on the [WAD (Wading at Dawn) architecture](${address}), too.`,
    'Heron',
  ],
  ['a name in a fact', `### Heron\n**Vision encoder:** based on [DaViT](${address}), and more.`, 'DaViT'],
  [
    'what is said about it below',
    `* **WAD** [[paper](${address})]\n  * proposes a new way of finding feet at night`,
    'WAD',
  ],
  ['a role in Chinese', `### Heron\n论文链接：[查看原文](${address})`, 'Heron'],
  ['small words of a sentence', `### Heron\nAda, at RiverLab, [found a way](${address}) to wade.`, 'Heron'],
  ['a venue with a note', `### Heron\n- [TIP 2021 (arXiv pdf)](${address})`, 'Heron'],
  [
    'what a repository is',
    `### Heron\nOfficial implementation of the heron detector | [Paper](${address}) | [Video](https://youtu.be/x)`,
    'Heron',
  ],
  ['a role', `### Heron\n- [[Paper]](${address})`, 'Heron'],
  ['a section', `## Waders\n- [[Paper](${address})]`, 'Waders'],
  ['the name before a year', `## Waders\n* [Wade](https://wade.example) [(2022)](${address})`, 'Wade'],
  ['a fact', `**Date: 2022.03.02**\n\n[Paper](${address})`, 'birds'],
  ['a paper of a name', `### Heron\n- [Original WAD Paper](${address})`, 'Heron'],
  ['a single word in a link', `### Heron\n- [[Ponds-400](${address})]`, 'Ponds-400'],
  ['an author and a name', `### Heron\n- [📖 Reed, WAD](${address})`, 'Reed, WAD'],
  [
    'a name under the head of papers',
    `| paper | repo |\n|---|---|\n| [ColWade](${address}) | - |`,
    'ColWade',
  ],
  ['a cell with an address', `| paper | repo |\n|---|---|\n| 知识库（${address}） | - |`, '知识库'],
  [
    'the text of another link before a name',
    `- [A film on herons and how they wade](https://wading.example/film), [WADE](${address})`,
    'WADE',
  ],
  [
    'what a table says about a thing',
    `| Name | Description | Paper |\n|---|---|---|\n| WadeSim | A fast simulator of waders | [[pdf]](${address}) |`,
    'WadeSim',
  ],
  [
    'a remark beside a name',
    `| 标题 | 时长 |\n|---|---|\n| [WadeNet](${address}) 论文逐段精读与讲解 | 10:20 |`,
    'WadeNet',
  ],
  [
    'a title above a name',
    `**Wading: How Herons Find Their Feet**\n\nText of some length about how herons wade at night, and by day, too.\n\n[2020] [WADE](${address}) follows.`,
    'WADE',
  ],
  ['an author after a name', `- **WAD**, *Ada Reed*, 2022. [[Paper](${address})]`, 'WAD'],
  ['a sentence above an address', `**Wade**\nThis is what we read about herons today\n${address}`, 'birds'],
  ['short words among names', `- WAD Net, [arxiv](${address})\n- Wade, [site](https://a.example)`, 'WAD Net'],
  [
    'a sentence after a link that cites',
    `* [Reed et al. (2022)](${address}). They wade at night and sleep by day.`,
    'birds',
  ],
  [
    'a bold label',
    `## Waders\n**Further reading on the birds of the marsh:**\n\n- [paper](${address})`,
    'Waders',
  ],
  [
    'what a figure shows',
    `<p><sub><b>Figure 2.</b> Wading, Diving, and Waiting Birds. <a href="${address}">Source paper</a>, PDF p. 3.</sub></p>`,
    'birds',
  ],
  ['a sentence before a colon', `The paper on birds that we read today: ${address}`, 'birds'],
  ['the sentence below an address', `${address}\nThis is what we read about herons today`, 'birds'],
  [
    'words in small letters within a sentence',
    `So [how herons find their feet](${address}) is known.`,
    'birds',
  ],
  [
    'a description after a name in bold',
    `- **Wade**, a large model of herons. [[Paper](${address})]`,
    'Wade',
  ],
  [
    'the summary of a fold that says what to do',
    `<details>\n<summary>Click to see more of these papers</summary>\n\n[[Paper]](${address})\n\n</details>`,
    'birds',
  ],
  ['what a paper is about', `- [paper](${address})：介绍涉水网络的论文`, 'birds'],
  [
    'a sentence above labels',
    `These are the links for the birds that we saw\n- [Paper] ${address}\n- [Code] https://github.com/riverlab/wading`,
    'birds',
  ],
])('the title of a paper is not %s', (_name, body, about) => {
  expect(papersOf(body).map((paper) => [paper.title, paper.isUntitled, paper.about])).toEqual([
    ['arXiv 2203.01234', true, about],
  ]);
});

test.each([
  [
    'a title after a name and three dashes, as some blogs type one',
    `- [WAD](${address}) --- Wading at Dawn: How Herons Find Their Feet`,
    'Wading at Dawn: How Herons Find Their Feet',
  ],
  [
    'a title after a name and a dash',
    `* WAD - Wading Pairs of Herons at Dawn: [implementation](wad.ipynb), [paper](${address})`,
    'Wading Pairs of Herons at Dawn',
  ],
  [
    'a small letter before capitals',
    `* nnWade: Self-adapting Herons for Ponds, ${address}`,
    'nnWade: Self-adapting Herons for Ponds',
  ],
  [
    'a title above its authors, its venue and its link',
    `- Wading at Dawn: Mastering Shallow Ponds\n    - Authors: Ada Reed, Bo Marsh\n    - Venue: ICRA 2022\n    - [Paper Link](${address})`,
    'Wading at Dawn: Mastering Shallow Ponds',
  ],
  [
    'a reference with its year between commas',
    '> Reed, A.L., Marsh, B. and Fen, C., 2019. A large set of herons at dawn. arXiv preprint arXiv:2203.01234.',
    'A large set of herons at dawn',
  ],
  ['a review of its subject', `**Paper:** [Wading: A Review](${address})`, 'Wading: A Review'],
  ['a name of two words', `**Paper:** [Wade R-CNN](${address})`, 'Wade R-CNN'],
  ['the same words as its heading', `### Wade R-CNN\n**arXiv:** [Wade R-CNN](${address})`, 'Wade R-CNN'],
  ['a name after itself', `Wade R-CNN：[Wade R-CNN](${address})`, 'Wade R-CNN'],
  [
    'a sign after a venue',
    `- [ICRA22] ✅ Wading at Dawn and Dusk [paper](${address})`,
    'Wading at Dawn and Dusk',
  ],
  [
    'a line in brackets',
    `[Wader: Single-step wading at dawn] (ICRA 2022)\n\n${address}`,
    'Wader: Single-step wading at dawn',
  ],
  ['a name in brackets after itself', `- Wade R-CNN [[Wade R-CNN](${address})]`, 'Wade R-CNN'],
  [
    'bold after its author within the link',
    `- Wading [[Ada Reed: **Wade R-CNN**](${address})]`,
    'Wade R-CNN',
  ],
  [
    'a title whose subject is the link',
    `Wading at Dawn and Dusk [WAD](${address})`,
    'Wading at Dawn and Dusk',
  ],
  [
    'a title whose subject in two words is the link',
    `Wading Methods for Herons at Dawn [Wading Method](${address})`,
    'Wading Methods for Herons at Dawn',
  ],
  [
    'a title that ends in capitals',
    `- [2025] Wading at Dawn with AI. [[paper](${address})]`,
    'Wading at Dawn with AI',
  ],
  [
    'a title above goes before a name',
    `**Herons at Dawn and at Dusk**\n\n**Paper:** [Wade R-CNN](${address})`,
    'Herons at Dawn and at Dusk',
  ],
  [
    'a reference on three lines',
    `Reed, A., Marsh, B., & Fen, C. (2021).\nHerons at dawn, and waders\nat dusk. ICRA. ${address}`,
    'Herons at dawn, and waders at dusk',
  ],
  [
    'a reference with its journal in italics',
    `1. Reed, A., & Marsh, B. (2021). Herons at dawn, and waders at\n   dusk. *Annals of Shallow Ponds*, 3. ${address}`,
    'Herons at dawn, and waders at dusk',
  ],
])('a short title under a label, a long one in a reference: %s', (_name, body, said) => {
  expect(papersOf(body).map((paper) => paper.title)).toEqual([said]);
});

test.each([
  ['authors in a list', `### 2. Herons at Dawn and at Dusk\n- **Authors**: Ada Reed\n- [Paper](${address})`],
  [
    'authors on a line',
    `### Herons at Dawn and at Dusk\n**Authors:** Ada Reed, Bo Marsh\n\n[Paper](${address})`,
  ],
  [
    'a summary',
    `### Herons at Dawn and at Dusk\n- **Abstract**: Wading Fields have lately changed the view of ponds.\n\n  [📄 Paper](${address})`,
  ],
  ['Chinese authors', `### Herons at Dawn and at Dusk\n\n**作者**：Ada Reed\n\n**论文**：${address}`],
])('a heading that %s follow is the title of a paper', (_name, body) => {
  expect(papersOf(`## Reading\n${body}`).map((paper) => paper.title)).toEqual(['Herons at Dawn and at Dusk']);
});

test.each([
  ['a name in small letters', 'Deep Wading for Herons at Dawn(wadenet)', 'Deep Wading for Herons at Dawn'],
  ['a network', 'Deep Wading for Herons at Dawn (Wadenet)', 'Deep Wading for Herons at Dawn'],
  ['its letters', 'Wide Wading Birds (WWB)', 'Wide Wading Birds'],
  ['a dataset in front', '[PondSet dataset] Learning from Ponds at Dawn', 'Learning from Ponds at Dawn'],
])('a title is read without what brackets add: %s', (_name, words, said) => {
  expect(papersOf(`- **${words}** [[Paper](${address})]`).map((paper) => paper.title)).toEqual([said]);
});

test('names in a row of links are no titles', () => {
  const link = (text: string, at: number) => `[${text}](https://arxiv.org/abs/2105.0000${at})`;
  const row = ['Wading Policy', 'Aloha', 'Waders in Ponds'].map(link).join(', ');
  expect(papersOf(`- **Reading** ${row}`).every(({ isUntitled }) => isUntitled)).toBe(true);
});

test('two words among titles are one, too', () => {
  const others = ['On Waiting for a Heron', 'Herons, Reeds and Other Waders', 'Why Herons Stand on One Leg'];
  const list = (...items: string[]) =>
    items.map((each, at) => `${at + 1}. [${each}](https://arxiv.org/abs/2105.0000${at})`).join('\n');
  expect(papersOf(list('Fast R-Wade', ...others)).some((paper) => paper.title === 'Fast R-Wade')).toBe(true);
  expect(papersOf(list('Fast R-Wade', 'WADE', 'WaderNet')).every(({ isUntitled }) => isUntitled)).toBe(true);
});

test('three words in capitals are titles beside which two are one, too', () => {
  const titles = [
    'Variational Wading Birds',
    'Adversarial Pond Nets',
    'Herons at Dawn and at Dusk',
    'Marshy GAN',
  ];
  const list = titles.map(
    (each, at) => `${at + 1}. [${each}](https://arxiv.org/abs/2105.0000${at}):[notes](n.md)`,
  );
  expect(papersOf(list.join('\n')).map((paper) => paper.title)).toEqual(expect.arrayContaining(titles));
});

test('a remark after a colon is not a title where a name comes before it', () => {
  const [paper] = papersOf(`- [ ] [W*3D](${address}): To be added`);
  expect(paper?.isUntitled).toBe(true);
});

test('a remark after a dash is not a title where a name comes before it', () => {
  const [paper] = papersOf(
    `> Background: **Wader** — Reed et al. (2022) | [2203.01234](${address}) — pacing and wading in one step`,
  );
  expect(paper?.isUntitled).toBe(true);
});

test.each([
  [
    'a row that a number starts',
    `| # | Paper | Link |\n|---|---|---|\n| 3 | **Wader** — Reed et al. (2022) | [2203.01234](${address}) |`,
    'Wader',
  ],
  [
    'a row with a venue for its link',
    `| Model | Paper |\n|---|---|\n| Wader | [ICRA 2022](${address}) |`,
    'Wader',
  ],
  ['a row with an address', `Method | Paper URL\n---|---\nWader | ${address}`, 'Wader'],
  ['an item with a full stop', `- Wader. ${address}`, 'Wader'],
  ['an item with authors in brackets', `- Wader [Reed, et al., 2014] ${address}`, 'Wader'],
  [
    'an item with its background in brackets',
    `- Wader v4 (Background) [Reed & Fen, 2014] ${address}`,
    'Wader v4 (Background)',
  ],
  ['small letters before their author', `- pond waders (reed, 2014): ${address}`, 'pond waders'],
  ['a heading with a number', `### 2. 4D Wading\n- [Paper](${address})`, '4D Wading'],
])('a paper without title is identified by what it is about: %s', (_name, body, about) => {
  expect(papersOf(`## Reading\n${body}`).map((paper) => [paper.isUntitled, paper.about])).toEqual([
    [true, about],
  ]);
});

test('papers are found in what is written after the link of a label', () => {
  const papers = papersOf(
    `**Material**: [Course](https://wading.example) (Reed, 2022) | [Notes on paper](${address})`,
  );
  expect(papers.map(({ key }) => key)).toEqual(['2203.01234']);
});

test('the home page of an archive is not a paper', () => {
  expect(
    papersOf('### Finding\n- **ArXiv**: https://arxiv.org/\n- **Paper**: https://openreview.net'),
  ).toEqual([]);
});

test.each([
  'WadeNet',
  'Wade v3',
  'Wade thesis',
  'Accepted at ICRA 2022',
  'Wade-2 report',
  'IEEE Xplore',
  'OpenWade blog',
  'ICRA version',
])('a label for papers does not make "%s" a title', (words) =>
  expect(papersOf(`### Heron\n**Paper:** [${words}](${address})`).map(({ title }) => title)).toEqual([
    'arXiv 2203.01234',
  ]),
);

test.each([
  ['in brackets', 'Herons find their feet (arXiv:2203.01234) at dawn.', undefined],
  ['with a blank and a version', 'See arXiv: 2203.01234v2.', undefined],
  ['after a title', `- Herons at Dawn and Dusk (arXiv:2203.01234)`, 'Herons at Dawn and Dusk'],
  [
    'in a reference',
    '- Reed, A. and Marsh, B. Herons at dawn and dusk. arXiv preprint arXiv:2203.01234, 2022.',
    'Herons at dawn and dusk',
  ],
  ['in a cell', `| Title | Id |\n|---|---|\n| ${title} | arXiv:2203.01234 |`, title],
  ['beside the link of the same paper', `- [${title}](${address}), arXiv:2203.01234`, title],
])('an id that is not a link is found: %s', (_name, body, said) => {
  expect(papersOf(body).map((paper) => [paper.key, paper.isUntitled ? undefined : paper.title])).toEqual([
    ['2203.01234', said],
  ]);
});

test.each(['arXiv:2203.012345678', 'arXiv:2213.01234', 'arXiv 2022'])('"%s" is not an id', (text) =>
  expect(papersOf(`So says ${text} of herons.`)).toEqual([]),
);

test('words of a sentence that ends with a link are not a title', () => {
  const [paper] = papersOf(`Wading Net Architecture from the [Paper](${address}):`);
  expect(paper?.isUntitled).toBe(true);
});

test('one title above two preprints is the title of neither', () => {
  const papers = papersOf(
    `**Reading for the Second Week of Waders**\n\n- [paper](${address})\n- [paper](https://arxiv.org/abs/2105.00001)`,
  );
  expect(papers.map(({ isUntitled }) => isUntitled)).toEqual([true, true]);
});

test.each([
  ['code after its paper', '[A](A) [code](https://github.com/r/a)\n\n[B](B)', [['r/a'], []]],
  ['code never belongs to a later paper', '[code](https://github.com/r/a)\n\n[A](A)\n\n[B](B)', [[], []]],
  [
    'each item its own',
    '- [A](A) [[code](https://github.com/r/a)]\n- [B](B) [[code](https://github.com/r/b)]',
    [['r/a'], ['r/b']],
  ],
  ['an item with its code first', '- [[code](https://github.com/r/a)] [A](A)\n- [B](B)', [['r/a'], []]],
  [
    'label lines',
    '**Paper:** [A](A)<br>\n**Code:** [x](https://github.com/r/a)<br>\n**Paper:** [B](B)<br>',
    [['r/a'], []],
  ],
  ['label lines with code first', '**Code:** [x](https://github.com/r/a)<br>\n**Paper:** [A](A)<br>', [[]]],
  [
    'two papers and then code',
    '**Paper:** [A](A)<br>\n**Paper:** [B](B)<br>\n**Code:** [x](https://github.com/r/a)<br>',
    [['r/a'], ['r/a']],
  ],
  [
    'labels that name a paper each, and code on the line of the last',
    '- **Wade**: [Reed et al., 2022](A)\n- **Dive**: [Fen et al., 2021](B) / [Dive](https://github.com/r/b)',
    [[], ['r/b']],
  ],
  [
    'a line of links',
    '[Paper](A) | [Code](https://github.com/r/a) · [Project](https://a.example)',
    [['r/a']],
  ],
  [
    'a row',
    '| Title | Code |\n|---|---|\n| [A](A) | [x](https://github.com/r/a) |\n| [B](B) | - |',
    [['r/a'], []],
  ],
  [
    'a link under the head of code',
    '| Title | Code |\n|---|---|\n| [A](A) | [Link](https://github.com/r/a) |\n| [B](B) | - |',
    [['r/a'], []],
  ],
  [
    'what cites a paper is not code',
    '- [A](A) [[bibtex](https://github.com/r/a/blob/main/a.txt)] [[github](https://github.com/r/a/a.bib)]',
    [[]],
  ],
  ['a licence is no code', '- [A](A) [MIT](https://github.com/r/a/blob/main/LICENSE)', [[]]],
  [
    'notes are no code',
    '- [A](A) [code](https://github.com/r/a) [note](https://github.com/r/notes/blob/main/a.md)',
    [['r/a']],
  ],
  ['an item below the paper', '- [A](A)\n  - [r/a](https://github.com/r/a)\n- [B](B)', [['r/a'], []]],
  [
    'labels below a name',
    '- WAD (2018)\n  - arXiv: A\n  - TensorFlow implementation: https://github.com/r/a',
    [['r/a']],
  ],
  [
    'a link to try something is not code',
    '| Title | Try it | Code |\n|---|---|---|\n| [A](A) | [x](https://github.com/r/a/tree/main/examples) | [y](https://github.com/r/b) |',
    [['r/b']],
  ],
  [
    'names in a row are not of one thing',
    '- **Wading**: ways like [WAD](A)/[Reedv2](https://github.com/r/a) and [DIP](B), [WAD-kit](https://github.com/r/b) help.',
    [[], []],
  ],
  ['the name of the paper and that of its code', '- [WAD](A), [WAD-kit](https://github.com/r/a)', [['r/a']]],
  [
    'code below another bold title',
    '**Wading at Dawn and at Dusk**\n\n<A>\n\n**LightNet: Bird Watching for All of Us**\n\n<https://github.com/r/a>',
    [[]],
  ],
  [
    'code below the same bold title',
    '**Wading at Dawn and at Dusk**\n\n<A>\n\n<https://github.com/r/a>',
    [['r/a']],
  ],
])('code belongs to the papers above it: %s', (_name, body, code) => {
  const named = body
    .replaceAll('(A)', `(${address})`)
    .replaceAll('<A>', `<${address}>`)
    .replaceAll(' A\n', ` ${address}\n`)
    .replaceAll('(B)', '(https://arxiv.org/abs/2105.00001)');
  const papers = papersOf(`### Heron\n${named}`);
  expect(
    papers.map((paper) => paper.code.map((link) => link.address.replace('https://github.com/', ''))),
  ).toEqual(code);
});

test('a second address under the title of an identified paper is that paper', () => {
  const papers = papersOf(
    `**${title}**\n\n- arxiv: <${address}>\n- paper: https://birds.example/wading.pdf\n- github: <https://github.com/r/a>`,
  );
  expect(papers.map(({ key, title }) => [key, title])).toEqual([['2203.01234', title]]);
});

test('papers are found before the first heading', () => {
  const [paper] = papersOf(
    `**Paper:** [${title}](${address})\n\n- [another one to read](https://arxiv.org/abs/2105.00001)`,
  );
  expect(papersOf(`**Paper:** [${title}](${address})`)).toHaveLength(1);
  expect(paper?.title).toBe(title);
});

test('every paper of an entry knows it, the one that it introduced first', () => {
  const papers = papersOf(
    `### Egret\n**Paper:** [Heron eggs](https://arxiv.org/abs/2105.00001)\n\n### Heron\n**Paper:** [${title}](${address})\n**Paper:** [Heron eggs](https://arxiv.org/abs/2105.00001)`,
  );
  expect(papers.map(({ models }) => models.map(({ name }) => name))).toEqual([['Heron'], ['Egret', 'Heron']]);
});

test('a preprint and other forms of it are one paper, wherever they are linked', () => {
  const page = 'https://papers.nips.cc/paper/4824-wading.pdf';
  const file = 'https://birds.example/wading.pdf';
  const bodies = [
    `### Heron\n**Paper:** [${title}](${page})`,
    `**Paper:** [${title.toUpperCase()}](${address})\n\n- ${title} [[paper](${file})]`,
  ];
  const { models, papers } = buildCatalogue(bodies.map((body, index) => lectureOf(body, `birds-${index}`)));
  expect(papers.map(({ key, otherKeys, places }) => [key, otherKeys, places.length])).toEqual([
    ['2203.01234', ['NeurIPS 4824', file], 2],
  ]);
  expect(models.map((model) => model.papers)).toEqual([['2203.01234']]);
  expect(papers[0]?.models).toEqual(models);
});

test('two preprints of one title are two papers, and so is a page that could be of either', () => {
  const papers = papersOf(
    `- [${title}](${address})\n- [${title}](https://arxiv.org/abs/2105.00001)\n- [${title}](https://papers.nips.cc/paper/4824-wading.pdf)`,
  );
  expect(papers.map(({ key }) => key)).toEqual(['2203.01234', '2105.00001', 'NeurIPS 4824']);
});

test.each([
  ['a paper in an item that names it', '- **WAD** [[Paper](https://birds.example/wad.pdf)]', 'WAD'],
  ['a paper in two sizes', '- **WAD** [[📄 Paper (Low Resolution)](https://birds.example/wad.pdf)]', 'WAD'],
  [
    'a PDF in the column of papers',
    '| Data | Paper |\n|---|---|\n| WAD | [PDF](https://birds.example/wad.pdf) |',
    'WAD',
  ],
])('papers on their authors’ own sites are found without a title: %s', (_name, body, about) => {
  expect(papersOf(body).map((paper) => [paper.title, paper.about])).toEqual([
    ['birds.example: wad.pdf', about],
  ]);
});

test('a PDF behind a title and a journal is a paper', () => {
  const papers = papersOf(
    '* **Wading: How Herons Find Their Feet**, Ada Reed, Transactions on Ponds [PDF](https://birds.example/wad.pdf)',
  );
  expect(papers.map((paper) => paper.title)).toEqual(['Wading: How Herons Find Their Feet']);
});

test('two files of a paper are one', () => {
  const file = 'https://birds.example/wad';
  const papers = papersOf(
    `- **Herons at Dawn and at Dusk**\n[[Paper (Small)](${file}-small.pdf) | [Paper (Large)](${file}-large.pdf)]`,
  );
  expect(papers.map((paper) => paper.title)).toEqual(['Herons at Dawn and at Dusk']);
});

test.each([
  'Wade Short, Dive Long: Terns with Linear Beaks',
  'Seeing Clearly, Diving Wrongly, and What Terns Make of It',
  'Bird Detection, Pond Segmentation, Tracking Terns at Sea',
  'Hard Waders and Soft Terns: How They Meet in Ponds',
  'Show, Wade and Tell: How Terns Dive at Sea',
])('a title that lists is one from its start: %s', (said) => {
  expect(papersOf(`- [${said}](${address})`).map((paper) => paper.title)).toEqual([said]);
});

test.each([
  [
    'slides with a bold title',
    '- **Wading: How Herons Find Their Feet** [pdf](https://birds.example/one.pdf)',
  ],
  ['slides of a lecture', '- Lecture 1 [[pdf](https://birds.example/one.pdf)]'],
  ['a page that is not a document', '- WAD [[paper](https://birds.example/wad)]'],
])('these are not papers: %s', (_name, body) => {
  expect(papersOf(body)).toEqual([]);
});

test.each([
  [
    'a paper that a heading links has the title in a heading below it, whose link has no address',
    `### [Wading](${address})\n#### [${title}]()\n![](x.png)`,
    title,
  ],
  [
    'unless it begins with another name, as that of what the entry builds on',
    `### [Egret](${address})\n#### [${title}]()\n![](x.png)`,
    'arXiv 2203.01234',
  ],
  [
    'or the paper says its title itself',
    `### [Wading](${address})\n[Wading: Herons by Night](${address})\n#### [${title}]()`,
    'Wading: Herons by Night',
  ],
])('%s', (_, body, wanted) => {
  const [paper] = buildCatalogue([lectureOf(body)]).papers;
  expect(paper?.title).toBe(wanted);
});

const id = '2203.01234';

test.each([
  ['an id behind a label', `### Wading\n**arXiv:** ${id}`, `arXiv ${id}`],
  ['with the colon outside', `### Wading\n- **arXiv**: ${id}v2`, `arXiv ${id}`],
  ['behind a title in bold', `## Ponds\n- **${title}** **arXiv:** ${id}`, title],
  ['behind a title and a comma', `## Ponds\n- ${title}, *arXiv:* ${id}`, title],
  ['before a title', `## Ponds\n- arXiv:${id} ${title}`, title],
  ['no id without a colon', `### Wading\n**arXiv** ${id} of them`, undefined],
  ['nor behind a full stop', `### Wading\nwe read arXiv. ${id} is a number`, undefined],
])('an id of arXiv that is not a link: %s', (_, body, wanted) => {
  const papers = buildCatalogue([lectureOf(body)]).papers;
  expect(papers.map((paper) => [paper.identity.type, paper.title])).toEqual(
    wanted ? [['arxiv', wanted]] : [],
  );
});

test.each([
  ['a heading for papers', '## Paper Link:'],
  ['a number', '## 12'],
  ['a heading of any text', '## Related Work'],
])('a paper without title is not identified by %s', (_name, heading) =>
  expect(papersOf(`${heading}\n\n- ${address}`).map((paper) => [paper.title, paper.about])).toEqual([
    ['arXiv 2203.01234', undefined],
  ]),
);

test('a paper is not about the archive that its link names', () =>
  expect(papersOf(`## Wade Gym\n[PMLR](https://proceedings.mlr.press/v188/reed22a.html)`)[0]?.about).toBe(
    'Wade Gym',
  ));

test.each([
  ['a page of a journal', 'https://www.mdpi.com/2313-433X/9/4/85'],
  ['a document', 'https://reed.github.io/wade/pdf/wade.pdf'],
])('a link that says paper is one: %s', (_name, link) => {
  const [paper] = papersOf(`## Herons at Dawn and at Dusk\n[Paper Link](${link})`);
  expect(paper?.links[0]?.resource).toMatchObject({ role: 'paper', label: 'Paper Link' });
});

test('a list of works of others is no code', () =>
  expect(
    papersOf(`- [Wading: A Survey](${address}) | [**Github**](https://github.com/reed/Awesome-Wading)`)[0]
      ?.code,
  ).toEqual([]));

test.each([
  [
    'behind a bar',
    `### WadeNet\n**Paper:** [paper](${address}) | **Code:** [code](https://github.com/reed/wade)`,
  ],
  [
    'behind a bar in a list',
    `### WadeNet\n- **Paper:** [paper](${address}) | **Code:** [code](https://github.com/reed/wade)`,
  ],
  [
    'behind authors and a bar',
    `### [WadeNet: How Herons Find Their Feet](${address})\n**作者:** Ada Reed, Bo Marsh et al. | **方向:** Birds | **代码:** [Code](https://github.com/reed/wade)`,
  ],
  [
    'behind authors and a dot',
    `### [WadeNet: How Herons Find Their Feet](${address})\n**Authors:** Ada Reed, Bo Marsh · **Code:** [Code](https://github.com/reed/wade)`,
  ],
  [
    'behind a dot after its link',
    `### Waders: How Herons Find Their Feet\n- **链接**: [arXiv:2203.01234](${address}) · [代码](https://github.com/reed/wade) · 📚 被引 13`,
  ],
  [
    'in a list of links',
    `# Waders for Ponds at Dusk\n\n- [Homepage](https://reed.github.io/wade/)\n- [Paper](${address})\n- [Code](https://github.com/reed/wade)`,
  ],
  [
    'on the line below',
    `📄 [Wading: How Herons Find Their Feet](${address}) — Ada Reed, Bo Marsh, Cy Fen, Dee Loch, Eve Pond, Flo Lake\n💻 [Implementation (official)](https://github.com/reed/wade)`,
  ],
])('the code of a paper %s', (_name, body) =>
  expect(papersOf(body)[0]?.code.map((code) => code.address)).toEqual(['https://github.com/reed/wade']),
);

test('what a chain of labels says besides stays as it is written', () => {
  const [section] = lectureOf(
    `### Wade\n**Authors:** A. Reed | **Field:** Birds | **Code:** [Code](https://github.com/reed/wade)`,
  ).sections;
  expect(section?.blocks.map((block) => (block.kind === 'prose' ? block.html : block.kind))).toEqual([
    '<p><strong>Authors:</strong> A. Reed | <strong>Field:</strong> Birds</p>\n',
    'cards',
  ]);
});

test.each([
  ['a picture leads to', `[![](https://img.example/a.png)](${address})`],
  ['a column of ids has', `| Title | arXiv ID |\n|---|---|\n| Wade | 2203.01234 |`],
])('a paper that %s arrives', (_name, body) =>
  expect(papersOf(`## Birds\n${body}`).map((paper) => paper.key)).toEqual(['2203.01234']),
);

test('a picture from a paper does not make a thing of what it is under', () =>
  expect(
    buildCatalogue([lectureOf(`### WadeNet\n[![](https://img.example/a.png)](${address})`)]).models,
  ).toEqual([]));

test('a heading of nothing but a badge is its link', () => {
  const [section, ...others] = lectureOf(
    `### Wade\n[![Open In Colab](https://colab.research.google.com/assets/colab-badge.svg)](https://colab.research.google.com/github/reed/wade.ipynb)\n\n### [![Open In Colab](https://colab.research.google.com/assets/colab-badge.svg)](https://colab.research.google.com/github/reed/more.ipynb)\n`,
  ).sections;
  expect(others).toEqual([]);
  expect(
    section?.blocks.flatMap((block) =>
      block.kind === 'cards' ? block.resources.map(({ title }) => title) : [],
    ),
  ).toEqual(['Open In Colab', 'Open In Colab']);
});

test('a sentence with a link names no picture', () => {
  const [section] = lectureOf(
    `## Birds\n**See our new work, [Wade](https://reed.example/wade).**\n\n![A heron](a.png)`,
  ).sections;
  const figures = section?.blocks.flatMap((block) => (block.kind === 'gallery' ? block.figures : []));
  expect(figures?.map(({ caption }) => caption)).toEqual(['A heron']);
});

test('a screenshot says nothing by the name that its tool gave it', () => {
  const [section] = lectureOf(
    '## Birds\n![Screen Shot 2021-04-11 at 11.14.26 AM](https://img.example/a.png)',
  ).sections;
  const figures = section?.blocks.flatMap((block) => (block.kind === 'gallery' ? block.figures : []));
  expect(figures?.map(({ caption }) => caption)).toEqual([undefined]);
});

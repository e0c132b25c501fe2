import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

const address = 'https://arxiv.org/abs/2203.01234';
const title = 'Wading: How Herons Find Their Feet';

const papersOf = (body: string) => buildCatalogue([lectureOf(body)]).papers;

test.each([
  [
    'quotes over two lines, after authors',
    `1. **Wade** (ICRA 2022): Reed et al., "Wading: How Herons\n   Find Their Feet", arXiv:2203.01234.\n   ${address}`,
  ],
  ['quotes after authors within a link', `- [Reed et al. 2022, "${title}"](${address}) is a start.`],
  [
    'quotes of another language within a link',
    `- [Reed i Marsh, „Wading: How Herons Find Their Feet” (2022)](${address}) – first of its kind.`,
  ],
  ['authors and a year within a link', `- [Reed et al. (2022). ${title}](${address}) - WAD.`],
  ['authors, a comma and an id within a link', `- [Reed et al., ${title} (2203.01234)](${address}) — wades.`],
  [
    'authors in bold, and the venue in italics',
    `1. **Reed, A., & Marsh, B. (2022)**. ${title}. *ICRA 2022*. ${address}`,
  ],
  ['others in bold', `1. **Reed, A., et al. (2022)**. ${title}. *ICRA 2022*. ${address}`],
  [
    'one author in bold, and a venue of many words',
    `1. **Reed, A. (2022)**. ${title}. *ACL 2022 System Demonstrations*. ${address}`,
  ],
  [
    'a question after authors in bold',
    `1. **Reed, A., & Marsh, B. (2022)**. Do Herons Wade? A Study of Their Feet. *ICRA 2022*. ${address}`,
    'Do Herons Wade? A Study of Their Feet',
  ],
  [
    'numbers in brackets, without authors',
    `[1] Video Generation of Fish in Shallow Ponds. arxiv. https://arxiv.org/abs/2105.00001 (2021-05-01)\n[2] ${title}. arxiv. ${address} (2022-03-02)`,
    ['Video Generation of Fish in Shallow Ponds', title],
  ],
  [
    'a venue that a full stop joins to it',
    `- \`WAD\`: ${title}.ICRA2022[[paper](${address})]`,
    `WAD: ${title}`,
  ],
  ['full names and commas', `- [1/14] Ada Reed, Bo N. Marsh, Cy Fen, ${title}. ICRA 2022. ${address}`],
  ['full names, two of them joined', `- Ada Reed, Bo Marsh and Cy Fen, ${title}. ICRA 2022. ${address}`],
  [
    'full names before three words',
    `- Ada Reed, Bo Marsh, Cy Fen, Heterogeneous Pond Wader. ICRA 2022. ${address}`,
    'Heterogeneous Pond Wader',
  ],
  [
    'a reference whose year has a month within a link',
    `[1] [Reed, A., Marsh, J. B., Fen, C., ... & Tarn, D. (2022, July). Wading at night and by day. In Conference on birds (pp. 1-9). PLR.](${address})`,
    'Wading at night and by day',
  ],
  ['others and a colon within a link', `- Feet [[Ada Reed et al.: ${title}](${address})]`],
  ['two names and a colon within a link', `- Feet [[Ada Reed and Bo N. Marsh: ${title}](${address})]`],
  [
    'what it is to its reader, and authors',
    `- The first one (WAD): Reed & Marsh (2022). ${title}\\\n  ${address}`,
  ],
  [
    'what it is to its reader, and others',
    `- The first one (W.A.D): Reed, et al. (2022). ${title}\\\n  ${address}`,
  ],
  [
    'a year without a full stop, and a note in front',
    `* (On feet) Ada Reed, Bo Marsh, Cy Fen. (2022) Herons Stand for Birds of Ponds. (${address})`,
    'Herons Stand for Birds of Ponds',
  ],
  ['others after a comma within a link', `3. [${title}, Marsh et al. (2021)](${address})`],
  [
    'bold within quotes',
    `* Reed, Ada, et al. "**${title}.**" arXiv preprint (2022).\n  [[Paper](${address})]`,
  ],
  ['its authors after a comma', `## Feet ^[[${title}, Ada Reed, Bo Marsh, Cy Fen](${address})]`],
  ['year and venue joined by low lines', `1. 2022_ICRA_${title} [arXiv](${address})`],
  [
    'year and venue before small letters',
    `1. 2022_NeurIPS_Wading is all you need [arXiv](${address})`,
    'Wading is all you need',
  ],
  [
    'quotes between authors and a journal, in a footnote',
    `They wade[^1].\n\n[^1]: A. Reed, B. Marsh, and C. D. Fen, “${title},” *CoRR*, vol. abs/2203.01234, 2022. \\[Online\\]. Available: [${address}](${address})`,
  ],
  [
    'italics after authors and a label',
    `- **Citation:** Ada Reed, Bo Marsh, Cy Fen. *${title}.* ICRA 2022. arXiv:2203.01234.`,
  ],
  [
    'the same among labels',
    `- **Citation:** Ada Reed, Bo Marsh, Cy Fen. *${title}.* ICRA 2022. arXiv:2203.01234.\n- **Link (verified):** ${address}\n- **What it says:** herons wade.`,
  ],
  [
    'its authors in brackets after it',
    `- [Wading at Dawn (Reed et al., 2022)](${address})`,
    'Wading at Dawn',
  ],
  [
    'its short form in brackets, in its midst',
    `* **WAD(ICRA2022)** Wading At Dawn (WAD) for Herons [[arxiv link](${address})]`,
    'Wading At Dawn (WAD) for Herons',
  ],
  [
    'its short form before a colon',
    `1. Independently Wading Herons (IndWade): Longer and Deeper Ponds [arXiv](${address})`,
    'Independently Wading Herons (IndWade): Longer and Deeper Ponds',
  ],
  [
    'a bracket after what calls it a paper',
    `- It was shown in this paper: ${title}(${address}). See also the site.`,
  ],
  [
    'a line in italics that is a reference',
    `## WAD\n\n*Reed et al. ${title}. ICRA, 2022.*\n\n<p>\n  <a href="${address}">\n    <img alt="Paper Link" src="https://img.shields.io/badge/a-b"></img>\n  </a>\n</p>`,
  ],
  [
    'a name and a dash',
    `- Wading - How Herons Find Their Feet [paper](${address})`,
    'Wading - How Herons Find Their Feet',
  ],
  [
    'a plain line under a heading, above a link',
    `### WAD\n${title} at Night\n\n[Paper](${address})`,
    `${title} at Night`,
  ],
  [
    'a colon without a blank',
    `- WadeNet:Deep Feet for Herons [paper](${address})`,
    'WadeNet:Deep Feet for Herons',
  ],
  [
    'quotes over two lines, in a paragraph',
    `[1] A. Reed, B. Marsh, and C. D. Fen, “Wading: How Herons\nFind Their Feet,” Feb. 2022. [Online].\nAvailable: ${address}`,
  ],
  [
    'one author and a comma, before a venue',
    `- Fen, Waders in the Ponds of Home, ICRA 2022. [pdf](${address})`,
    'Waders in the Ponds of Home',
  ],
  [
    'several authors and a comma, before a venue',
    `- Fen, Marsh & Reed, Waders in the Ponds of Home, ICRA 2022. [pdf](${address})`,
    'Waders in the Ponds of Home',
  ],
  [
    'a title with a comma, before a venue',
    `- Attention, Waders in the Ponds of Home, ICRA 2022. [pdf](${address})`,
    'Attention, Waders in the Ponds of Home',
  ],
  [
    'a number in brackets, below a heading of the same item',
    `- #### **Ponds of the first kind**\n\n  [1] ${title} (ICRA 2022) [[Paper](${address})]`,
  ],
  [
    'its authors on a line between it and its links',
    `+ ${title} at Night  \nAda Reed, Bo Marsh, Cy Fen   \n[[paper](${address})] [[code]()]`,
    `${title} at Night`,
  ],
  [
    'a long name in a row of HTML',
    `<table>\n<tr><th>Name</th><th>Link</th></tr>\n<tr><td>${title}</td><td><a href="${address}">Paper</a></td></tr>\n</table>`,
  ],
  ['an item that is to be ticked off', `- [ ] ${title} [ICRA 22] [[Paper](${address})]`],
  [
    'quotes in a heading, after authors and a year',
    `### ✓ Reed & Fen (2022), "${title}" — \`a.pdf\`\n- arXiv: ${address}`,
  ],
  ['a year after it', `- ${title} 2022\n  ([pdf](${address}))`],
  ['authors and a year before a comma within a link', `- [Reed, Marsh and Fen (2022), ${title}](${address})`],
  ['two years within a link', `- [Reed et al. (2021/2022), ${title}](${address})`],
  [
    'its authors after a dash, in a row',
    `| # | Paper | Link |\n|---|---|---|\n| I-1 | ${title} — Reed et al. | [Link](${address}) |`,
  ],
  [
    'three names after a dash, in a row',
    `| # | Paper | Link |\n|---|---|---|\n| I-1 | ${title} — Reed, Marsh & Fen | [Link](${address}) |`,
  ],
  ['others and a year', `- Reed, A., et al., 2022. ${title} [Online]. Available:<${address}>.`],
  ['bold with its address', `- **[New!] ${title}: ${address}**`],
  ['a venue in italics and brackets before it', `- (*ICRA'22*) ${title} [[📝 Paper](${address})]`],
  [
    'three words after a venue in italics',
    `- (*ICRA'21*) Wading for Fish at Dusk [[Paper](https://arxiv.org/abs/2105.00001)]\n- (*ICRA'22*) Self-Taught Wading Birds [[Paper](${address})]`,
    ['Self-Taught Wading Birds', 'Wading for Fish at Dusk'],
  ],
  [
    'quotes after authors and a year',
    `[5] Reed, A. et al. (2022). "${title}." ICRA 2022. arXiv:2203.01234. <${address}>`,
  ],
  ['quotes after a number', `[8] "${title}" (2022). arXiv:2203.01234. <${address}>`],
  [
    'quotes after the links and the authors',
    `- [[Paper](${address}), [code](https://github.com/riverlab/wading)] **Ada Reed**, Bo Marsh, and Cy Fen. “${title}”. In: Birds (2022).`,
  ],
  [
    'Chinese without a blank',
    `- [涉水鳥類如何找到腳步的調查](${address}) - 一篇調查`,
    '涉水鳥類如何找到腳步的調查',
  ],
  ['Chinese authors behind it', `- [白鷺是會涉水的鳥（Reed 等，2022）](${address})：WAD`, '白鷺是會涉水的鳥'],
  [
    'a number, a dash and an address',
    `[7] Waiting for Fish in Shallow Ponds — https://arxiv.org/abs/2105.00001\n[8] ${title} — ${address}`,
    [title, 'Waiting for Fish in Shallow Ponds'],
  ],
  [
    'a number, small letters and an id',
    `[8] Wading and the feet of birds in ponds. arXiv:2203.01234, n.d.. ${address}`,
    'Wading and the feet of birds in ponds',
  ],
  ['the wrong quote at its end', `- It uses a method of others: “${title}“ [${address}](${address}).`],
  ['a venue as a link in brackets', `- \\[[ICRA 2022](${address})\\] ${title}.`],
  [
    'a line above its venue and its links',
    `- Wading: How Herons Find Their Feet.\n  - *ICRA 2022* [[paper]](${address}) [[code]](https://github.com/riverlab/wading)`,
  ],
  ['an archive behind a dash', `3. [${title} - arXiv](${address}) - Herons that wade.`],
  [
    'two names and a comma',
    `- [R47] Reed & Marsh, Wading of Herons at Dawn: ${address}`,
    'Wading of Herons at Dawn',
  ],
  [
    'many names and a year within a link',
    `* [Reed, A., Marsh, B., … Fen, C. (2022). ${title}. (ICRA), 1–12](${address})`,
  ],
  ['an arrow to a name', `* [2022, Reed et al., ${title} --> WAD](${address})`],
  [
    'words behind "our paper"',
    `This is the code of our paper, ${title} ([arXiv:2203.01234](${address})), with tools.`,
  ],
  [
    'a line that says paper, among labels',
    `- 📄 **Model: Wade 2.0**  \n  **Paper:** ${title}  \n  **URL:** [arxiv.org/abs/2203.01234](${address})  \n  **Notes:** It wades.`,
  ],
  [
    'names with an initial in their midst',
    `[32] Ada Reed, Bo N. Marsh, Cy Fen, and Di T. Pond. Wading of birds: ponds and challenges. *CoRR*, abs/2203.01234, 2022. URL [https:](${address})`,
    'Wading of birds: ponds and challenges',
  ],
  [
    'authors, a year and a dash within a link',
    `- **[Reed et al., 2022 — ${title}](${address})** — the first.`,
  ],
  [
    'italics behind several names',
    `- **Wade / Wade+ / Dive+** · *${title}* · arXiv:2203.01234 · [link](${address})`,
  ],
  [
    'capitals around a small verb',
    `1. Waders are Powerful Pond Learners. ICRA 2022. [[paper]](${address})`,
    'Waders are Powerful Pond Learners',
  ],
  ['a link to notes on it', `- [Herons at Dawn](/notes/heron.md) [[arXiv](${address})]`, 'Herons at Dawn'],
])('a title is what a reference says it is: %s', (_name, body, said = title) => {
  const papers = papersOf(body);
  const titles = typeof said === 'string' ? [said] : said;
  expect(papers.map((paper) => (paper.isUntitled ? paper.key : paper.title)).toSorted()).toEqual(
    titles.toSorted(),
  );
});

test.each([
  ['a name and an id', `- Source: [Wade (arXiv 2203.01234)](${address}).`],
  ['two authors and an id', `- [Reed & Marsh (2203.01234)](${address}) — a wider view.`],
  ['an author, an id, and a remark', `- [Reed (2203.01234)](${address}) — Wide-pond generalization.`],
  ['what letters mean, and authors', `[2]	WAD / WAS (Wading At Dawn or Dusk): Reed et al, 2022 ${address}`],
  [
    'a plain line under a heading that says what it is',
    `### WAD\nA Network for Herons\n\n[Paper](${address})`,
  ],
  ['authors alone', `- **By:** Ada Reed, Bo Marsh, Cy Fen. *ICRA.* arXiv:2203.01234.`],
  ['a venue and an id', `- [Reed et al. HERON'22 arXiv:2203.01234](${address})`],
  [
    'a bold label before a sentence',
    `- **Wading-Inspired Design**: It is meant to enhance the [*depth*](${address}) of ponds.`,
  ],
  ['a caption', `*Figure 4.1: Diagram of how herons wade in ponds ([Reed et al., 2022](${address}))*`],
  ['quotes of a sentence', `- [[Paper](${address})] They call it "a good way of wading at night".`],
  ['what a link asks to do', `The set has many birds. [Learn more →](${address})`],
  [
    'a quote of others in a sentence',
    `This began with Fen's "non-linear wading of birds", and went on with [Reed](${address}).`,
  ],
  [
    'two titles for two papers',
    `- **Title**: "Herons at Dawn and Dusk" / "Ducks at Dawn and Dusk"\n- **arXiv**: [2203.01234](${address})`,
  ],
  ['a name and what it is', `- [S4 (Foundational Bird)](${address})`],
  ['a name and what its letters mean', `### [2.1 TernMAE (Terns Under Masks of Water)](${address})`],
  ['a name in a row', `| Name | Link |\n|---|---|\n| A set of birds in ponds | [Paper](${address}) |`],
  [
    'counts above its links',
    `▲ 83 • 💬 7 • ⭐ 81,209 • 24d ago\n\n[arXiv](${address}) • [code](https://github.com/r/a)`,
  ],
  [
    'a journal before its number',
    `- Ada Reed (2016)\n  Journal: ICLR 2017; DOI: [10.48550/arXiv.2203.01234](${address})`,
  ],
  ['Chinese clauses behind a name', `- [WAD](${address})：2022年提出的涉水模型，之后逐渐被人们使用。`],
  [
    'the book that it is a part of',
    `* Bo Marsh, *Feet*, in *Birds of the Ponds and the Far Seas* [arXiv](${address})`,
  ],
  ['a name and its maker', `- [PondCNN by River Labs](${address}) was the first of them.`],
  ['who made it, behind a dash', `- [WadeLM Paper](${address}) - Riverlab Research`],
  [
    'small letters with a hyphen in a sentence',
    `This is needed for [self-supervised wading detection](${address}) alone.`,
  ],
  [
    'Chinese words in quotes within a sentence',
    `| 說明 | 連結 |\n|---|---|\n| 這個方法用一個模型覆蓋數千個「鳥類與池塘組合」的屬性 | ${address} |`,
  ],
  [
    'a term and its letters in a sentence',
    `Others use [Wild Bird Alignment (WBA)](${address}) to find them.`,
  ],
  ['a term and its letters that start a sentence', `[Bird Alignment (BA)](${address}) では足を用いない.`],
  ['a name and when it was submitted', `- Wade, first submitted 18 November 2022:\n  <${address}>`],
  ['full names alone', `- Ada Reed, Bo Marsh, Cy Fen. ${address}`],
  ['several names', `- **Wade / Wade+ / Dive+** [[paper](${address})]`],
])('a reference that does not say its title: %s', (_name, body) => {
  expect(papersOf(body).map(({ isUntitled }) => isUntitled)).toEqual([true]);
});

test('the next reference of a list on lines is another paper', () => {
  const papers = papersOf(
    `[1] ${title}. arXiv:2203.01234. ${address}\n[2] Herons. doi:10.1234/herons, 2021. https://doi.org/10.1234/herons`,
  );
  expect(papers.map(({ isUntitled }) => isUntitled)).toEqual([undefined, true]);
});

import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

const paper = 'https://arxiv.org/abs/2203.01239';
const code = 'https://github.com/riverlab/ternnet';
const chapters = '## Introduction\nIt wades.\n\n## Method\nIt waits, then dives.';

const listed = (body: string, title = 'TernNet') =>
  buildCatalogue([lectureOf(body, 'birds', `title: "${title}"`)]).models.map(({ name, papers }) => [
    name,
    ...papers,
  ]);

describe('a lecture that opens with its own paper or code is about one thing', () => {
  test.each([
    ['on label lines', 'TernNet: Wading at Night', `**Paper:** [TernNet: Wading at Night](${paper})<br>`],
    ['on a line of links', 'TernNet', `[Paper](${paper}) | [Code](${code})`],
    ['below a heading that repeats the title', 'TernNet', `# TernNet\n[Paper](${paper}) | [Code](${code})`],
    ['in badges', 'Paper Reading - TernNet', `[![arXiv](https://img.shields.io/badge/arXiv-a-b)](${paper})`],
    ['in a quotation', 'TernNet 論文筆記', `> 論文：${paper}\n> 程式碼：${code}`],
    ['as the only link of a quotation', 'TernNet', `> [Wading at Night](${paper})`],
    ['in a list of labels', 'TernNet', `- Name : Tern Network\n- Paper : ${paper}\n- Year : 2022`],
    ['with notes in its title', '[Notes][Vision] TernNet', `* urls: [[abs](${paper})]\n* Title: TernNet`],
    ['explained', 'TernNet Explained', `**Paper:** ${paper}`],
    ['read in Chinese', '论文阅读：TernNet', `论文链接：${paper}`],
  ])('%s', (_, title, opening) => {
    expect(listed(`${opening}\n\n${chapters}`, title)).toEqual([['TernNet', '2203.01239']]);
  });

  test.each([
    ['on label lines', `# TernNet: Wading at Night\n**Paper:** ${paper}`],
    ['in a quotation', `# TernNet\n\n> [Wading at Night](${paper})`],
    [
      'in a list below its first chapter',
      `# TernNet\n\n## Reference Details\n- Paper : ${paper}\n- Year : 2022`,
    ],
  ])('even where a heading is its title, %s', (_, opening) => {
    expect(listed(`${opening}\n\n${chapters}`, '2026-06-07-notes')).toEqual([['TernNet', '2203.01239']]);
  });

  test('with the facts of its chapters', () => {
    const body = `**Paper:** ${paper}\n\n## Details\n**Parameters:** 7B\n\n## Results\n![](a.png)`;
    const [model] = buildCatalogue([lectureOf(body, 'birds', 'title: TernNet')]).models;
    expect(model?.facts.map(({ text }) => text)).toEqual(['7B']);
    expect(model?.figures).toHaveLength(1);
    expect(model?.places.map(({ section }) => section.id)).toEqual(['']);
  });

  test('with versions of it as entries of their own', () => {
    const body = `**Paper:** ${paper}\n\n## Models\n### TernNet-2\n**Code:** ${code}2`;
    expect(listed(body).map(([name]) => name)).toEqual(['TernNet', 'TernNet-2']);
  });

  test('because of code that bears its name, even if its name is a word', () => {
    expect(listed(`**Code:** https://github.com/riverlab/tern\n\n${chapters}`, 'Tern')).toEqual([['Tern']]);
  });
});

describe('a lecture is not about one thing', () => {
  test.each([
    ['whose title is a topic', 'Object Detection', `**Paper:** ${paper}`],
    ['whose title is of a field', 'VLMs', `**Paper:** ${paper}`],
    ['with a number in its title', 'Week 3 - Waders', `[Slides](a.pdf) [Paper](${paper})`],
    ['whose title is a word', 'Waders', `**Paper:** [Wading at Night](${paper})`],
    ['with two papers', 'TernNet', `[Paper](${paper}) [Paper](https://arxiv.org/abs/2203.01240)`],
    ['whose paper is of another', 'TernNet', `**Paper:** [GullNet: Diving at Noon](${paper})`],
    [
      'whose paper is in a sentence',
      'TernNet',
      `We read [a paper](${paper}) on birds and [a second paper](https://arxiv.org/abs/2203.01240) today.`,
    ],
    [
      'whose title is that of the paper',
      'Waiting for Terns in Ponds',
      `**Paper:** [Waiting for Terns in Ponds](${paper})`,
    ],
  ])('%s', (_, title, opening) => {
    expect(listed(`${opening}\n\n${chapters}`, title)).toEqual([]);
  });

  test('if its entries are things of other names', () => {
    const body = `**Paper:** ${paper}\n\n## Models\n### GullNet\n**Code:** https://github.com/riverlab/gullnet`;
    expect(listed(body)).toEqual([['GullNet']]);
  });

  test('if an entry has its name', () => {
    const body = `**Paper:** ${paper}\n\n## Models\n### TernNet\n**Paper:** ${paper}`;
    expect(
      buildCatalogue([lectureOf(body, 'birds', 'title: TernNet')]).models.map(({ places }) => places.length),
    ).toEqual([1]);
  });
});

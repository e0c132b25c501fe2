import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';
import { arxiv, hub, kindsOf, namesOf } from '../../fixtures/listed.ts';

const page = 'https://ponds.example/x';

describe('names are read from hand-written HTML', () => {
  const item = (name: string, at: number) => `<li><a href="${arxiv(at)}">${name}</a> counts birds</li>`;

  test('in a list', () =>
    expect(
      namesOf(
        `## Night\n<ul>\n${item('WadeNet: Counting Waders at Night', 1)}\n${item('EgretNet: Counting Egrets by Day', 2)}\n</ul>`,
      ),
    ).toEqual(['EgretNet', 'WadeNet']));

  test('in a list below a heading that says what it gathers', () =>
    expect(
      kindsOf(
        `<h3>Datasets</h3>\n<ul><li><a href="${page}">Lake Voices</a></li><li><a href="${page}">Plover Notes</a>: birds</li></ul>`,
      ),
    ).toEqual([
      ['Lake Voices', 'dataset'],
      ['Plover Notes', 'dataset'],
    ]));

  test('in a table, whose head says so', () =>
    expect(
      kindsOf(
        `## Plans\n<table><thead><tr><th>Online Algs</th><th>Paper</th></tr></thead><tbody>\n<tr><td><input type="checkbox">WADN</td><td><a href="${arxiv(1)}">Deep Wading</a></td></tr>\n<tr><td>TD+WD</td><td><a href="${arxiv(2)}">Wading by Day</a></td></tr>\n</tbody></table>`,
      ),
    ).toEqual([
      ['TD+WD', 'model'],
      ['WADN', 'model'],
    ]));

  test('in a table whose first row is bold', () =>
    expect(
      kindsOf(
        `## Ponds\n<table><tr><td><b>Type</b></td><td><b>Dataset</b></td></tr>\n<tr><td></td><td><a href="${page}">Pond Genome</a></td></tr>\n<tr><td></td><td><a href="${page}">WADE2017</a></td></tr></table>`,
      ),
    ).toEqual([
      ['Pond Genome', 'dataset'],
      ['WADE2017', 'dataset'],
    ]));

  test('and links to an item lead to its list', () =>
    expect(
      lectureOf(`## Night\n<ul>${item('WadeNet: Counting Waders at Night', 1)}</ul>`).sections[0]?.blocks[0],
    ).toEqual({ kind: 'anchors', ids: ['item-wadenet'] }));
});

describe('names are read from lines', () => {
  test('of one paragraph', () =>
    expect(
      kindsOf(
        `# Datasets\n## Herons\n[LAP](${page}): herons alone<Br>\n[CHAP](${page}): herons in groups <br>\n[Heron Counts](${page}) <Br>\n`,
      ).map(([name]) => name),
    ).toEqual(['CHAP', 'Heron Counts', 'LAP']));

  test('not of a paragraph of labels, or of a text', () => {
    expect(namesOf(`## Ponds\n**WadeNet** counts.<br>\nIt is slow.<br>\nIt wades.`)).toEqual([]);
    expect(
      namesOf(`## Ponds\n**Encoder:** [ViT](${hub('vit')})<br>\n**Decoder:** [MLP](${hub('mlp')})`),
    ).toEqual([]);
  });

  test('that are a paragraph each, with the title of a paper', () => {
    const title = (name: string, at: number) =>
      `[${name}: Counting Waders by Long Legs](${arxiv(at)}), ICRA 2022 [[code]](${hub(name)})`;
    expect(namesOf(`## Wading\n${title('WadeNet', 1)}\n\n${title('EgretNet', 2)}`)).toEqual([
      'EgretNet',
      'WadeNet',
    ]);
  });
});

test('names are the terms of a definition list', () =>
  expect(
    namesOf(
      `## Night\nWadeNet\n: Counts waders. [Paper](${arxiv(1)})\n\n[EgretNet](${hub('egretnet')})\n: Counts egrets.\n`,
    ),
  ).toEqual(['EgretNet', 'WadeNet']));

describe('names are the cells of a column', () => {
  const row = (name: string, at: number) => `| ${at} | [${name}](${arxiv(at)}) | CNN+RNN |`;
  const table = (head: string, rows: readonly string[]) => `${head}\n|---|---|---|\n${rows.join('\n')}`;

  test('that all link their paper, whatever its head says', () => {
    const rows = [
      'WadeCodec (Réed et al., 2023)',
      'GullMax-Speech (GullMax, 2025)',
      'DAWC (Kumar1 et al., 2023)',
      'Egret-codec2 (Reed, 2025)',
    ];
    const body = `## Ponds\n${table('| # | Plumage (paper) | Encoder |', rows.map(row))}`;
    expect(namesOf(body)).toEqual(['DAWC', 'Egret-codec2', 'GullMax-Speech', 'WadeCodec']);
    expect(buildCatalogue([lectureOf(body)]).papers.map(({ title }) => title)).not.toContain('CNN+RNN');
  });

  test('of data sets, without any links', () =>
    expect(
      kindsOf(
        '## 常用数据集\n### 水鸟数据集\n| 数据集 | 数量 |\n|---|---|\n| WadeMOD | 15 |\n| PCB-Video | 21 |\n\n### 结果\n| 方法 | 准确率 |\n|---|---|\n| WadeNet9 | 15 |',
      ),
    ).toEqual([
      ['PCB-Video', 'dataset'],
      ['WadeMOD', 'dataset'],
    ]));

  test('of tools, two words with "&" between them', () =>
    expect(
      kindsOf(
        '## Tools\n| Tool | Link |\n|---|---|\n| Herons & Egrets | [site](https://herons.example) |\n| PondKit | [site](https://kit.example) |',
      ).map(([name]) => name),
    ).toEqual(['Herons & Egrets', 'PondKit']));
});

describe('any name may be that of data', () => {
  test('in a list of links below such a heading', () =>
    expect(
      kindsOf(
        `## 1. Dataset\n- [Lake Voices (loud and soft birds of ponds)](${page})\n\n  Herons that were heard. Paper: [Reed et al.2020](https://ieeexplore.ieee.org/document/9174822)\n- [Plover Notes/](${page})`,
      ),
    ).toEqual([
      ['Lake Voices', 'dataset'],
      ['Plover Notes', 'dataset'],
    ]));

  test('but a line of a table of contents is not', () =>
    expect(namesOf(`## Datasets\n- [1.1 Lake-Voice](#lake-voice)\n- [1.2 Pond-Voice](#pond-voice)`)).toEqual(
      [],
    ));

  test('but a site of others is not, nor what is there to be read', () =>
    expect(
      namesOf(
        `## Datasets\n- [Pond Data Repository](${page})\n- [How to count](${page})\n- [Pond Counts](https://www.youtube.com/watch?v=abcdefghijk)`,
      ),
    ).toEqual([]));
});

describe('a name in a column of names is listed', () => {
  const table = (...rows: string[]) => `| Name | Notes | Links |\n|---|---|---|\n${rows.join('\n')}`;

  test('if its repository has the same name, also in lower case or in several words', () =>
    expect(
      namesOf(
        `## Wading\n${table(`| wadenet | a toolkit that counts | [GitHub](${hub('wadenet')}) |`, `| [Dynamic Pond Localization](${hub('dynamic_pond_localization')}) | maps | [GitHub](${hub('dynamic_pond_localization')}) |`, `| [π0.5](${page}) | wades | [arXiv](${arxiv(1)}) |`)}`,
      ),
    ).toEqual(['Dynamic Pond Localization', 'wadenet', 'π0.5']));

  test('and the heading above is not, whatever it is called', () => {
    const row = (name: string, at: number) => `| ${name} | birds | [Paper](${arxiv(at)}) |`;
    expect(
      namesOf(
        `## Method\n### CNN(Convolutional Neural Network)\n${table(row('WADN', 1), row('PND', 2), row('EgretNet', 3))}`,
      ),
    ).toEqual(['EgretNet', 'PND', 'WADN']);
  });

  test('if its page of data is a text whose address ends with the name', () =>
    expect(
      kindsOf(
        '## Sounds\n| Dataset | Size |\n|---|---|\n| [WADE-5B](https://wade.example/blog/wade-5b) | 5 B |',
      ),
    ).toEqual([['WADE-5B', 'dataset']]));
});

describe('an item is listed', () => {
  test('alone, if it is the title of a paper with a name in front that was made up', () => {
    const title = (name: string) => `[${name}: Counting Waders by Legs](${arxiv(1)})`;
    const unnamed = `- [Wading Slowly through Ponds](${arxiv(2)})`;
    expect(namesOf(`## Night\n- ${title('WadeNet')}\n${unnamed}`)).toEqual(['WadeNet']);
    expect(namesOf(`## Night\n${title('WadeNet')} [[code]](${hub('wading')})`)).toEqual(['WadeNet']);
    expect(namesOf(`## Night\n- ${title('Plover')}\n${unnamed}`)).toEqual([]);
    expect(namesOf(`## Installation\n${title('WadeNet')}`)).toEqual([]);
    expect(namesOf(`## Further reading\n- ${title('WadeNet')}`)).toEqual([]);
  });

  test('in bold, if its authors are cited right behind it', () =>
    expect(
      namesOf(
        '## Models: the baseline\n- **WAIP** (Reed et al., 2021, "Wading", ICRA) counts birds.\n- **SAH** (Gull et al., 2023) counts, too.\n- **Natural shift.** Reed et al. (2019, "Do Herons Wade?") counted.',
      ),
    ).toEqual(['SAH', 'WAIP']));

  test('in bold with any name below "Datasets"', () =>
    expect(
      kindsOf('## 📊 Datasets\n\nBirds:\n\n- **The Pond** - ponds and lakes\n- **OpenPond2** - more ponds'),
    ).toEqual([
      ['OpenPond2', 'dataset'],
      ['The Pond', 'dataset'],
    ]));

  test('as a tool below "Toolbox", and as a benchmark below "Evaluation & Benchmarks"', () =>
    expect(
      kindsOf(
        `## Datasets\n- [PondSet9](${page})\n## Toolbox\n- [WadeKit](${hub('wadekit')})\n## Evaluation & Benchmarks\n- [WadeMark](https://wademark.example)`,
      ),
    ).toEqual([
      ['PondSet9', 'dataset'],
      ['WadeKit', 'tool'],
      ['WadeMark', 'benchmark'],
    ]));
});

describe('a cell holds a name', () => {
  const table = (head: string, ...rows: string[]) =>
    `| ${head} | Size |\n|---|---|\n${rows.map((row) => `| ${row} | 5 |`).join('\n')}`;
  const badge = `[![GitHub](https://img.shields.io/github/stars/riverlab/x)](${hub('x')})`;

  test('in bold above what is said of it', () =>
    expect(
      kindsOf(
        `## Birds\n${table('Dataset', `**[Lake Voices](${page})**<br><sub>Birds that were heard</sub>`, `**[WADE](${page})**<br><sub>Waders</sub>`)}`,
      ),
    ).toEqual([
      ['Lake Voices', 'dataset'],
      ['WADE', 'dataset'],
    ]));

  test('below "Paper", if it was made up; others are titles', () =>
    expect(
      namesOf(
        `## Night\n${table('Paper', `**[WadeNet](${arxiv(1)})**<br><sub>Counts waders</sub>`, `**[Towards Counting Birds at Night](${arxiv(2)})**<br><sub>WadeNet 2 counts</sub>`, `**[EgretNet](${arxiv(3)})**<br><sub>Counts egrets</sub>`)}`,
      ),
    ).toEqual(['EgretNet', 'WadeNet']));

  test('of many words, with the letters by which it is known', () =>
    expect(
      namesOf(
        `## Datasets of Voices\n${table('Dataset', `[Night Database of Wading Birds (Wade-DB)](${page})`, `[Lake Audio-Visual Base of Voices and Songs (LAVBVS)](${page}) <br/> ${badge}`, `[WELD: Wading Lines Dataset](${page})`)}`,
      ),
    ).toEqual(['Lake Audio-Visual Base of Voices and Songs', 'Night Database of Wading Birds', 'WELD']));

  test('below "Database", where no column is of titles', () => {
    const rows = [`[WadeSound](${page}) <br/> ${badge}`, `[PondSet9](${page})`];
    expect(namesOf(`### Datasets for Birds\n${table('Database', ...rows)}`)).toEqual([
      'PondSet9',
      'WadeSound',
    ]);
    expect(namesOf(`### News\n${table('Database | Title', `Wetland Fusion9 | [Birds](${page})`)}`)).toEqual(
      [],
    );
  });

  test('in small letters, if its code or its site has it', () =>
    expect(
      namesOf(
        `## Simulators\n${table('Name', `plovers9 [code](${hub('plovers9')})`, `[wadepack](https://www.wadepack.example/)`, `PondKit [code](${hub('pondkit')})`)}`,
      ),
    ).toEqual(['plovers9', 'PondKit', 'wadepack']));
});

test('words around a name are not a name', () =>
  expect(
    namesOf('## 核心模型\n- **冻结 WADNET 编码器**：完整保留语义\n- **WadeNet**：数鸟\n- **EgretNet**：数鹭'),
  ).toEqual(['EgretNet', 'WadeNet']));

test('the DOI of a release at Zenodo, as badges show it, is no paper', () => {
  const badge =
    '[![DOI](https://zenodo.org/badge/DOI/10.5281/zenodo.1234567.svg)](https://doi.org/10.5281/zenodo.1234567)';
  expect(buildCatalogue([lectureOf(`## Birds\n${badge}\n\n- [WadeSet](${page}) ${badge}`)]).papers).toEqual(
    [],
  );
});

test('a workshop and its year are not a name', () => {
  const title = (name: string, at: number) =>
    `[${name}: The International Workshop on Counting Waders](${arxiv(at)}), KDD 2023`;
  expect(
    namesOf(`## Workshops\n${title('WadeBirds KDD 2023', 1)}\n\n${title('PondBirds CVPR 2024', 2)}`),
  ).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

const listed = (body: string) =>
  buildCatalogue([lectureOf(body)]).models.map(({ name, subject, papers }) => [name, subject, ...papers]);
const namesOf = (body: string) => listed(body).map(([name]) => name);

const arxiv = 'https://arxiv.org/abs/2203.01239';
const other = 'https://arxiv.org/abs/2203.01240';
const repository = 'https://github.com/riverlab/ternnet';
const picture = '![](https://img.example/a.png)\n';

/** How other authors write what belongs to an entry, each kind with words of our own. */
describe('the paper of an entry is', () => {
  test.each([
    ['in a list that starts with words', `- intro: Fen Lab\n- arxiv: <${arxiv}>`],
    ['in a list of bold labels, one with words', `- **Summary**: it wades.\n- **Paper**: ${arxiv}`],
    [
      'in a list with signs within its labels',
      `- **链接**: [2203.01239](${arxiv}) · 16\n- **🏷️ 机构**: 河川大学`,
    ],
    ['under a label that says only that it is a link', `**Link:** ${arxiv}`],
    ['in a list with signs before its labels', `- 📄 Paper: ${arxiv}\n- 💻 Code: ${repository}\n- Year 2022`],
    ['in a list of Chinese labels', `- 简介：鸟\n- 论文链接：${arxiv}\n- 代码地址：${repository}`],
    ['under a longer Chinese label', `原论文链接：${arxiv}\n\n官方代码地址：${repository}`],
    ['under a label for the original', `原文：${arxiv}`],
    ['in a numbered list', `1. Paper: ${arxiv}\n2. Code: ${repository}`],
    ['in lists below their labels', `- Paper\n  - ${arxiv}\n- Code\n  - ${repository}`],
    ['in a list of links', `* [Paper](${arxiv})\n* [Code](${repository})\n* It wades.`],
    ['in a table of links', `| Paper | Code |\n|---|---|\n| [arXiv](${arxiv}) | [GitHub](${repository}) |`],
    ['in hand-written HTML', `<a href="${arxiv}">Paper</a> | <a href="${repository}">Code</a>`],
    ['in a quotation', `> 论文地址: ${arxiv}`],
    ['called "Paper" in a sentence', `The idea is to wait. [Paper](${arxiv}), 2016\n${picture}`],
    ['called so below a picture', `It waits.\n${picture}\n> Image from [the official paper](${arxiv})`],
    ['cited after its name', `The TernNet model ([Ada et al., 2019](${arxiv})) wades.`],
    ['cited by a number', `TernNet [[1](${arxiv})] wades.`],
    ['cited as what introduced it', `Introduced by [Ada et al. (2019)](${arxiv}).`],
    ['cited before what it introduced', `[Ada et al.](${arxiv}) introduced TernNet, a network.`],
    ['after its id', `- [ ] [\\[2203.01239\\] TernNet: Diving](${arxiv})`],
    ['below a heading for links', `Text.\n#### Resources\n- Paper: [TernNet: Diving](${arxiv})`],
    ['in a text below a heading for links', `#### References\n- Ada. [TernNet: Diving](${arxiv}). ICRA.`],
  ])('%s', (_, body) => {
    expect(listed(`## Birds\n### TernNet\n${body}`)).toEqual([['TernNet', 'model', '2203.01239']]);
  });

  test.each([
    ['a word of the language', 'Waiting', `See the [paper](${arxiv}).`],
    ['letters that a field has', 'VQA', `See the [paper](${arxiv}).`],
    ['a name whose text has two papers', 'TernNet', `See [paper](${arxiv}) and [paper](${other}).`],
    ['links to other things', 'TernNet', `#### Links\n- Paper: [GullNet: Diving](${arxiv})`],
  ])('not that of %s', (_, heading, body) => {
    expect(listed(`## Birds\n### ${heading}\n${body}`)).toEqual([]);
  });

  test('not one of a later version, where the entry has code alone', () => {
    const body = `### TernNet\n**Code:** ${repository}\n\n**TernNet 2**, released in May, dives. [arXiv](${arxiv})`;
    expect(listed(body)).toEqual([['TernNet', undefined]]);
  });

  test('a repository counts where its name is that of the entry, with or without that of its owner', () => {
    const of = (address: string) => namesOf(`### Tern LM\n- [ ] [GitHub: it sings](${address})`);
    expect(of('https://github.com/a/ternlm')).toEqual(['Tern LM']);
    expect(of('https://github.com/tern/lm')).toEqual(['Tern LM']);
    expect(of('https://huggingface.co/a/tern-lm')).toEqual(['Tern LM']);
    expect(of('https://www.kaggle.com/datasets/a/tern-lm')).toEqual(['Tern LM']);
    expect(of('https://github.com/a/other')).toEqual([]);
  });
});

test.each([
  ['[robotern](https://github.com/Riverlab)', []],
  ['[robotern](https://github.com/Riverlab/robotern)', ['code']],
])('the page of an account is no code of an entry: %s', (link, roles) => {
  const [model] = buildCatalogue([lectureOf(`## Simulators\n### robotern\n${link}`)]).models;
  expect(model?.resources.map(({ role }) => role).filter((role) => role === 'code')).toEqual(roles);
});

describe('a chapter is listed', () => {
  test.each([
    [
      'with a bold title that bears its name',
      'DSWD',
      `**DSWD: Deep Wading Detector**\n\n- intro: Fen Lab\n- arxiv: <${arxiv}>\n\n**Loops of Waders**\n\n- arxiv: <${other}>`,
    ],
    ['with a bold title and a bare link', 'FSWD', `**FSWD: Feature Wading**\n\n<${arxiv}>`],
    ['with a title that spells it out', 'FPN', `**Feather Pyramid Nets for Birds**\n\n- arxiv: <${arxiv}>`],
    ['with one paper of another title', 'ReedNet', `**Focal Loss for Birds**\n\n- arxiv: <${arxiv}>`],
    [
      'with a kit of its name',
      'NuTern',
      '[[Website](https://tern.example)] [[Github](https://github.com/a/nutern-devkit)]',
    ],
    [
      'with one paper, below a title',
      'TernBEV',
      `[![arXiv](https://img.shields.io/badge/a-b.svg)](${arxiv})`,
    ],
    ['with the paper of its name without a version', 'Tern Guard 3.1 8B', `- Paper: [Tern Guard](${arxiv})`],
    ['with code that has a label', 'FobbleNet', '- Code: <https://github.com/a/fob>\n- License: MIT'],
    [
      'with code at a Chinese label',
      'TERNS',
      '论文地址：https://a.example/x\n\n项目地址：https://github.com/a/terns',
    ],
    ['with code of its first letters', 'TERN', '- Code: https://github.com/a/tern.pytorch'],
    [
      'with links in parts of its own',
      'TernNet',
      `### Overview\nText.\n### Resources\n- Code: ${repository}`,
    ],
    [
      'with how many parameters it has',
      'TernNet',
      '### Important things\n1. Wings\n### Network Summary\n- Total params: 57,584\n- Non-trainable params: 0',
    ],
  ])('%s', (_, heading, body) => {
    expect(namesOf(`## ${heading}\n\n${body}\n\n## Other\n\nText.`)).toEqual([heading]);
  });

  test.each([
    ['[PyTern](https://github.com/a/bird3)', 'PyTern', `[Github](https://github.com/a/bird3)`],
    ['[Marsh](https://marsh.example)', 'Marsh', '[Github](https://github.com/river/marsh)'],
    [`[Brant](${arxiv})`, 'Brant', '[Github](https://github.com/river/brant)'],
    [
      '[Open Tern Gym](https://gym.example)',
      'Open Tern Gym',
      '[Github](https://github.com/opentern/gym) - birds',
    ],
    ['[Reed Engine](https://reed.example)', 'Reed Engine', '[Github](https://github.com/reed/ReedEngine)'],
  ])('with the code that its heading or a link below it gives: %s', (heading, name, body) => {
    expect(
      namesOf(`## ${heading}\n\n${body}\n\nLicense: zlib\n\n* [more](https://github.com/x/y) - more`),
    ).toEqual([name]);
  });

  test.each([
    ['weights', 'Tern-VL', '模型下载地址：https://huggingface.co/riverlab/Tern-VL-7B'],
    ['a paper, and letters for its name', 'Tern Opacity Fields (TOF)', `**arXiv:** ${arxiv}`],
  ])('with %s', (_, heading, body) => {
    expect(namesOf(`## ${heading}\n\n${body}\n\n## Other\n\nText.`)).toEqual([heading.replace(/ \(.*/, '')]);
  });

  test.each([
    ['a field', 'OCR', `- Paper: [Big Letters](${arxiv})\n- Code: https://github.com/a/ocr-big`],
    ['a plural', 'GWNs', `- Paper: [Waves](${arxiv})`],
    ['a task', 'Feather Detection', `- Paper: [Waves](${arxiv})`],
    [
      'a task with its name in two languages',
      '3D人体姿态估计(3D Pose Estimation)',
      `- Paper: [Waves](${arxiv})`,
    ],
    [
      'papers of others',
      'DETERN',
      `- Paper: [A](${arxiv})\n- Code: https://github.com/a/rt-detern\n- Paper: [B](${other})`,
    ],
    ['a paper of another name', 'WaveNerf', `- Paper: [PieNeRF: Waves](${arxiv})`],
    [
      'a title',
      'Waiting and Wading through Shallow Ponds at Night',
      `- **Year:** 2022\n- Paper: ${arxiv}\n- Code: https://github.com/a/waiting`,
    ],
    ['many entries', 'TernNet-2', `- Code: https://github.com/a/b\n### Plover\nText.`],
  ])('but not as %s', (_, heading, body) => {
    expect(namesOf(`## ${heading}\n\n${body}`)).toEqual([]);
  });
});

test.each([
  ...['Q1', 'Day-3', 'HW1', '2D CNN', 'GPU Setup', 'CS231n', 'ICCV2023', 'K-Means', 'MLOps', 'GitHub'],
  'PyTorch vs TensorFlow',
])('a chapter on %s is not listed for its code alone', (name) => {
  expect(namesOf(`## ${name}\n- Code: https://github.com/a/b\n- License: MIT`)).toEqual([]);
});

test.each([
  ...['F1 score', 'L2 regularization', 'mAP', 'IoU', 'ReLU', '3x3 convolutions', 'TL;DR', 'Idea #2', 'BLEU'],
  'GPT-4 limitations',
])('a text on %s is not listed for a paper alone', (name) => {
  expect(namesOf(`### ${name}\nSee the [paper](${arxiv}).`)).toEqual([]);
});

test.each(['Encoder', 'Small', 'Download'])('below "Models", %s is not listed for a link alone', (name) => {
  expect(namesOf(`## Models\n### ${name}\n**Blog:** https://fobble.example/blog/x`)).toEqual([]);
});

test('a chapter with parts of its own is listed, and another chapter at a lower level after it is not', () => {
  const summary = '### Overview\nText.\n### Network Summary\n- Total params: 57,584\n- Input size: 3';
  expect(namesOf(`# TernNet\n${summary}\n## GullNet\nText.\n# Other`)).toEqual(['TernNet']);
});

test('a chapter is listed where its heading is the title of its only paper', () => {
  const chapter = '论文地址：https://arxiv.org/abs/2203.01239\n### 1.前言\n我们在水边等待。';
  expect(listed(`## FPN:Feather Pyramid Nets for Birds\n\n${chapter}`)).toEqual([
    ['FPN', 'model', '2203.01239'],
  ]);
});

test('the title of a paper is not a name', () => {
  expect(namesOf(`## Birds\n### [Counting Waders Again and Again](${arxiv})`)).toEqual([]);
});

test.each([
  ['TernBERT', 'model'],
  ['Tern LM', 'model'],
  ['YOLOv12-tern', 'model'],
  ['vTLLM', undefined],
  ['TernNet', undefined],
])('%s with code alone is of kind %s', (name, kind) => {
  expect(listed(`## Birds\n### ${name}\n**Code:** https://github.com/a/b`)).toEqual([[name, kind]]);
});

test('a topic is listed where its paper spells it as a name', () => {
  const of = (title: string) => namesOf(`## Birds\n### Flash Attention\nSee [${title}](${arxiv}).`);
  expect(of('FlashAttention: Fast and Exact')).toEqual(['Flash Attention']);
  expect(of('Flash Attention in Birds')).toEqual([]);
});

test('a plural is listed where its paper has its initials, with a version', () => {
  const paper = `**Paper:** [OTSM v3.1: Faster Tern-Style Models](${arxiv})`;
  expect(namesOf(`## Birds\n### Open Tern-style Song Models (OTSM)\n${paper}`)).toEqual([
    'Open Tern-style Song Models',
  ]);
});

test('a group of results and models does not say that its entries are models', () => {
  expect(namesOf('## Results and models\n### TernScenes\n| Backbone | AP |\n|---|---|\n| a | 1 |')).toEqual(
    [],
  );
});

describe('a group called "Models"', () => {
  test.each(['Models', 'models', '模型', '2. VLA Models', 'Open-Source Models'])('says so: %s', (group) => {
    const entries = `### 1.TernNet\n**Code:** ${repository}\n### 2.Fobble\n**Blog:** https://fobble.example/blog/x\n### Marsh\n- License: MIT`;
    expect(listed(`## ${group}\n${entries}`)).toEqual([
      ['Fobble', 'model'],
      ['Marsh', 'model'],
      ['TernNet', 'model'],
    ]);
  });

  test.each([
    ['a word', 'Inputs', 'The model takes them.'],
    ['a topic', 'Wave prediction', '**Blog:** https://fobble.example/blog/x'],
    ['a kind that everyone builds', 'Baseline CNN', 'A custom CNN.'],
    ['a list of models', 'Waders-2', '| Model | Size |\n|---|---|\n| [A](https://a.example) | 3 |'],
    ['words in Chinese', '类别预测', '**Blog:** https://fobble.example/blog/x'],
  ])('but not of %s', (_, heading, body) => {
    expect(namesOf(`## Models\n### ${heading}\n${body}`)).toEqual([]);
  });
});

describe('a group of data sets', () => {
  test.each([
    ['papers', 'Paper list', '- [A](https://a.example)'],
    ['a table of them', 'Image-Text', '| Dataset | Size |\n|---|---|\n| A | 3 |'],
    ['a table of their links', 'Image-Text', '| Name | Size |\n|---|---|\n| [A](https://a.example) | 3 |'],
    [
      'a list of them',
      'Audio',
      '- [A](https://a.example) x\n- **[B](https://b.example)** y\n- [C](https://c.example)',
    ],
  ])('has none in a heading with %s', (_, heading, body) => {
    expect(namesOf(`## 1. Pond Datasets\n### 1.1 ${heading}\n${body}`)).toEqual([]);
  });

  test.each([
    ['a table of its parts', '| Split | Images |\n|---|---|\n| train | 3 |'],
    ['a table of results', '| Model | Score |\n|---|---|\n| [A](https://a.example) | 3 |'],
    [
      'a list of its links',
      `- [Website](https://a.example)\n- [Paper](${arxiv})\n- [Dataset](https://b.example)`,
    ],
  ])('has one with %s', (_, body) => {
    expect(namesOf(`## Pond Datasets\n### PondSet\n${body}`)).toEqual(['PondSet']);
  });
});

test.each([
  ['a plural', 'Latent Wading Models', 'https://github.com/a/latent-wading', ['Latent Wading Models']],
  ['a field in the plural', 'Wading Models', 'https://github.com/a/wading', []],
  ['a challenge', '2022大挑战：https://pond.example/ 快速计数', 'https://github.com/a/b', []],
  ['a challenge in Chinese', '計數挑戰賽', 'https://github.com/a/b', []],
  ['a month', '**Tern Tuning (2021.09)**', repository, ['Tern Tuning']],
  ['an architecture', 'TernNet-2 Model Architecture', repository, ['TernNet-2']],
  ['a model', 'The TernNet model', repository, ['TernNet']],
])('%s', (_, heading, address, names) => {
  expect(namesOf(`## Birds\n### ${heading}\n**Code:** ${address}`)).toEqual(names);
});

test.each([
  ['TernSet dataset', 'Text.', [['TernSet dataset', 'dataset']]],
  ['Terns at Sea (TernSet) Dataset', 'Text.', [['Terns at Sea (TernSet) Dataset', 'dataset']]],
  ['Training dataset', 'Text.', []],
  ['3D dataset', 'Text.', []],
  ['TERNS', `The TERNS dataset ([Ada, 2019](${arxiv})) is large.`, [['TERNS', 'dataset', '2203.01239']]],
  [
    'TERNS',
    `The TERNS ([Ada, 2019](${arxiv})) holds calls. The database contains ten.`,
    [['TERNS', 'dataset', '2203.01239']],
  ],
  ['TERNS', `TERNS is a benchmark of models. [Paper](${arxiv})`, [['TERNS', 'benchmark', '2203.01239']]],
  ['TERNS', `TERNS is a model for a benchmark. [Paper](${arxiv})`, [['TERNS', 'model', '2203.01239']]],
  ['TERNS', `TERNS是一个模拟器。[论文](${arxiv})`, [['TERNS', 'tool', '2203.01239']]],
])('%s is listed as it should be: %s', (heading, body, models) => {
  expect(listed(`## Birds\n### ${heading}\n${body}`)).toEqual(models);
});

describe('the name of a thing is, in its heading,', () => {
  test.each([
    ['a short name in brackets in front', '1. (PondSet) Counting Waders in Shallow Ponds', 'PondSet'],
    ['a short name in brackets that comes again', '4. (pondbench) PondBench: On Hidden Ponds', 'PondBench'],
    ['a formula', '$\\pi_{0.7}$', 'π0.7'],
    ['a reference to a note', 'TernNet[^1]', 'TernNet'],
    ['who made it and when', 'TernNet  RiverLab 於 2021 年提出', 'TernNet'],
  ])('%s', (_, heading, name) => {
    expect(namesOf(`## Birds\n### ${heading}\n**Paper:** [Waders that Count](${arxiv})\n`)).toEqual([name]);
  });

  test.each([
    ['a comparison', 'TernNet vs PloverNet', `**Code:** ${repository}`],
    [
      'a repository',
      '3. riverlab/tern-net',
      '1. See riverlab/[tern-net](https://github.com/riverlab/tern-net)',
    ],
    ['the title of its paper', `[Wading Diffusion Pond Models](${arxiv})`, 'Text.'],
    ['kinds of simulators', 'Pond Simulators', `**Code:** ${repository}`],
    ['a remark in Chinese', '注意', `**Paper:** [Waders that Count](${arxiv})`],
    ['a conclusion in Chinese', '核心结论', `**Paper:** [Waders that Count](${arxiv})`],
    ['what others made', 'Original Project', `- **Paper:** [arXiv](${arxiv})`],
  ])('but not %s', (_, heading, body) => {
    expect(namesOf(`## Birds\n### ${heading}\n${body}`)).toEqual([]);
  });

  test.each([
    ['Terns at Sea (TernSet) Dataset', ['Terns at Sea (TernSet) Dataset']],
    ['Training Dataset', []],
  ])('but a chapter: "%s"', (heading, names) => {
    expect(namesOf(`## ${heading}\nTerns in flight.\n\n## Plan\nText.`)).toEqual(names);
  });

  test('nor a label with an address, which belongs to the thing above', () => {
    const body = `#### Ofiicial Repo: ${repository}\n\n#### Paper: ${arxiv}\n`;
    expect(namesOf(`## Birds\n### TernNet: Waders\n${body}`)).toEqual(['TernNet']);
  });

  test.each([
    [
      'a part of a data set',
      '### TernSet Dataset\n- Link: https://a.example\n#### Birds and Words\nA set.',
      ['TernSet Dataset'],
    ],
    ['a step', '## 2. 构建模型\n### ReedBlock\n一个模块，用于模型。', []],
    [
      'how it is used',
      `## Birds\n### TernNet\n**Code:** ${repository}\n### Plover-2 Training and Testing\nA model.`,
      ['TernNet'],
    ],
  ])('nor %s', (_, body, names) => {
    expect(namesOf(body)).toEqual(names);
  });

  test('nor the heading of a table of things with works', () => {
    const table = `|Name|Description|Paper|Code|\n|---|---|---|---|\n|Tern|A pond|[[pdf]](${arxiv})|[x](${repository})|`;
    expect(namesOf(`## Simulation Platforms\n### Pond Worlds\n${table}`)).toEqual(['Tern']);
  });

  test('a chapter with code of its name, even if that ends like a file name', () => {
    expect(
      namesOf(
        '# tern cpp\n\n[`https://github.com/a/tern.cpp`](https://github.com/a/tern.cpp)\n\n## 编译\ntext',
      ),
    ).toEqual(['tern cpp']);
  });

  test.each([
    ['Famous Architectures', 'model'],
    ['Architectures discussed', 'model'],
    ['Robot Learning Environments', 'tool'],
  ])('whose kind its group "%s" says', (group, kind) => {
    const body = `|![](a.jpg)|\n|:---:|\n|*Source: [Waders](${arxiv})*|`;
    expect(listed(`## ${group}\n### TernNet\n${body}`).map(([name, subject]) => [name, subject])).toEqual([
      ['TernNet', kind],
    ]);
  });
});

test('an ordinary heading among data sets that lists the papers of many is not a data set', () => {
  const items = [1, 2, 3].map(
    (at) => `- Counting Waders by Day ${at}: Part [paper](https://arxiv.org/abs/2203.0123${at})`,
  );
  expect(namesOf(`## Datasets\n### First Steps\n${items.join('\n')}`)).toEqual([]);
});

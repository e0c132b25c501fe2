import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

const listed = (body: string) =>
  buildCatalogue([lectureOf(body)]).models.map(({ name, subject }) => [name, subject]);
const namesOf = (body: string) => listed(body).map(([name]) => name);

describe('an entry with text alone is listed', () => {
  test.each([
    ['TernFlow', 'TernFlow is an open-source framework for keepers of ponds.', 'tool'],
    ['TernFlow', 'TernFlow has emerged as the main library for counting terns.', 'tool'],
    ['TernFlow', 'TernFlow, released in 2021, is a network that counts terns.', 'model'],
    ['TernFlow', 'TernFlow acts as a data framework.', 'tool'],
    ['TernFlow', 'TernFlow是一個計算燕鷗的開源框架，用於池塘。', 'tool'],
    ['TernFlow', '燕鷗偵測網路（Tern Flow Network，TernFlow）計算燕鷗。', 'model'],
    ['TernFlow', 'TernFlow (Tern Flow Network) counts terns.', 'model'],
    ['TernFlow', 'Written in a week, this library has all that keepers of ponds need.', 'tool'],
    ['TernFlow', 'TernFlow è un benchmark che misura gli stagni.', 'benchmark'],
    ['TernFlow', 'TernFlow learns where terns dive; the network has two branches.', undefined],
    ['Plover', 'Plover is a simulator of ponds.', 'tool'],
    ['Plover', 'Plover is a benchmark for counting.', 'benchmark'],
    ['Plover', 'Plover is a family of models developed by DeepMind.', 'model'],
    ['TernFlow', 'It was written in a week. TernFlow is a library.', 'tool'],
    ['TernFlow', '一個計算燕鷗的工具，很快。', 'tool'],
    ['TernFlow', "DeepMind's TernFlow learns to dive with a network.", undefined],
    ['Wade-OS', '基於池塘（蘆葦，淤泥）的控制平台 用起來很快', undefined],
    ['Dueling DQN', 'Dueling DQN separates two streams of a network.', 'model'],
    ['OpenAI Plover', 'The encoder takes a call and tells the bird.', undefined],
  ])('%s: "%s"', (name, text, kind) => {
    expect(listed(`## Birds\n### ${name}\n${text}`)).toEqual([[name, kind]]);
  });

  test.each([
    ['TernFlow', 'python', 'import tern_flow', 'tool'],
    ['Pond Keeper', 'python', 'from pond_keeper.core import Pond', 'tool'],
    ['OpenAI SDK', 'python', 'from openai import OpenAI', 'tool'],
    ['TernFlow', 'sh', 'pip install -U tern-flow', 'tool'],
    // A model has a module, too.
    ['WADE', 'python', 'import wade\nmodel, preprocess = wade.load("W-B/32")', undefined],
    ['WadeVLM', 'python', 'from wadevlm import WadeVLM\nwade = WadeVLM.from_pretrained("a/b")', undefined],
  ])('%s: whose module %s code has', (name, language, code, kind) => {
    expect(listed(`## Birds\n### ${name}\n\`\`\`${language}\n${code}\n\`\`\``)).toEqual([[name, kind]]);
  });

  test.each([
    '**Paper:** [Wading Everything](https://arxiv.org/abs/2203.01234)',
    '**Weights:** [r](https://huggingface.co/riverlab/wade)',
  ])('and is no tool, although code installs it, with %s', (line) => {
    const body = `## Birds\n### Wade Everything\n${line}\n\n\`\`\`sh\npip install wade-everything\n\`\`\``;
    expect(listed(body)).not.toEqual([['Wade Everything', 'tool']]);
    expect(namesOf(body)).toEqual(['Wade Everything']);
  });

  test('a plain word in Chinese, where the group says the same', () => {
    const body = '### Plover\nPlover是一個計算水鳥的開源框架。';
    expect(listed(`## 鳥\n${body}`)).toEqual([]);
    expect(listed(`## 水鳥學習的常用框架\n${body}`)).toEqual([['Plover', 'tool']]);
  });

  test('below a heading that says what all are, where its text starts with the name', () => {
    const of = (text: string) => listed(`## Common Simulation Environments for Ponds\n### WadeSim\n${text}`);
    expect(of('[WadeSim](https://wadesim.example) (Wading Sims) is what everyone knows.')).toEqual([
      ['WadeSim', 'tool'],
    ]);
    expect(of('We walked around the pond twice.')).toEqual([]);
    expect(namesOf('## Simulators for Ponds\n### WadeSim / PondLab\n\nWadeSim is known.')).toEqual([
      'PondLab',
      'WadeSim',
    ]);
  });

  test.each(['WadeGの論文：', 'WadeG的论文：', 'WadeG paper: '])('by the paper that "%s" links', (said) =>
    expect(
      listed(
        `## Birds\n### WadeG\n\nIt wades.\n\n${said}[https://doi.org/10.48550/arXiv.2203.01234](https://doi.org/10.48550/arXiv.2203.01234)`,
      ),
    ).toEqual([['WadeG', 'model']]),
  );

  test('as a chapter whose heading cites it', () =>
    expect(
      namesOf('# WADER: Wading Encoder (Reed et al., 2020)\n- **WADER** wades.\n## More\nText.'),
    ).toEqual(['WADER']));

  test('among others that are called as models are', () => {
    const body =
      '## Waders at dusk\n### WadeNet\n- Many small layers.\n### TernFormer\n- Scales all.\n### VDD\n- Deep.';
    expect(listed(body)).toEqual([
      ['TernFormer', 'model'],
      ['VDD', 'model'],
      ['WadeNet', 'model'],
    ]);
    expect(
      listed('### WadeLabV1\n- 用了大的卷積\n### WadeLabV2\n- 更深\n### WadeLabV3+\n- 加了解碼'),
    ).toHaveLength(3);
  });

  test('as a chapter of its own', () =>
    expect(listed('## PondTorch\nPondTorch is a Python library.\n## Next')).toEqual([['PondTorch', 'tool']]));
});

describe('an entry with text alone is not listed', () => {
  test.each([
    ['a term', 'LayerNorm', 'LayerNorm is a method that scales the activations of a network.'],
    ['a field', 'CNN', 'CNN is a network that looks at windows.'],
    ['fields beside each other', 'RNN/LSTM', 'RNN/LSTM are networks with memory.'],
    ['an ordinary word with an article', 'Simulator', 'A Simulator is a tool that shows a pond.'],
    ['a model that everyone builds', 'Random Forest', 'Random Forest is a model of many trees.'],
    ['a step', 'Wading Setup', 'Wading Setup is a library.'],
    ['a convention', 'The TERN Convention', 'The TERN Convention is a benchmark of sorts.'],
    ['a text about something else', 'TernFlow', 'We walked around the pond twice.'],
    ['a word in Chinese', 'Tokenizer', 'Tokenizer是一個切詞的工具。'],
    ['a Chinese word', '模擬', '一個模擬器'],
    ['a module of an ordinary word', 'Random', '```python\nimport random\n```'],
    [
      'those of a field',
      'OCR工具',
      '- **WadeOCR**: https://github.com/riverlab/wadeocr\n- **PondOCR**: https://github.com/riverlab/pondocr',
    ],
    ['a title', 'A Wading Agent', 'A Wading Agent is a library.'],
    ['words that the text does not call so', 'Our Approach', 'The dataset contains ten ponds.'],
    ['a second part', 'TernFlow part 2', 'TernFlow part 2 is a library.'],
  ])('for %s', (_, name, text) => {
    expect(listed(`## Birds\n### ${name}\n${text}`)).toEqual([]);
  });

  test('below metrics, losses and results', () => {
    for (const above of ['Metrics', 'Loss Functions', 'Results', '評測指標', '损失函数'])
      expect(listed(`## ${above}\n### WadeNet\nText.\n### TernNet\nText.`)).toEqual([]);
  });

  test('alone of its kind among other headings', () =>
    expect(listed('## Birds\n### Why they wade\nText.\n### WadeNet\nText.\n### Marsh\nText.')).toEqual([]));
});

describe('a name', () => {
  test.each([
    ['Residual Wading for Many Herons (WadeNet)', 'WadeNet'],
    ['Shallow Multi Dive Detector (SDD)', 'SDD'],
    ['WADE v1/v2/v3', 'WADE'],
    ['Wading Baselines3 (WB3)', 'Wading Baselines3'],
    ['WAC (W2 Answer Challenge)', 'WAC'],
    ['WadeBERT · a better recipe', 'WadeBERT'],
    ['WADE-2 / Wading Models', 'WADE-2'],
    ['WadeBERT (Wading Texts) by Google', 'WadeBERT'],
  ])('of "%s" is %s', (heading, name) => {
    const beside = '### TernNet\nText.\n### GullNet\nText.';
    expect(namesOf(`## Detectors\n${beside}\n### ${heading}\nText.`)).toContain(name);
  });

  test.each([
    'The two count birds. [Paper](https://arxiv.org/abs/2203.01234)',
    '- [Paper](https://arxiv.org/abs/2203.01234)',
    '**Paper:** [https://arxiv.org/abs/2203.01234](https://arxiv.org/abs/2203.01234)',
  ])('of two in a heading has no paper that could be of the other: %s', (text) => {
    const { models } = buildCatalogue([lectureOf(`## Waders\n### TERN / TERN-2\n\n${text}`)]);
    expect(models.map(({ name, papers, year }) => [name, papers, year])).toEqual([
      ['TERN', [], undefined],
      ['TERN-2', [], undefined],
    ]);
  });

  test('two in a heading are two entries, each with what is its own', () => {
    const body =
      '## Tools\n### WadeKit / PondGraph\n- **URL:** https://github.com/riverlab/pondgraph\n\nBoth are libraries.';
    const { models } = buildCatalogue([lectureOf(body)]);
    expect(models.map(({ name, resources }) => [name, resources.length])).toEqual([
      ['PondGraph', 1],
      ['WadeKit', 0],
    ]);
    expect(namesOf('## Detectors\n### W-FCN & WadeNet\nText.\n### TernNet\nText.')).toEqual([
      'TernNet',
      'W-FCN',
      'WadeNet',
    ]);
  });
});

describe('the kind of an entry without one is', () => {
  const code = '- **URL:** https://github.com/riverlab/tern-flow';

  test.each([
    ['Leading Pond Frameworks for Keepers', 'tool'],
    ['2. Counting & Parsing Tools', 'tool'],
    ['水鳥學習的常用框架', 'tool'],
    ['Datasets for Wading', 'dataset'],
    ['Models for Wading', 'model'],
    ['Tools for Working with Ponds in Spring', 'tool'],
    ['Datasets used in the Labs', 'dataset'],
    ['An Overview of Datasets for Wading', 'dataset'],
    ['How to Work with Tools', undefined],
    ['Ponds and Datasets', undefined],
    ['Applications', undefined],
  ])('what the heading "%s" hints at', (above, kind) => {
    expect(listed(`## ${above}\n### TernFlow\n${code}`)).toEqual([['TernFlow', kind]]);
  });

  test.each([
    ['Tools', 'WadeBench is a benchmark for counters of waders.', 'benchmark'],
    ['Tools', 'WadeBench (2021) is an open, large-scale dataset of ponds.', 'dataset'],
    ['Tools', 'WadeBench 是一個計數模型的評測基準。', 'benchmark'],
    ['Datasets', 'WadeBench is a benchmark of ponds.', 'benchmark'],
    ['Tools', 'WadeBench is a neural network library.', 'tool'],
    ['Tools', 'WadeBench is a model zoo of waders.', 'tool'],
    ['Tools', 'WadeBench is a framework that trains a model.', 'tool'],
    ['Tools', 'WadeBench is an LLM-powered counter.', 'tool'],
    ['Tools', 'Ponds are measured. PondSet is a dataset.', 'tool'],
    ['Tools', 'WadeBench is a counter, a benchmark.', 'tool'],
    ['Benchmarks', 'WadeBench is a dataset of ponds.', 'benchmark'],
  ])('below "%s" what it says itself: "%s"', (above, text, kind) => {
    const body = `**Code:** https://github.com/riverlab/wadebench<br>\n\n${text}`;
    expect(listed(`## ${above}\n### WadeBench\n${body}`)).toContainEqual(['WadeBench', kind]);
  });

  test('what its author states, whatever its text says', () =>
    expect(listed('## Tools\n### WadeBench {.tool}\nWadeBench is a benchmark.')).toEqual([
      ['WadeBench', 'tool'],
    ]));

  test('a tool, where its language or stars are told', () => {
    const facts = (label: string) => listed(`## Birds\n### TernFlow\n${code}\n- **${label}`)[0]?.[1];
    expect(facts('Language:** Rust core')).toBe('tool');
    expect(facts('Stars:** 12k+')).toBe('tool');
    expect(facts('Language:** English')).toBeUndefined();
  });

  test('that of those beside it, unless it is the product of a site', () => {
    const paper = (id: number) => `**Paper:** https://arxiv.org/abs/2203.0123${id}`;
    const beside = `### WadeNet\n${paper(1)}\n### TernNet\n${paper(2)}`;
    const kindOf = (heading: string) =>
      listed(`## Birds\n${beside}\n### ${heading}\n- Counts.`).find(([name]) => name === 'GullV')?.[1];
    expect(kindOf('GullV')).toBe('model');
    expect(kindOf('[GullV](https://gullv.example/)')).toBeUndefined();
  });
});

describe('a plain name below tools, data or boards is listed', () => {
  const site = '- **網址**: https://www.plover.example/\n- **用途**: 計數';
  test('with a link to the site of its name', () => {
    expect(listed(`## 工具\n### Plover\n${site}`)).toEqual([['Plover', 'tool']]);
    expect(listed(`## Vector Databases\n### Plover\n${site}`)).toEqual([['Plover', 'tool']]);
    expect(namesOf(`## Vector Databases\n### Plover\n${site.replace('plover', 'gull')}`)).toEqual([]);
    expect(namesOf(`## Ponds\n### Plover\n${site}`)).toEqual([]);
  });

  test('as a chapter, if its name was made up', () => {
    const of = (name: string) => namesOf(`# 池塘推理框架\n## ${name}\n適用於大量的池塘。`);
    expect(of('vTern')).toEqual(['vTern']);
    expect(of('指標')).toEqual([]);
    expect(of('Waiting')).toEqual([]);
  });

  test('two of one house in a heading', () =>
    expect(
      namesOf(
        '## Simulators for Ponds\n### Wade Gym / Wade Sim\n[WadeGym](https://github.com/riverlab/wadegym)',
      ),
    ).toEqual(['Wade Gym', 'Wade Sim']));

  test('below a group with a number, and not the details below it', () =>
    expect(
      listed(
        '## 5. 資料集\n### 5.1 Tern3D - 水鳥資料集\n很大。\n#### 概述 (Overview)\n很大。\n#### 發布詳情 (Publication Details)\n很大。',
      ),
    ).toEqual([['Tern3D', 'dataset']]));
});

test('an entry that links the page of a data set of its name is one', () => {
  const of = (address: string) => listed(`## Birds\n### Tern Views\n* [Views](${address})`);
  expect(of('https://hub.example/datasets/riverlab/tern-views')).toEqual([['Tern Views', 'dataset']]);
  expect(of('https://hub.example/datasets/riverlab/gull-views')).toEqual([]);
});

test('a list of properties says that a thing is a tool', () => {
  const of = (said: string) =>
    listed(
      `## 池塘\n### TernFlow\n- **GitHub**: https://github.com/riverlab/ternflow\n- **特點**: ${said}\n- **網址**: 無`,
    );
  expect(of('池塘工作流引擎')).toEqual([['TernFlow', 'tool']]);
  expect(of('支援多種框架')).toEqual([['TernFlow', undefined]]);
  expect(of('計數很快')).toEqual([['TernFlow', undefined]]);
});

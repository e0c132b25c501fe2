import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { parsePost } from '../../../src/site/read/read-course.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

const modelsOf = (...bodies: string[]) =>
  buildCatalogue(bodies.map((body, index) => lectureOf(body, `birds-${index}`))).models;
const namesOf = (...bodies: string[]) => modelsOf(...bodies).map(({ name }) => name);

const paper = (title: string, id = '2203.01234') =>
  `**Paper:** [${title}](https://arxiv.org/abs/${id})<br>\n`;
const code = (name: string) => `**Code:** [code](https://github.com/riverlab/${name})<br>\n`;
const weights = (name: string) => `**Model:** [weights](https://huggingface.co/riverlab/${name})<br>\n`;
const data = (name: string) => `**Dataset:** [data](https://huggingface.co/datasets/riverlab/${name})<br>\n`;
const picture = '![](https://img.example/a.png)\n';
const heron = `### HeronNet\n${paper('HeronNet: Watching')}`;
const egret = `### EgretNet\n${paper('EgretNet: Wading', '2203.01235')}`;

/**
 * What a sample of a hundred headings of other people's posts was judged to be, each kind with words of our own: what is
 * under the heading, and whether it is a thing with a name.
 */
describe('is listed', () => {
  test.each([
    ['a paper', 'TernNet', paper('Terns that Dive')],
    ['code', 'TernNet', code('ternnet')],
    ['weights of its name', 'TernNet', '**Model:** [x](https://huggingface.co/riverlab/ternnet-7b)'],
    ['weights named by its first word', 'Tern 3 Vision', weights('Tern-3-11B-Vision-Instruct')],
    ['weights of any name, if it has one of its own', 'TernNet', weights('bird')],
    [
      'weights below a picture, with a line of text between',
      'TernNet',
      `${picture}Dives.\n${weights('bird')}`,
    ],
    ['data', 'TernSet', '**Dataset:** [x](https://www.kaggle.com/datasets/riverlab/terns)'],
    ['a fact', 'TernNet', '**Licence:** MIT'],
    ['a plain word with a paper', 'Plover', paper('A Network of Many Scales')],
    ['a report on it', 'Tern-4 Technical Report', '**arXiv:** https://arxiv.org/abs/2203.01239'],
    ['three words', 'Looking to Dive', paper('Terns in Motion')],
    ['who made it', 'Tern-2 from Riverlab', picture],
    ['who made it, in brackets', 'Tern-2 (by Riverlab)', picture],
    ['a paper of its name in the text', 'TernNet', '- [TernNet: Diving](https://arxiv.org/abs/2203.01239)'],
    ['a topic whose repository has its name', 'One-Shot Tern Detection', code('one-shot-tern-detection')],
    [
      'a repository of its initials',
      'Wing-edge Guided Flight Completion',
      `${paper('arXiv')}${code('WGFC')}`,
    ],
    [
      'a verb that its paper starts with',
      'Open Tern-Collection',
      paper('Open Tern-Collection: Data of 20 Labs'),
    ],
    ['a task in Chinese with code of its own', '鷺鳥成熟度辨識', code('heron-age')],
    ['a kind that its author states', 'Overview {.tool}', 'A tool of that name.'],
    ['a survey', 'A Survey of Waders', paper('Waders: A Survey')],
    [
      'a document whose title starts with its name',
      'TERN',
      '[TERN: Diving for Fish in Shallow Ponds](https://reed.example/tern.pdf)',
    ],
    ['a number in brackets before it', '[1] TernNet: Diving', paper('TernNet: Diving')],
    ['links in a part below it', 'Tern Studio', `#### Install\n${code('tern-studio')}`],
  ])('for %s', (_, heading, body) => {
    expect(namesOf(`## Birds\n### ${heading}\n${body}`)).toHaveLength(1);
  });

  test.each([
    ['Pond Datasets', 'dataset'],
    ['Simulators', 'tool'],
    ['Tools and SDKs', 'tool'],
    ['AI chips', 'hardware'],
    ['開發板', 'hardware'],
  ])('for the kind that its group "%s" says', (group, kind) => {
    const models = modelsOf(
      `## ${group}\n### [Reed-3](https://reed.example/)\n${picture}\n### Marsh\nOf the delta.`,
    );
    expect(models.map(({ name, subject }) => [name, subject])).toEqual([
      ['Marsh', kind],
      ['Reed-3', kind],
    ]);
  });

  test('for the name of another entry, in the lecture or elsewhere', () => {
    const places = (body: string, ...more: string[]) => modelsOf(body, ...more)[0]?.places.length;
    expect(places(`### HeronNet\n${picture}\n## More\n${heron}`)).toBe(2);
    expect(places(`### HeronNet\n${picture}`, heron)).toBe(2);
  });

  test('with text alone among things, and as a version of one', () => {
    expect(namesOf(`## Birds\n${heron}\n${egret}\n### GooseLM\nReads 128k tokens.`)).toContain('GooseLM');
    expect(
      namesOf(`## Birds\n${heron}\n${egret}\n### Goose\nA language model with 7B parameters.`),
    ).toContain('Goose');
    expect(namesOf(`## Birds\n${heron}\n${egret}\n### Goose\nTo all who helped.`)).not.toContain('Goose');
    for (const heading of ['Goose3 Install', 'Goose3 Setup', 'Goose3 Installation'])
      expect(namesOf(`## Birds\n${heron}\n${egret}\n### ${heading}\nA network.`)).toHaveLength(2);
    expect(namesOf(`### HeronNet\n${code('heronnet')}\n#### HeronNet-2\n${picture}`)).toEqual([
      'HeronNet',
      'HeronNet-2',
    ]);
  });
});

test('a full stop is no part of what a heading says of a name', () =>
  expect(modelsOf(`### TERN: Diving for Fish at Dusk.\n${paper('arXiv')}`)[0]).toMatchObject({
    name: 'TERN',
    subtitle: 'Diving for Fish at Dusk',
  }));

test('a heading in small letters names nothing of the kind of its group', () =>
  expect(namesOf('# Pond Datasets\n\n## Download\n\n### Config file\n\nThe script reads it.')).toEqual([]));

test('a post about what appeared at a conference is not about one thing', () =>
  expect(
    buildCatalogue([
      lectureOf(
        'Papers on transformers.\n\n# Diving Transformers for Ponds\n\n- [Paper](https://arxiv.org/abs/2203.01234)',
        'cvpr',
        'title: CVPR 2021 Transformer Paper',
      ),
    ]).models,
  ).toEqual([]));

test.each([
  ['a network in Chinese before its name', '涉水网络 TernNet', { name: 'TernNet', aliases: ['涉水网络'] }],
  ['who wrote its paper', 'TernNet - Ada Reed et al.', { name: 'TernNet' }],
  [
    'a term before its letters',
    'Diving Diffusion Probabilistic Models（DDVM）',
    { name: 'DDVM', subtitle: 'Diving Diffusion Probabilistic Models' },
  ],
])('a name without %s', (_what, heading, expected) =>
  expect(modelsOf(`### ${heading}\n**Paper:** https://arxiv.org/abs/2203.01234`)[0]).toMatchObject(expected),
);

test('a title whose code has another name names no system', () =>
  expect(
    namesOf(
      `### [Infinite Ponds with Many Wading Birds](https://arxiv.org/abs/2203.01234)\n**作者:** Ada Reed, Bo Marsh | **代码:** [Code](https://github.com/riverlab/pondworld)`,
    ),
  ).toEqual([]));

test('a group of frameworks and links says that its entries are tools', () =>
  expect(
    modelsOf('## Tern Frameworks and Useful Links\n\n#### [TernAI](https://github.com/riverlab/ternai)').map(
      ({ subject }) => subject,
    ),
  ).toEqual(['tool']));

test.each([
  ['OpenTernGym', 'tool'],
  ['TernArena', 'benchmark'],
])('the end of a name says what it is: %s', (heading, subject) =>
  expect(modelsOf(`### ${heading}\n${paper('arXiv')}`)[0]?.subject).toBe(subject),
);

test('a heading is the name of the paper of that title, wherever the lecture links it', () =>
  expect(
    modelsOf(
      '# TERN: Diving for Fish at Dusk and Dawn[1]\n\nIt dives.\n\n# References\n\n[1] [TERN: Diving for Fish at Dusk and Dawn](https://arxiv.org/abs/2203.01234)',
    ),
  ).toMatchObject([{ name: 'TERN', papers: ['2203.01234'] }]));

test('a lecture on one thing may name its paper and code in chapters', () =>
  expect(
    modelsOf(
      '# TERN-2: Diving for Fish at Dusk\nSession by Ada.\n\n## Recording 📺\n[YouTube](https://www.youtube.com/watch?v=abcDEF12345)\n\n## Original Paper 📄\n[Hugging Face](https://huggingface.co/papers/2203.01234) /\n[arxiv](https://arxiv.org/abs/2203.01234)\n\n## GitHub Repo\nhttps://github.com/riverlab/birds',
    ),
  ).toMatchObject([{ name: 'TERN-2', papers: ['2203.01234'] }]));

test('a heading that says data and leads to a page of its name is data', () =>
  expect(
    modelsOf(
      '## [Terns Dataset](https://ternsdata.example)\n\nAnnotated by hand.\n\n## [Marsh Dataset](https://ponds.example)\n\nAnnotated.',
    ).map(({ name, subject }) => [name, subject]),
  ).toEqual([['Terns Dataset', 'dataset']]));

describe('a chapter of one thing', () => {
  const sources =
    'Source:\n[paper](https://arxiv.org/abs/2203.01234)\n\nFigure:\n[picture](https://img.example/a.png)';

  test.each(['1. TernAgentBench', '2. MLTern', '3. Tern-MAX'])(
    'is listed by the only link called a paper: %s',
    (heading) => expect(namesOf(`## ${heading}\n\n${sources}`)).toEqual([heading.slice(3)]),
  );

  test('is not listed where it is named as others are', () =>
    expect(namesOf(`## 1. Terns\n\n${sources}`)).toEqual([]));
});

test.each(['3D MOT', 'MOT', 'Benchmarks to Try', 'Datasets We Used'])(
  'a group of data does not make a thing of what gathers: %s',
  (heading) => {
    const link = '- [**WadeTrack**](https://ponds.example/data) [[paper](https://arxiv.org/abs/2203.01234)]';
    expect(
      namesOf(`## Datasets\n\n### PondSet\n**Website:** https://ponds.example/\n\n### ${heading}\n${link}`),
    ).toEqual(['PondSet', 'WadeTrack']);
  },
);

describe('is not listed', () => {
  test.each([
    ['a picture alone', 'Wiring the board', picture],
    ['a picture alone, whatever the name', 'TernNet', picture],
    ['a link alone', '[Marsh](https://marsh.example/)', picture],
    ['an article', '[Ten ways to count](https://marsh.example/blog/ten)', picture],
    ['a notebook', '[Tern-10](https://www.kaggle.com/code/ada/tern-cnn)', picture],
    ['a file of a repository', '[Read a feather](https://github.com/ada/cv/blob/main/read.py)', 'Text.'],
    ['a list of links', 'Marsh', code('awesome-marsh')],
    [
      'a title in quotes behind a number and a year',
      '12 2017 — “R-WAD Counting with Nets (WAD3D),” Pond Letters',
      '[paper](https://ieeexplore.ieee.org/document/8265318)',
    ],
    [
      'a title of four words and more behind a colon',
      'Birds Apart Birds Together: A Way of Diving',
      '- **链接**: [arXiv:2203.01234](https://arxiv.org/abs/2203.01234)\n- **作者**: Ada Reed, Bo Marsh',
    ],
    [
      'a title that ends as a task does, with a full stop',
      'Depth-keeping Deep Pond Compression.',
      '- **链接**: [arXiv:2203.01234](https://arxiv.org/abs/2203.01234)\n- **作者**: Ada Reed, Bo Marsh',
    ],
    ['where and when papers appeared', 'CVPR 2021 Transformer', paper('Diving with Transformers')],
    [
      'papers of a field',
      'GNN论文',
      `1.【ICLR-2017 TCN】<br>\n[Diving Networks for Ponds at Night](https://arxiv.org/abs/2203.01239)\n\n2.【ICLR-2018】<br>\n[Diving Networks Revisited at Dawn](https://arxiv.org/abs/2203.01240)`,
    ],
    ['a technique', 'Marker-Free Diving Guidance', '- **arXiv**: https://arxiv.org/abs/2203.01239'],
    ['a loss', 'Tern loss', paper('Diving by Numbers')],
    ['tricks with a thing', 'TernNetv3 tricks', code('ternnetv3')],
    ['homework', 'Homework 2: Count the terns', code('count')],
    ['homework in Chinese', '作業一', code('count')],
    ['what a teacher says of the course', 'Recap', code('marsh')],
    ['how it was trained', 'Training recipe', '**Dataset:** [x](https://www.kaggle.com/datasets/a/b)'],
    ['an installation in Chinese', '環境安裝', code('marsh')],
    ['a part with a letter', 'Part A: Diving', code('marsh')],
    ['a question', 'How do terns dive?', paper('How Terns Dive')],
    ['a statement', 'Diving is All You Need', '- **arXiv**: https://arxiv.org/abs/2203.01239'],
    ['the first page of an archive', 'Tern Search', '- **ArXiv**: https://arxiv.org/'],
    ['a question in Chinese', '燕鷗與白鷺有什麼區別？', paper('Terns')],
    ['a year', '2024', paper('Terns')],
    ['a month', 'May 2024', paper('Terns')],
    ['a task', 'Feather Detection', paper('Finding Feathers')],
    ['a task in Chinese', '目標檢測', paper('Finding Feathers')],
    ['several tasks', 'Wing Reconstruction & Alignment', `${paper('Wings')}${code('wings')}`],
    ['a competition', 'Feather Challenge at the Pond 2023', paper('Results of 2023')],
    [
      'an instruction',
      'Train the model on a server',
      '**Dataset:** [x](https://www.kaggle.com/datasets/a/b)',
    ],
    [
      'a recipe with weights of others',
      'TernNet with QRS',
      '**Model:** [x](https://huggingface.co/riverlab/egret-7b)',
    ],
    ['an exercise by its first word', 'Prompt: Counting Feathers', weights('counting-feathers')],
    ['an example by its first word', '範例：羽毛', code('feathers')],
    [
      'a document that comes with a thing',
      'TernBoard',
      '[TernBoard: A User Guide for the First Day](https://reed.example/tern.pdf)',
    ],
    [
      'a document of another name',
      'TernBoard',
      '[Marsh: Diving for Fish in Shallow Ponds](https://reed.example/marsh.pdf)',
    ],
    ['weights of others', 'Chatbot', weights('tern-7b')],
    ['people', 'Contributors', picture],
    ['a history of stars', 'Star History', picture],
    ['contents', 'Table of Contents', code('marsh')],
    ['results', 'Result:', `${picture}${code('marsh')}`],
    ['a numbered section', '（4）总结', picture],
    ['a numbered section of its text', '5.2 Pond Tiling', picture],
    [
      'an address',
      '[https://www.kaggle.com/code/ada/gauges (plain)](https://www.kaggle.com/code/ada/gauges)',
      '',
    ],
    ['an address as browsers show it', 'ponds.example.org/terns/', code('ponds')],
    ['a path', '~/river/gauges', picture],
    ['many of a kind', 'Pond Command Datasets', '- [one](https://marsh.example/1)'],
    ['what is longer than a name', 'HeronNet '.repeat(40), paper(`${'HeronNet '.repeat(40)}: Wading`)],
    ['an exercise by its author', 'TernNet {.exercise}', code('ternnet')],
    ['an article by its author', 'TernNet {.article}', paper('TernNet')],
  ])('%s', (_, heading, body) => {
    expect(namesOf(`## Birds\n### ${heading}\n${body}`)).toEqual([]);
  });

  test('what is below numbered homework', () => {
    expect(namesOf(`## Assignment 2\n### TernNet\n${code('ternnet')}`)).toEqual([]);
  });

  test('what a heading about data in another language is above', () => {
    expect(namesOf('## Documentação dos Datasets\n### Datasets analisados\nUm texto.')).toEqual([]);
  });

  test.each([
    ['a survey', 'River Detection', 'River Detection: A Review'],
    ['a survey of its name', 'Waders', 'Waders: A Survey'],
    ['a paper of another name', 'NETS', 'DiveNETS: Diving'],
  ])('a group with %s', (_, group, title) => {
    expect(namesOf(`## ${group}\n${paper(title)}\n${heron}`)).toEqual(['HeronNet']);
  });

  test('what is repeated below other headings, unless a work bears the name', () => {
    const parts = (name: string, repository: string) =>
      `### HeronNet\n${code('heronnet')}\n#### ${name}\n${code('a')}\n### EgretNet\n${code('egretnet')}\n#### ${name}\n${code(repository)}`;
    expect(namesOf(parts('Decoder', 'b'))).toEqual(['EgretNet', 'HeronNet']);
    expect(namesOf(parts('Plover', 'plover'))).toContain('Plover');
  });
});

test.each(['https://github.com/riverlab/tern', 'github.com/riverlab/tern', 'riverlab/tern'])(
  'a repository is listed by its name under the heading %s',
  (heading) => {
    expect(namesOf(`### ${heading}\n${code('tern')}`)).toEqual(['tern']);
  },
);

test('a group that only its survey named is listed under its kind', () => {
  const models = modelsOf(`## BB-LLMs\n${paper('BB-LLMs: Recent Advances in Big Birds')}\n${heron}`);
  expect(models.map(({ name, subject }) => [name, subject])).toEqual([
    ['BB-LLMs', 'survey'],
    ['HeronNet', 'model'],
  ]);
});

describe('the kind that a group says', () => {
  const kindsOf = (group: string, body: string) =>
    modelsOf(`## ${group}\n### Tern-2\n${body}`).map(({ subject }) => subject);

  test.each([
    [
      'Feather Datasets',
      'a paper and code that say nothing of data',
      `${paper('Closed Forms in Wings')}${code('tern-2')}`,
      'model',
    ],
    [
      'Pond Benchmarks',
      'a paper on how it was trained',
      paper('Tern-2: Post-Training Birds with Reinforcement Learning'),
      'model',
    ],
    ['Pond Benchmarks', 'weights of its name', weights('tern-2-7b'), 'model'],
    ['AI Boards', 'weights of its name', weights('tern-2-7b'), 'model'],
    ['Frameworks', 'weights of its name', weights('tern-2-7b'), 'model'],
    [
      'Frameworks',
      'a paper on a model',
      `${paper('Learning Wading Models From the Sight of Herons')}${code('tern-2')}`,
      'model',
    ],
    ['Feather Datasets', 'a language model', '**Language model:** Egret-7B<br>', 'model'],
  ])('%s: gives way to %s', (group, _, body, kind) => {
    expect(kindsOf(group, body)).toEqual([kind]);
  });

  test.each([
    ['Feather Datasets', 'a paper alone', paper('Deep Learning of Feathers'), 'dataset'],
    [
      'Feather Datasets',
      'its text',
      `${paper('Feathers')}${code('tern-2')}\n10,000 images of feathers.`,
      'dataset',
    ],
    ['Feather Datasets', 'the title', `${paper('Tern-2: A Dataset of Wings')}${code('tern-2')}`, 'dataset'],
    [
      'Feather Datasets',
      'data of its own',
      `${paper('Wings')}${code('tern-2')}**Dataset:** [x](https://huggingface.co/datasets/riverlab/tern-2)<br>`,
      'dataset',
    ],
    ['Pond Benchmarks', 'a question', `${paper('Tern-2: Can Birds Count?')}${code('tern-2')}`, 'benchmark'],
    [
      'Pond Benchmarks',
      'a word of evaluation',
      paper('Tern-2: Evaluating Birds Trained with Reinforcement Learning'),
      'benchmark',
    ],
    ['Simulators', 'a paper and code', `${paper('Closed Forms')}${code('tern-2')}`, 'tool'],
    [
      'Frameworks',
      'a paper on training models',
      `${paper('Training Wading Models of Many Birds')}${code('tern-2')}`,
      'tool',
    ],
    ['Frameworks', 'a paper that says so', paper('Tern-2: A Library of Wading Models'), 'tool'],
  ])('%s: counts with %s', (group, _, body, kind) => {
    expect(kindsOf(group, body)).toEqual([kind]);
  });
});

test.each([
  ['a title', 'Tern', paper('Tern: A Large-Scale Dataset of Feathers'), 'dataset'],
  ['a title', 'Tern', paper('Tern: Benchmarking Divers'), 'benchmark'],
  ['a title', 'Tern', paper('Tern: A Toolkit for Waders'), 'tool'],
  ['links', 'Tern', '**Dataset:** [x](https://huggingface.co/datasets/riverlab/tern)', 'dataset'],
  ['links', 'Tern', paper('Diving'), 'model'],
  ['data of its own', 'Tern', `${paper('Diving')}${code('tern')}${data('Tern-Calls-10K')}`, 'dataset'],
  ['data that trains it', 'Tern', `${paper('Diving')}${code('tern')}${data('Tern-Instruct-150K')}`, 'model'],
  ['data for its last stage', 'Tern 2', `${paper('Diving')}${data('Tern-2-RL-data')}`, 'model'],
  ['data that trains it', 'Tern 2', `${paper('Diving')}${data('Tern-2-SFT-Data')}`, 'model'],
  [
    'data whose name has such a word',
    'InstructTern',
    `${paper('Diving')}${data('instruct-tern')}`,
    'dataset',
  ],
  ['data alone', 'Tern', data('Tern-Instruct-150K'), 'dataset'],
  ['its name', 'Tern SDK', code('tern'), 'tool'],
  ['its name', 'Tern 開發板', code('tern'), 'hardware'],
])('%s gives the kind: %s', (_, name, body, kind) => {
  expect(modelsOf(`### ${name}\n${body}`)[0]?.subject).toBe(kind);
});

test.each([
  ['Evaluation', paper('Counting Terns'), undefined],
  ['Evaluation Metrics', paper('Counting Terns'), undefined],
  ['4. 模型评估', paper('Counting Terns'), undefined],
  ['Evaluation', paper('Evaluating Terns in Large Ponds'), 'benchmark'],
  ['Evaluation', paper('Tern: Benchmarking Divers'), 'benchmark'],
  ['Evaluation', `${paper('Diving')}**Weights:** [x](https://huggingface.co/riverlab/tern)`, 'model'],
  ['Networks', paper('Evaluating Terns in Large Ponds'), 'model'],
])('a paper alone does not make a model of what is in a group about evaluation: %s', (group, body, kind) => {
  expect(modelsOf(`## ${group}\n### Tern\n${body}`)[0]?.subject).toBe(kind);
});

describe('a course that teaches with pictures of architectures', () => {
  const taught = `## [Guide to Waders](https://riverlab.example/blog/guide)
### Contrast
**TERN architecture**<br>
${picture}
### PrefixBird
**SimTern architecture**<br>
${picture}
**Thawed architecture**<br>
${picture}
## WM-LLMs
${paper('WM-LLMs: Recent Advances in Wading Models', '2203.02222')}
${picture}
**The general model architecture of WM-LLMs**<br>
${picture}
### [Next-Tern](https://next-tern.example/)
${paper('Any-to-Any Wading', '2203.02223')}
### Gull-VL-34B
**model:** [riverlab/Gull-VL-34B](https://huggingface.co/riverlab/Gull-VL-34B)<br>
### HooHoo-8B
**Blog:** [Hoohoo-8B: An Architecture for Owls](https://owl.example/blog/hoohoo)<br>
${picture}
### [TernFeedback and Silky](https://silky.example/)
${paper('Silky: Preferences', '2203.02224')}
`;

  test('lists every system, even those with only a picture', () => {
    expect(modelsOf(taught).map(({ name, subject }) => [name, subject])).toEqual([
      ['Gull-VL-34B', 'model'],
      ['HooHoo-8B', 'model'],
      ['Next-Tern', 'model'],
      ['SimTern', 'model'],
      ['TERN', 'model'],
      ['TernFeedback and Silky', 'model'],
      ['Thawed', 'model'],
      ['WM-LLMs', 'survey'],
    ]);
  });

  test('lists all 22 systems of our own lecture, and the one that it adds', () => {
    const path = 'content/lectures/vision-language-models.md';
    const { lecture } = parsePost(path, readFileSync(path, 'utf8'), { base: '/', language: 'en' });
    expect(buildCatalogue([lecture]).models.map(({ name }) => name)).toEqual(
      (
        'CLIP,Ferret,Flamingo,Frozen,Fuyu-8B,Gemini,GPT-4V,LLaVA,LLaVA-1.5,MiniGPT-v2,MM-LLMs,MyVLM,NExT-GPT,PaLI-X,' +
        'PaLM-E,Qwen-VL,SimVLM,VILA,VirTex,VisualBERT,VisualGPT,VLFeedback and Silkie,Yi-VL-34B'
      ).split(','),
    );
  });
});

describe('a title with a name in brackets behind it', () => {
  test.each([
    ['Watching Waders at Dusk (DuskNet)', paper('here'), 'DuskNet'],
    ['Better Baselines with Wading Instructions (Tern-v1.5)', paper('here'), 'Tern-v1.5'],
    ['Hierarchical Feather Drawing with Ternpairs (DIVER-E 2)', paper('paper'), 'DIVER-E 2'],
    ['Introducing IBISNET: An Open Bird (IBISNET)', paper('here'), 'IBISNET'],
    ['A Loss for Dense Nests (NestNet)', code('nestnet'), 'NestNet'],
    ['Robust Nest Finding by Weak Supervision (Whisperer)', code('whisperer'), 'Whisperer'],
  ])('%s is called by it', (heading, below, name) => {
    expect(namesOf(`### ${heading}\n${below}`)).toEqual([name]);
  });

  test.each([
    ['TernNet: Watching Ponds at Dawn (PondLayer)', paper('here'), 'TernNet'],
    ['Long Legged Bird Network (LLBN)', paper('here'), 'Long Legged Bird Network'],
  ])('%s is not', (heading, below, name) => expect(namesOf(`### ${heading}\n${below}`)).toEqual([name]));

  test('names nothing without a paper or a repository of that name', () => {
    expect(namesOf(`### Counting the Waders at Dusk (DuskNet)\n${picture}`)).toEqual([]);
  });
});

describe('a heading that cites a paper by its authors', () => {
  test.each([
    'TernNet (Gull et al. 2021)',
    'Wading Transformer (Gull & Ibis, 2021)',
    'DIVER (Gull et al., ICCV 2021)',
  ])('%s names a system', (heading) =>
    expect(namesOf(`### ${heading}\nA network.`)).toEqual([heading.replace(/ \(.*/, '')]),
  );

  test.each([
    'RNN nest2nest bottleneck (Gull et al. 2014)',
    'Wading (Gull et al. 2015)',
    'Watching waders with attention (Gull et al., 2015)',
    'Feather Connections (Gull et al. 2016)',
  ])('%s names none', (heading) => expect(namesOf(`### ${heading}\nA model of birds.`)).toEqual([]));
});

describe('a heading that says what is done with a thing, or when, names no thing', () => {
  test.each([
    ['January', paper('Terns in Winter')],
    ['一月', paper('Terns in Winter')],
    ['12 月份', paper('Terns in Winter')],
    ['Intro to TernNet', paper('TernNet: Diving')],
    ['A Deep Dive into TernNet', paper('TernNet: Diving')],
    ['Stage 1: Pretraining', '[paper](https://arxiv.org/abs/2203.01239)'],
    ['Post-training', paper('Terns after School')],
    ['TernTorch 安裝', '**Code:** [x](https://github.com/riverlab/install)'],
    ['TernNetv9 訓練自己的資料', '**Code:** [x](https://github.com/riverlab/tern9-train)'],
    ['Tools and SDKs', '**Code:** [x](https://github.com/riverlab/kit)'],
    ['學習率預熱', paper('Warm Nests')],
    ['数据增强', '[羽毛](https://arxiv.org/abs/2203.01239)'],
    ['模型压缩 —— 知识蒸馏', paper('Small Nests')],
    ['面试题', code('questions')],
    ['語音辨識實戰', code('asr')],
    ['課後思考', paper('Nests')],
    ['讲义下载', '[pdf](https://marsh.example/a.pdf)'],
    ['Appendix A: Proof of Theorem 1', paper('A Proof')],
    ['Open Your Editor', '**Code:** [x](https://github.com/riverlab/kit)'],
  ])('%s', (heading, below) => expect(namesOf(`### ${heading}\n${below}`)).toEqual([]));
});

test('a name that begins with Open is not read as an instruction', () => {
  expect(namesOf('## Datasets\n### Open X-Waders\nTwenty-two birds.\n')).toEqual(['Open X-Waders']);
});

import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { readNamed } from '../../../src/lecture/items/find-named.ts';
import { countLecture } from '../../../src/pages/count.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

const modelsOf = (...bodies: string[]) =>
  buildCatalogue(bodies.map((body, index) => lectureOf(body, `birds-${index}`))).models;
const namesOf = (body: string) => modelsOf(body).map(({ name }) => name);
const kindsOf = (body: string) => modelsOf(body).map(({ name, subject }) => [name, subject]);

const arxiv = (at: number) => `https://arxiv.org/abs/2203.0123${at}`;
const hub = (name: string) => `https://github.com/riverlab/${name}`;
const wade = `- **WadeNet**: "Watching Waders at Night", ICRA, 2022. [[Paper](${arxiv(1)})][[Code](${hub('wade')})]`;
const egret = `- **Egret-2** – [Counting Egrets at Dawn](${arxiv(2)})`;
const table = (head: string, ...rows: string[]) =>
  [head, head.replace(/[^|]+/g, '-'), ...rows].map((row) => `| ${row} |`).join('\n');

describe('an item or a row with a name and works of its own is listed', () => {
  test.each([
    ['names in bold before a title', '## Waders', `${wade}\n${egret}`, ['Egret-2', 'WadeNet']],
    [
      'names in bold, with labels below',
      '## Waders',
      `- **WadeNet**\n  - [Paper](${arxiv(1)})\n  - [Code](${hub('x')})\n- **Egret-2**\n  - [Paper](${arxiv(2)})`,
      ['Egret-2', 'WadeNet'],
    ],
    [
      'names before links alone',
      '## Waders',
      `- WadeNet (Reed 2022) [[paper](${arxiv(1)})]\n- Egret-2: [paper](${arxiv(2)}), [code](${hub('egret')})`,
      ['Egret-2', 'WadeNet'],
    ],
    [
      'names that link their code',
      '## Waders',
      `- [WadeNet](${hub('WadeNet')}): counts by night\n- [Egret-2](${hub('egret2')})`,
      ['Egret-2', 'WadeNet'],
    ],
    [
      'a name in bold whose paper a text links under it',
      '## Waders',
      `- **WadeNet**. The first to count was the [WadeNet](${arxiv(1)}).\n${egret}`,
      ['Egret-2', 'WadeNet'],
    ],
    [
      'an ordinary word among others, in bold before a title',
      '## Waders',
      `${wade}\n${egret}\n- **Plover**, Counting Plovers in Ponds. [[arXiv](${arxiv(3)})]`,
      ['Egret-2', 'Plover', 'WadeNet'],
    ],
    [
      'an ordinary word that the title of its paper starts with',
      '## Waders',
      `${egret}\n- **Plover**, Plover: Counting in Ponds. [[arXiv](${arxiv(3)})]`,
      ['Egret-2', 'Plover'],
    ],
    [
      'an ordinary word below tools, that its site has',
      '## Tools',
      '- [Plover](https://www.plover.example/): counts\n- [Ten ways to count](https://blog.example/ten)',
      ['Plover'],
    ],
    [
      'marks before a name',
      '## Waders',
      `- [★] **WadeNet**, On Night. [[paper](${arxiv(1)})]\n${egret}`,
      ['Egret-2', 'WadeNet'],
    ],
    [
      'a column of names',
      '## Waders',
      table(
        'Model | Paper | Code',
        `WadeNet | [Watching Waders](${arxiv(1)}) | [link](${hub('x')})`,
        `[Egret-2](https://egret.example) | [link](${arxiv(2)}) | -`,
      ),
      ['Egret-2', 'WadeNet'],
    ],
    [
      'a column of names in Chinese',
      '## 水鳥',
      table('模型 | 論文', `WadeNet | [連結](${arxiv(1)})`, `Egret-2 | [連結](${arxiv(2)})`),
      ['Egret-2', 'WadeNet'],
    ],
  ])('%s', (_, group, body, names) => expect(namesOf(`${group}\n${body}`)).toEqual(names));

  test.each([
    ['the line above it in bold', '**Datasets**\n\n- [Plover](https://plover.example/)'],
    ['the line above it with a colon', 'Datasets for ponds:\n- [Plover](https://plover.example/)'],
    ['the item that it is below', '- **Datasets**:\n  - [Plover](https://plover.example/)'],
  ])('an ordinary word where %s says what is listed', (_, body) => {
    expect(kindsOf(`## Ponds\n${body}`)).toEqual([['Plover', 'dataset']]);
    expect(kindsOf(`## Ponds\n${body.replace('Datasets', 'Places')}`)).toEqual([]);
  });

  test('a name that was made up, in bold before a text, where its heading says what is listed', () => {
    const items =
      '- **WadeNet**: counts by night\n- **Egret-2**: counts more\n- **Plover**: rests\n- **NOTE**: all rest';
    expect(namesOf(`## Models\n${items.replace(/.*NOTE.*/, '- **PTHC**: rests, too')}`)).toEqual([
      'Egret-2',
      'PTHC',
      'WadeNet',
    ]);
    expect(namesOf('## Models\n- **NOTE**: all rest\n- **WadeNet**: counts by night')).toEqual(['WadeNet']);
    expect(namesOf(`## Ponds\n${items}`)).toEqual([]);
    expect(namesOf('## Models\n- **WadeNet**\n- **Egret-2**')).toEqual([]);
  });

  test('a page of any name, for what was made up or is in a column that says what it is', () => {
    const page = 'https://www.lab.example/data/birds';
    expect(
      namesOf(`## Datasets\n- [PondSet](${page})\n- [Plover Counts](${page})\n- See [Herons](${page})`),
    ).toEqual(['Plover Counts', 'PondSet']);
    expect(namesOf(`## Ponds\n- [PondSet](${page})\n- [WadeSet](${page})`)).toEqual([]);
    expect(namesOf(`## Datasets\n- [PondSet](https://medium.com/@reed/pondset)`)).toEqual([]);
    const rows = (column: string) =>
      table(`${column} | Year`, `[Plover Counts](${page}) | 2012`, `Heron Counts | 2013`);
    expect(kindsOf(`## Ponds\n${rows('Dataset')}`)).toEqual([['Plover Counts', 'dataset']]);
    expect(kindsOf(`## Ponds\n${rows('Name')}`)).toEqual([]);
  });

  test('data that are called so, behind a year', () => {
    const page = 'https://www.lab.example/data/birds';
    expect(
      kindsOf(`## Ponds\n- [2016 PondSet Dataset](${page})\n- [2018 EgretCam Dataset](${page})`),
    ).toEqual([
      ['EgretCam Dataset', 'dataset'],
      ['PondSet Dataset', 'dataset'],
    ]);
  });

  test('code that is called in small letters, among tools', () => {
    expect(namesOf(`## Tools\n- [wade-kit](${hub('wade-kit')})\n- [examples](${hub('examples')})`)).toEqual([
      'wade-kit',
    ]);
    expect(namesOf(`## Tools\n- [my-notes](https://blog.example/my-notes)`)).toEqual([]);
  });

  test('what a line says that it is, whatever the heading above', () =>
    expect(namesOf(`## Related Resources\n**Wading Models**\n- [WadeNet](${hub('wadenet')})`)).toEqual([
      'WadeNet',
    ]));

  test('a long name that the address of its data has', () => {
    const link = (name: string) =>
      `- [The Wading Birds Count Dataset](https://huggingface.co/datasets/riverlab/${name})`;
    expect(namesOf(`## Datasets\n${link('the-wading-birds-count-dataset')}`)).toEqual([
      'The Wading Birds Count Dataset',
    ]);
    expect(namesOf(`## Datasets\n${link('birds')}`)).toEqual([]);
  });

  test('one alone, where its heading says what it gathers', () => {
    expect(namesOf(`## Datasets\n- [PondSet](https://huggingface.co/datasets/riverlab/pondset)`)).toEqual([
      'PondSet',
    ]);
    expect(namesOf(`## Waders\n- [WadeNet](${hub('wadenet')})`)).toEqual([]);
  });
});

describe('is not listed:', () => {
  test.each([
    ['a title', `- [WadeNet: Watching Waders](${arxiv(1)})\n- [Egret-2: Counting Egrets](${arxiv(2)})`],
    [
      'a title in bold',
      `- **WadeNet: Watching Waders** [[paper](${arxiv(1)})]\n- **Egret-2: Counting** [[paper](${arxiv(2)})]`,
    ],
    [
      'a title before its links',
      `- WadeNet: Watching Waders [paper](${arxiv(1)})\n- Egret-2: Counting Egrets [paper](${arxiv(2)})`,
    ],
    [
      'the title of a paper that its link says',
      `- [Visual Wading](${arxiv(1)})\n- [Night Counting](${arxiv(2)})`,
    ],
    [
      'what only says who reports',
      `- **WadeNet** counts more than [Egrets](${arxiv(1)})\n- **Egret-2** as [Reed](${arxiv(2)})`,
    ],
    ['a name without works', '- **WadeNet**: counts\n- **Egret-2**: counts more'],
    [
      'what a page of any name tells',
      '- [WadeNet](https://blog.example/ten)\n- [Egret-2](https://blog.example/six)',
    ],
    ['a label', `- [Paper](${arxiv(1)})\n- [Code](${hub('code')})\n- **GitHub**: [code](${hub('x')})`],
    [
      'a list of the works of others',
      `- [WadePapers](${hub('WadePapers')})\n- [EgretNLP](${hub('EgretNLP')}): Paper list on egrets`,
    ],
    ['a term', `- **CNN** [[paper](${arxiv(1)})]\n- **Attention** [[paper](${arxiv(2)})]`],
    [
      'several things in one item',
      `- [WadeNet](${hub('wadenet')}), [Egret-2](${hub('egret2')})\n- **A** / [B](${hub('b')})`,
    ],
    [
      'a row of results',
      table(
        'Model | Base model | Score',
        `WadeNet | [Egret](${hub('egret')}) | 12`,
        `Egret-2 | [Egret](${hub('egret')}) | 13`,
      ),
    ],
    [
      'a row of a table of titles',
      table('Title | Venue | Code', `[**WadeNet**](${arxiv(1)}) | ICRA | [link](${hub('x')})`),
    ],
    [
      'who speaks on what',
      table(
        'Date | Name | Slides | Paper',
        `1 Jan | Bo McReed | [slides](https://a.example/s.pdf) | [paper](${arxiv(1)})`,
        `2 Jan | DeMarsh Fen | [slides](https://a.example/t.pdf) | [paper](${arxiv(2)})`,
      ),
    ],
    [
      'what teams hand in',
      table(
        'Project | Team | Report | Code',
        `WadeNet | A, B | [report](${arxiv(1)}) | [code](${hub('wade')})`,
        `Egret-2 | C, D | [report](${arxiv(2)}) | [code](${hub('egret')})`,
      ),
    ],
    [
      'who wrote a paper',
      `- **McReed & Fen** [paper](${arxiv(1)})\n- **MacMarsh** [paper](${arxiv(2)})\n- McReed (1943) [paper](${arxiv(3)})`,
    ],
  ])('%s', (_, body) => expect(namesOf(`## Waders\n${body}`)).toEqual([]));

  test.each([
    [
      'Tools',
      '- [Course Policies](https://a.example/course-policies)\n- [Office Hours](https://a.example/office-hours)',
    ],
    [
      'Datasets',
      '- [Submission Form](https://a.example/submission_form)\n- [Ethics Statement](https://a.example/ethics-statement)',
    ],
  ])('a page among %s whose address is made from its title', (group, body) =>
    expect(namesOf(`## ${group}\n${body}`)).toEqual([]),
  );

  test('a size or a split of a thing, in a column of things', () => {
    const rows = table(
      'Model | Weights',
      `X-Large | [weights](${hub('x-large')})`,
      `Large-384 | [weights](${hub('large-384')})`,
    );
    expect(namesOf(`## Waders\n${rows}`)).toEqual([]);
  });

  test.each(['References', 'Further Reading', 'Related Work', 'Other Awesome Lists', '參考資料', 'Surveys'])(
    'what is below "%s"',
    (heading) => expect(namesOf(`## ${heading}\n${wade}\n${egret}`)).toEqual([]),
  );

  test('what is below a line that says so', () =>
    expect(namesOf(`## Waders\n**Further reading**\n\n${wade}\n${egret}`)).toEqual([]));

  test('what is below the item of a thing', () =>
    expect(
      namesOf(
        `## Tools\n- [WadeKit](${hub('wadekit')})\n  - [PondParser](https://wadekit.example/pond_parser)`,
      ),
    ).toEqual(['WadeKit']));

  test('what a list below a thing tells of it', () =>
    expect(
      namesOf(
        `### TernNet\n**Paper:** [TernNet](${arxiv(3)})<br>\n\n- [TernNet-7B](https://huggingface.co/riverlab/ternnet-7b)\n${wade}`,
      ),
    ).toEqual(['TernNet']));
});

describe('an item that is listed', () => {
  test('has a place of its own on the page, in no outline', () => {
    const lecture = lectureOf(`## Waders\n${wade}\n${egret}`);
    const [section] = lecture.sections;
    const [block] = section?.blocks ?? [];
    expect(section?.sections).toEqual([]);
    expect(block?.kind === 'prose' && block.html).toContain('<li id="item-wadenet">');
    const { models } = buildCatalogue([lecture]);
    expect(models.map(({ places }) => places.map((place) => place.section.id))).toEqual([
      ['item-egret-2'],
      ['item-wadenet'],
    ]);
    const { models: known, others } = countLecture(lecture, {});
    expect(known + others).toBe(2);
  });

  test('has a place in its table', () => {
    const rows = table('Model | Paper', `WadeNet | [link](${arxiv(1)})`, `Egret-2 | [link](${arxiv(2)})`);
    const [block] = lectureOf(`## Waders\n${rows}`).sections[0]?.blocks ?? [];
    expect(block?.kind === 'prose' && block.html).toContain('<tr id="item-wadenet">');
  });

  test.each(['{#night}', '^night'])('keeps the id that its author gave it with %s', (mark) => {
    const lecture = lectureOf(`## Waders\n${wade} ${mark}\n${egret}`);
    const [block] = lecture.sections[0]?.blocks ?? [];
    expect(block?.kind === 'prose' && block.html).toContain('<li id="night">');
    const [, model] = buildCatalogue([lecture]).models;
    expect(model?.places.map(({ section }) => section.id)).toEqual(['night']);
  });

  test('has its works, each in its role, and the title of its paper', () => {
    const [, model] = modelsOf(`## Waders\n${wade}\n${egret}`);
    expect(model?.resources.map(({ role, address, paperTitle }) => [role, address, paperTitle])).toEqual([
      ['paper', arxiv(1), 'Watching Waders at Night'],
      ['code', hub('wade'), undefined],
    ]);
  });

  test('is of the kind that its heading or its column says', () => {
    const rows = (column: string) =>
      table(`${column} | Paper`, `WadeNet | [link](${arxiv(1)})`, `Egret-2 | [link](${arxiv(2)})`);
    const [first] = kindsOf(`## Waders\n${rows('Dataset')}`);
    expect(first).toEqual(['Egret-2', 'dataset']);
    expect(kindsOf(`## Benchmarks for Waders\n${rows('Name')}`)[0]).toEqual(['Egret-2', 'benchmark']);
    expect(kindsOf(`## Waders\n${rows('Model')}`)[0]).toEqual(['Egret-2', 'model']);
  });

  test('is of no kind for its paper alone, since lists are of anything', () =>
    expect(
      kindsOf(
        `## Waders\n${wade}\n${egret}\n- **PondTron**, PondTron: A Large Model. [[paper](${arxiv(3)})]`,
      ),
    ).toEqual([
      ['Egret-2', undefined],
      ['PondTron', 'model'],
      ['WadeNet', 'model'],
    ]));

  test('is listed once, and not beside a heading of its name', () => {
    const [model, ...others] = modelsOf(
      `## Waders\n${wade}\n${egret}\n## Night\n${wade}\n### Egret-2\n**Code:** ${hub('other')}<br>`,
    );
    expect(model?.places.map(({ section }) => section.id)).toEqual(['egret-2']);
    expect(others.map(({ name, places }) => [name, places.length])).toEqual([['WadeNet', 1]]);
  });

  test('says nothing of what a heading of another lecture teaches but where it is', () => {
    const rows = table('Dataset | Paper', `WadeNET | [link](${arxiv(1)})`, `Egret-2 | [link](${arxiv(2)})`);
    const [, model] = modelsOf(
      `## Data\n${rows}`,
      `### WadeNet\n**Model:** https://huggingface.co/riverlab/wadenet<br>`,
    );
    expect([model?.name, model?.subject, model?.places.length]).toEqual(['WadeNet', 'model', 2]);
  });
});

test('the words of an item have their marks where its author put them', () => {
  const item = `- **WadeNet**: "[Watching Waders](${arxiv(1)})", ICRA, 2022 (*River Labs*). [[Code](${hub('wade')})]`;
  const model = modelsOf(`## Waders\n\n${item}\n${egret}`).find(({ name }) => name === 'WadeNet');
  expect(model?.places[0]?.section.blocks[0]).toMatchObject({
    html: 'WadeNet: &quot;Watching Waders&quot;, ICRA, 2022 (River Labs).',
  });
});

test('two things in one heading count as two in their lecture', () => {
  const body = `## Tools\n### WadeKit / PondGraph\n- **URL:** ${hub('pondgraph')}\n\nBoth are libraries.`;
  expect(countLecture(lectureOf(body), {}).others).toBe(2);
});

test('hostile items cost no more than their length', () => {
  const runs = ['-', '.', '(', '[', '·', '– ', ': ', 'a ', '、', ' ', '\t', 'Aa:', '：', 'A', '中'].map(
    (sign) => sign.repeat(20_000),
  );
  for (const run of runs)
    for (const kind of ['bold', 'plain', 'quoted'] as const) {
      expect(readNamed([{ kind, text: `a${run}b` }])).toBeUndefined();
      expect(
        readNamed([
          { kind: 'bold', text: 'WadeNet' },
          { kind, text: run },
        ])?.links ?? [],
      ).toEqual([]);
    }
});

describe('a cell with a name on its first line', () => {
  test('is of that name, and what is below tells of it', () => {
    const body = `## Datasets\n${table(
      'Dataset | Size',
      '**[PondSet](https://pond.example/)**<br><sub>Counts of waders by night</sub> | 12',
      '**[Winter Lake Network](https://lakes.example/)**<br>Photographs from the air | 3',
    )}`;
    expect(kindsOf(body)).toEqual([
      ['PondSet', 'dataset'],
      ['Winter Lake Network', 'dataset'],
    ]);
    expect(lectureOf(body).sections[0]?.items?.map(({ text }) => text)).toEqual([
      'PondSet – Counts of waders by night',
      'Winter Lake Network – Photographs from the air',
    ]);
  });

  test('below "Paper" is a thing where the name was made up for it, and else a title', () => {
    const body = `## Wading Models\n${table(
      'Paper | Venue | Code',
      `**[WadeNet](${arxiv(1)})**<br><sub>Counts waders by night</sub> | ICRA 2022 | [riverlab/wade](${hub('wade')})`,
      `**[Watching Waders at Night](${arxiv(2)})** | ICRA 2021 | –`,
      `[Herons](${arxiv(3)}) | ICRA 2020 | –`,
    )}`;
    expect(namesOf(body)).toEqual(['WadeNet']);
  });
});

describe('the summary of what is folded says what a list in it gathers', () => {
  const fold = (summary: string, ...items: string[]) =>
    `<details>\n<summary>${summary}</summary>\n\n${items.join('\n')}\n\n</details>`;
  const titles = [
    `- [WadeNet: Watching Wading Models at Night](${arxiv(1)})`,
    `- [Egret-2: Counting Egrets at Dawn](${arxiv(2)})`,
  ];

  test('papers that use a thing are not of its kind', () =>
    expect(namesOf(`## Datasets\n${fold('📄 Papers using <b>PondSet</b> (click)', ...titles)}`)).toEqual([]));

  test('data sets, where its heading says nothing', () =>
    expect(
      kindsOf(
        `## Ponds\n${fold('Datasets', `- [PondSet](${hub('PondSet')})`, `- [LakeSet](${hub('LakeSet')})`)}`,
      ),
    ).toEqual([
      ['LakeSet', 'dataset'],
      ['PondSet', 'dataset'],
    ]));

  test('nothing of what comes after it', () =>
    expect(
      namesOf(`## Wading\n${fold('Papers using PondSet', 'None yet.')}\n\n${titles.join('\n')}`),
    ).toEqual(['Egret-2', 'WadeNet']));
});

describe('lines of one paragraph that start in bold, each with its links', () => {
  const lines = [
    `**WadeNet: Watching Waders at Night** (ICRA 2022) [[paper]](${arxiv(1)}) ⭐`,
    `**Egret-2: Counting Egrets at Dawn** [[paper]](${arxiv(2)})`,
  ];

  test('are items, each on its own line of the file', () => {
    const body = `## Waders\n${lines.join('\n')}`;
    expect(namesOf(body)).toEqual(['Egret-2', 'WadeNet']);
    expect(lectureOf(body).sections[0]?.items?.map(({ name, line }) => [name, line])).toEqual([
      ['WadeNet', 5],
      ['Egret-2', 6],
    ]);
  });

  test('keep their places in the file where a line between them is wrapped', () => {
    const body = `## Waders\n${lines[0]}\nwith code\n${lines[1]}`;
    expect(lectureOf(body).sections[0]?.items?.map(({ name, line }) => [name, line])).toEqual([
      ['WadeNet', 5],
      ['Egret-2', 7],
    ]);
  });

  test('are not items where a sentence continues in bold', () =>
    expect(
      namesOf(`## Waders\nThey read [this](${arxiv(1)}) and\n**Egret-2** and\n**WadeNet** at night.`),
    ).toEqual([]));
});

test('names before “on arXiv” are names, and their papers are called by them', () => {
  const body = `## Waders\n- Wade2Vec 2.0 on [arXiv](${arxiv(1)})\n- EgretGPT on [arXiv](${arxiv(2)})`;
  expect(namesOf(body)).toEqual(['EgretGPT', 'Wade2Vec 2.0']);
  const { papers } = buildCatalogue([lectureOf(body)]);
  expect(papers.map(({ about }) => about).sort()).toEqual(['EgretGPT', 'Wade2Vec 2.0']);
});

describe('items below a name that links its own code', () => {
  const papersOf = (below: string, link = 'https://github.com/riverlab/wadenet') => {
    const body = `## Waders\n- [WadeNet](${link})\n${below}\n- [EgretGPT](https://github.com/riverlab/egretgpt)`;
    return buildCatalogue([lectureOf(body)]).models.find(({ name }) => name === 'WadeNet')?.papers;
  };

  test('are its papers where they are titles', () =>
    expect(
      papersOf(`  - [2023.10] [Wading at Dawn](${arxiv(1)})\n  - [WadeNet: Wading at Night](${arxiv(2)})`),
    ).toEqual(['2203.01231', '2203.01232']));

  test.each([
    ['the title of another system', `  - [HeronGPT: Wading at Dawn](${arxiv(1)})`],
    ['another system', `  - [HeronGPT](${arxiv(1)})`],
    ['a sentence', `  - See [Wading at Dawn](${arxiv(1)}) for more.`],
    [
      'the name of another system among titles',
      `  - [Wading at Dawn](${arxiv(1)})\n  - [HeronGPT](${arxiv(2)})`,
    ],
  ])('are not where one is %s', (_name, below) => expect(papersOf(below)).toEqual([]));

  test('are not where its link is of something else', () =>
    expect(papersOf(`  - [Wading at Dawn](${arxiv(1)})`, 'https://github.com/riverlab/nets')).not.toEqual([
      '2203.01231',
    ]));
});

describe('paragraphs of a name and links that say what they are for', () => {
  const two = (one: string, other = `EgretGPT [paper](${arxiv(2)})`) =>
    namesOf(`## Waders\n\n${one}\n\n${other}`);

  test('are items', () =>
    expect(two(`WadeNet [paper](${arxiv(1)}), [code](https://github.com/riverlab/nets)`)).toEqual([
      'EgretGPT',
      'WadeNet',
    ]));

  test.each([
    ['a sentence', `In WadeNet [paper](${arxiv(1)}) they wade.`],
    ['words of a field', `RLHF [paper](${arxiv(1)})`],
    ['a venue', `NeurIPS [paper](${arxiv(1)})`],
    ['no paper', 'WadeNet [code](https://github.com/riverlab/nets)'],
    ['a tutorial', `WadeNet [tutorial](${arxiv(1)})`],
    ['two names', `WadeNet [paper](${arxiv(1)}), HeronGPT [paper](${arxiv(3)})`],
  ])('are none with %s, nor is one alone', (_name, paragraph) => expect(two(paragraph)).toEqual([]));
});

test.each(['모델명 | 논문', 'モデル名 | 論文'])('a column of names in Korean or Japanese: %s', (head) =>
  expect(
    kindsOf(
      `## Waders\n${table(head, `**WN-1** | [Paper](${arxiv(1)})`, `**WN-2** | [Paper](${arxiv(2)})`)}`,
    ),
  ).toEqual([
    ['WN-1', 'model'],
    ['WN-2', 'model'],
  ]),
);

import { describe, expect, test } from 'vitest';
import { isCommunity } from '../../../src/identity/communities.ts';
import { arxiv, hub, kindsOf, modelsOf, namesOf, table } from '../../fixtures/listed.ts';

describe('an item is read', () => {
  test('with icons for links, and a comma before its paper', () =>
    expect(
      namesOf(
        `## Night\n1. **WADN** [Watching waders](${arxiv(1)}),[💡](${hub('x')}) Jul 2022\n2. EgretNet,[On Egrets](${arxiv(2)}), [💡](${hub('y')}) 2022\n3. **Slow wading** [Wading slowly](${arxiv(3)}), [💡](${hub('slow-wading')})`,
      ),
    ).toEqual(['EgretNet', 'Slow wading', 'WADN']));

  test('behind who made it', () => {
    const made = (name: string) => `Riverlab's [${name}](${hub(name)})`;
    expect(namesOf(`## Software\n- ${made('WadeKit')}\n- ${made('Plover')}: counts`)).toEqual([
      'Plover',
      'WadeKit',
    ]);
    expect(namesOf(`## Software\n${table('Name | Language', `${made('WadeKit')} | Go`)}`)).toEqual([
      'WadeKit',
    ]);
  });

  test('with an address behind it', () =>
    expect(
      namesOf('## Simulators\n- PondSim: https://pondsim.example\n- Marsh: https://marsh.example'),
    ).toEqual(['Marsh', 'PondSim']));

  test('as a line of its own above what is said of it', () =>
    expect(
      kindsOf(
        `## 觀鳥工具\n1. Plover\n簡介：Plover 是一個開源的計數工具包。\nGitHub 頁面：[Plover](${hub('plover')})\n2. WadeKit\n簡介：WadeKit 是一個數鳥的函式庫。\nGitHub 頁面：[WadeKit](${hub('kit')})`,
      ),
    ).toEqual([
      ['Plover', 'tool'],
      ['WadeKit', 'tool'],
    ]));

  test('with what is below it', () => {
    const item = (name: string, code: string) =>
      `* ${name}：\n  * 地址：${hub(code)}\n  * 简介：数鸟的开源模型，基于池塘数据。`;
    expect(kindsOf(`## 1. Model\n${item('WadeGLM', 'WadeGLM-6B')}\n\n${item('Plover', 'plover')}`)).toEqual([
      ['Plover', 'model'],
      ['WadeGLM', 'model'],
    ]);
    expect(
      namesOf(
        '## Ponds\n- Simulators\n  - PondSim: https://pondsim.example\n  - MarshSim: https://marshsim.example',
      ),
    ).toEqual(['MarshSim', 'PondSim']);
  });

  test('as two where it names two', () =>
    expect(
      namesOf(
        `## Models\n- **WadeNet / EgretNet** [[paper](${arxiv(1)})]\n- **PondNet** [[paper](${arxiv(2)})]`,
      ),
    ).toEqual(['EgretNet', 'PondNet', 'WadeNet']));

  test('as what its own words say it is', () =>
    expect(
      kindsOf(
        `## Ponds\n- **[Plover Voice Commands Dataset](https://a.example/x)** - A dataset for training models to hear.\n- [WADE](${hub('test')})：一个评测数鸟模型的基准。它有三组题。\n- [PondKit](${hub('pondkit')}) - pond simulator with herons`,
      ),
    ).toEqual([
      ['PondKit', 'tool'],
      ['WADE', 'benchmark'],
    ]));

  test('as what Chinese words behind it say, in small letters, too', () =>
    expect(
      kindsOf(
        `## 开源项目\n1. [Plovernet](${hub('plovernet')}):\n    数鸟的工具包，包含池塘模型。\n2. [wader](${hub('wader')}):\n    水鸟计数工具，支持夜间。\n3. [examples](${hub('examples')}):\n    几个例子。`,
      ),
    ).toEqual([
      ['Plovernet', 'tool'],
      ['wader', 'tool'],
    ]));

  test('alone, if it plainly says what it is', () => {
    expect(kindsOf('## Ponds\n- [WADERS](https://a.example/x): The Open Wader Simulator')).toEqual([
      ['WADERS', 'tool'],
    ]);
    expect(kindsOf('## Ponds\n- [WADERS](https://a.example/x): where all of them are')).toEqual([]);
  });

  test('by the last word of its name, in a list of such', () => {
    const page = 'https://a.example/x';
    expect(
      kindsOf(
        `## Data sets\n- Night Pond Benchmark - ${page}\n- [水鸟夜间数据集](${page})\n- [Plover Voice Corpus](${page})\n- [Plover Voice Library](${page})`,
      ).map(([name]) => name),
    ).toEqual(['Night Pond Benchmark', 'Plover Voice Corpus', '水鸟夜间数据集']);
    expect(kindsOf(`## Ponds\n- [Night Pond Benchmark](${page})\n- [Plover Voice Corpus](${page})`)).toEqual(
      [],
    );
  });

  test('by the site of its name, where that is what code is for as well', () =>
    expect(
      namesOf('## Frameworks\n- [PyTorch](https://pytorch.org) - tensors\n- [Code](https://a.example)'),
    ).toEqual(['PyTorch']));

  test('with blanks between its words', () => {
    const [model] = modelsOf(
      `## Models\n- **WadeNet**. The [Watching Waders](${arxiv(1)}) paper *counts* at night.\n- **EgretNet**. Counts.`,
    ).filter(({ name }) => name === 'WadeNet');
    expect(model?.places[0]?.section.blocks[0]).toMatchObject({
      html: 'WadeNet. The Watching Waders paper counts at night.',
    });
  });
});

describe('a row is read', () => {
  test.each([
    ['Source | Download', '## Wading Datasets'],
    ['Name | Duration | Links', '## Wading Datasets'],
    ['Dataset / Corpus | Website', '## Ponds'],
  ])('below "%s"', (head, group) => {
    const cells = head.split('|').length - 2;
    const row = (name: string) => `${name} | ${'9 | '.repeat(cells)}[[P18]](https://www.ponds.example/18)`;
    expect(kindsOf(`${group}\n${table(head, row('Plover Counts (PC)'), row('Marsh'))}`)).toEqual([
      ['Marsh', 'dataset'],
      ['Plover Counts', 'dataset'],
    ]);
  });

  test('without a link only below what its column says, too', () => {
    const rows = table('Framework | Ease', '**WadeTorch** | 3', 'Plover | 2');
    expect(namesOf(`## Training Frameworks\n${rows}`)).toEqual(['WadeTorch']);
    expect(namesOf(`## Results\n${rows}`)).toEqual([]);
  });

  test('with another name beside it', () =>
    expect(
      namesOf(
        `## Ponds\n${table('Approach | Link', `[WADEv1](wade/one.md), WADE9000 | [paper](${arxiv(1)})`, `EgretNet | [paper](${arxiv(2)})`)}`,
      ),
    ).toEqual(['EgretNet', 'WADEv1']));

  test('and what a column says of it tells its kind', () =>
    expect(
      kindsOf(
        `## Ponds\n${table('Name | Description | Code', `WadeSet | A dataset of waders | [x](${hub('wadeset')})`, `PondSim | A simulator of ponds | [x](${hub('pondsim')})`)}`,
      ),
    ).toEqual([
      ['PondSim', 'tool'],
      ['WadeSet', 'dataset'],
    ]));
});

test('a row of a long name is listed with its letters, and is of the kind of its column', () =>
  expect(
    kindsOf(
      `## Ponds\n${table('Benchmark | Description | Resource', `Massive Wader Understanding (MWUA) | Tests LLMs on waders. | [GitHub](${hub('test')})`, `Night Reasoning (NRQA) | A benchmark requiring models to count. | [Data](https://huggingface.co/datasets/nrqa)`)}`,
    ),
  ).toEqual([
    ['Massive Wader Understanding', 'benchmark'],
    ['Night Reasoning', 'benchmark'],
  ]));

describe('is not listed:', () => {
  test('a site of the data of others', () =>
    expect(
      namesOf(
        '## Datasets\n- [uci-repository](https://uci-repository.example/)\n- [PondSet](https://pondset.example)',
      ),
    ).toEqual(['PondSet']));

  test.each([
    'https://discord.gg/herons',
    'https://herons.slack.com/join',
    'https://www.reddit.com/r/herons',
  ])('where people meet, %s', (address) => {
    expect(isCommunity(address)).toBe(true);
    expect(namesOf(`## Tools\n- [HernTalk](${address})\n- [PondKit](${hub('pondkit')})`)).toEqual([
      'PondKit',
    ]);
  });

  test('who wrote in a year', () =>
    expect(
      namesOf(
        `## Models\n- **LeGull** (1989) [[paper](${arxiv(1)})]\n- **DeTern** (1991) [[paper](${arxiv(3)})]\n- **LeWader** (2020) [[code](${hub('LeWader')})]\n- **PondNet** (2019) [[paper](${arxiv(2)})]`,
      ),
    ).toEqual(['LeWader', 'PondNet']));

  test('a heading that only sorts the names below it', () =>
    expect(
      kindsOf(
        '## Popular Datasets\n### Computer Vision\n- **PondNet-10** — ten ponds\n- **WadeNet** — many waders',
      ),
    ).toEqual([
      ['PondNet-10', 'dataset'],
      ['WadeNet', 'dataset'],
    ]));
});

test('a name in two lists is of the kind that one of them says', () =>
  expect(
    kindsOf(
      `## Papers\n- [WadeVQA: Asking Herons about Ponds](${arxiv(1)})\n- [Egret-2: Counting Egrets at Dawn](${arxiv(2)})\n## Datasets\n- [WadeVQA](${hub('wadevqa')})`,
    ),
  ).toEqual([
    ['Egret-2', undefined],
    ['WadeVQA', 'dataset'],
  ]));

import { describe, expect, test } from 'vitest';
import { arxiv, hub, kindsOf, modelsOf, namesOf, table } from '../../fixtures/listed.ts';

describe('a name is found', () => {
  test('in a bold link that starts a paragraph, above a list that tells more of it', () => {
    const entry = (name: string, address: string) =>
      `**[${name}](${address})** - counts waders\n- Free\n- Fast\n\n`;
    const two = entry('WadeKit', hub('WadeKit')) + entry('Plover', 'https://plover.example/');
    expect(kindsOf(`## Counting libraries\n${two}`)).toEqual([
      ['Plover', 'tool'],
      ['WadeKit', 'tool'],
    ]);
    expect(namesOf(`## Courses\n${two}`)).toEqual([]);
  });

  test('in brackets before the title of its paper', () =>
    expect(
      kindsOf(
        `## Datasets\n- **[H2H dataset] Herons at Home: Following Herons** <br>\n   ICRA, 2021. [[Paper]](${arxiv(1)})\n- **[POND] A Collection of Lakes at Night** [[Paper]](${arxiv(2)})\n- **[ICRA 2021] Wading through Shallow Ponds** [[Paper]](${arxiv(3)})`,
      ),
    ).toEqual([
      ['H2H dataset', 'dataset'],
      ['POND', 'dataset'],
    ]));

  test('with a version, in a list that says what it gathers', () => {
    const item = `- **Marsh 3.0: A Home for Waders and Robots** [[Paper]](${arxiv(1)}) [[GitHub]](${hub('marsh-sim')})`;
    expect(kindsOf(`## Simulators\n${item}`)).toEqual([['Marsh 3.0', 'tool']]);
    expect(namesOf(`## Night\n${item}`)).toEqual([]);
  });

  test('before the host of its page', () =>
    expect(
      namesOf(
        '## Datasets\n- [POND: Kaggle](https://www.kaggle.com/datasets/ada/pond)\n- [Plover Calls - Hugging Face](https://huggingface.co/datasets/ada/plover-calls)',
      ),
    ).toEqual(['Plover Calls', 'POND']));

  test('though it is a word for what code is written with', () =>
    expect(
      namesOf(
        `## Frameworks\n- [PyTorch](https://github.com/pytorch/pytorch)\n- [WadeKit](${hub('WadeKit')})`,
      ),
    ).toEqual(['PyTorch', 'WadeKit']));

  test('with a dash behind it, or a dot in it', () => {
    expect(
      namesOf(
        `## Night\n- [WADER- a small network for ponds](${arxiv(1)})\n- [Tern-Net](${arxiv(2)})\n- [Gull-M2AE](${arxiv(3)})`,
      ),
    ).toEqual(['Gull-M2AE', 'Tern-Net', 'WADER']);
    expect(
      namesOf(
        `# WADE·E 1\n- Paper: ${arxiv(1)}\n- Code: ${hub('wade-e')}\n\nIt counts.\n\n## Training\nTwice.`,
      ),
    ).toEqual(['WADE·E 1']);
  });

  test('in bold within brackets, before a title in a cell', () =>
    expect(
      namesOf(
        `## Night\n${table(
          'Where | Title | Paper',
          `ICRA | [**WadeCLIP**] Wadeclip: a model of ponds | [pdf](${arxiv(1)})`,
          `ICRA | [**PLOV**]Counting plovers by their calls | [pdf](${arxiv(2)})`,
          `ICRA | A way of counting without counters | [pdf](${arxiv(3)})`,
        )}`,
      ),
    ).toEqual(['PLOV', 'WadeCLIP']));

  test('behind the address of its paper', () =>
    expect(
      namesOf(
        `## 論文\n- [ ] ${arxiv(1)} WadeGPT:模型\n- [ ] ${arxiv(2)} **PondGPT**:模型+數據\n- [ ] ${arxiv(3)} 池塘綜述，涵蓋模型\n- [ ] https://blog.example EgretGPT:模型`,
      ),
    ).toEqual(['PondGPT', 'WadeGPT']));

  test('before the address of a page, in a list that says what it gathers', () => {
    const list =
      '- WadeITK Notebooks(http://wading.example/kit/)\n- Slow Wading (http://wading.example/slow)';
    expect(namesOf(`## Libraries\n${list}`)).toEqual(['WadeITK Notebooks']);
    expect(namesOf(`## Night\n${list}`)).toEqual([]);
  });

  test('before who wrote of it, and an address', () =>
    expect(
      namesOf(
        `## Paper links\n- W-CNN [Reed, et al., 2014] ${arxiv(1)}\n- Slow W-CNN [Gull et al., 2015] ${arxiv(2)}\n- Selective Wading (background) [Reed, 2013] ${arxiv(3)}`,
      ),
    ).toEqual(['Slow W-CNN', 'W-CNN']));

  test('at the start of a title, with its links on the line below', () => {
    const paper = (title: string, at: number) =>
      `${title} \\\n[[paper](${arxiv(at)})] [[note](./notes.md)]\n\n`;
    expect(
      namesOf(
        `## Papers\n${paper('WADER: Transformers for Ponds', 1)}${paper('Slow WADER: Counting Herons at Night', 2)}`,
      ),
    ).toEqual(['Slow WADER', 'WADER']);
    expect(
      namesOf(`## Papers\n${paper('WADER: we read it on Monday', 1)}${paper('TERN: is it a good one', 2)}`),
    ).toEqual([]);
  });

  test('before "Technical Report"', () =>
    expect(
      namesOf(`## Night\n- 2024/12/13 [*WadeLLM: Technical Report*](${arxiv(1)})\n- [Counting](${arxiv(2)})`),
    ).toEqual(['WadeLLM']));

  test('in ordinary words that say what kind of thing it is, if its repository has the same name', () =>
    expect(
      namesOf(
        `## Datasets and Models\n- [Free Spotted Plover Dataset](${hub('free-spotted-plover-dataset')})\n- [Downloads](https://plover.example/downloads)`,
      ),
    ).toEqual(['Free Spotted Plover Dataset']));

  test('below "Open Source Models", which does not tell a reader to open anything', () =>
    expect(
      modelsOf(
        `## Open Source Models\n### Ternet\n[Ternet](${hub('Ternet')}) counts.\n### Wade2Vec\n[Wade2Vec](${hub('wade')}) hears.`,
      ).map(({ name, subject }) => [name, subject]),
    ).toEqual([
      ['Ternet', 'model'],
      ['Wade2Vec', 'model'],
    ]));
});

describe('a heading that gathers', () => {
  const list = '- [TernSet](https://tern.example/set)\n- [PloverCall](https://plover.example/call)';
  test('data to measure by says so of what is below it', () => {
    expect(namesOf(`## Datasets & Benchmarks\n${list}`)).toEqual(['PloverCall', 'TernSet']);
    expect(namesOf(`## Benchmark and Dataset\n${list}`)).toEqual(['PloverCall', 'TernSet']);
    expect(namesOf(`## Datasets & Ponds\n${list}`)).toEqual([]);
  });

  test('data and benchmarks does not say which of them is which', () => {
    const kinds = (body: string) => modelsOf(body).map(({ name, subject }) => [name, subject]);
    expect(
      kinds(
        `## Datasets & Benchmarks\n- [TernSet](https://tern.example/set)\n- [WadeBench](${hub('wadebench')})\n- [PloverCall](https://huggingface.co/datasets/reed/plovercall)`,
      ),
    ).toEqual([
      ['PloverCall', 'dataset'],
      ['TernSet', undefined],
      ['WadeBench', 'benchmark'],
    ]);
    expect(kinds(`## Datasets & Benchmarks\n### HeronSim\n**Code:** ${hub('heronsim')}`)).toEqual([
      ['HeronSim', undefined],
    ]);
  });

  test('what is related names things, if it says of which kind', () => {
    expect(namesOf(`## Related datasets\n${list}`)).toEqual(['PloverCall', 'TernSet']);
    expect(namesOf(`## 相关数据集\n${list}`)).toEqual(['PloverCall', 'TernSet']);
    expect(namesOf(`## Related\n${list}`)).toEqual([]);
  });

  test('papers to read names systems, if a paper is given by such a name alone', () => {
    const readings = (...names: string[]) =>
      `**Suggested readings:**\n${names.map((name, at) => `- ${name} (${arxiv(at + 1)})`).join('\n')}`;
    expect(namesOf(`## Ponds\n${readings('WADER', 'TernNet', 'Plover')}`)).toEqual(['TernNet', 'WADER']);
    expect(namesOf(`## Ponds\n${readings('LeReed98', 'Reed et al. 2012', 'DeMarsh2017')}`)).toEqual([]);
    expect(
      namesOf(
        `## Further reading\n- [WADER: On Ponds at Night](${arxiv(1)})\n- [TernNet: Terns by Day](${arxiv(2)})`,
      ),
    ).toEqual([]);
  });
});

describe('a paragraph', () => {
  test('with a name and the address of its paper is an entry', () =>
    expect(
      namesOf(
        `## Notes on ponds\nW-Net: ${arxiv(1)}\n\nWADER: Counting Herons by Their Legs: ${arxiv(2)}\n- In some detail\n\nSource: ${arxiv(3)}\n\nWe read WadeNet here: ${arxiv(4)}`,
      ),
    ).toEqual(['W-Net', 'WADER']));

  test('with a link at its start is one where its heading says what it names', () => {
    const lines = `[wadeaction](${hub('wadeaction')})，數水鳥的動作。\n\n[PondKit](${hub('PondKit')})`;
    expect(kindsOf(`## 開源工具\n${lines}`)).toEqual([
      ['PondKit', 'tool'],
      ['wadeaction', 'tool'],
    ]);
    expect(namesOf(`## Night\n${lines}`)).toEqual([]);
    expect(namesOf(`## Tools\n[PondKit](${hub('PondKit')}) was easier to wire than all others.`)).toEqual([]);
  });
});

describe('a list in Chinese without links', () => {
  test('names what most of its names were made up for', () =>
    expect(
      kindsOf(
        '## 推理框架\n- vWade：適合大量輸入，吞吐量高\n- Plover Serve：穩定，易於部署\n- WadeLLM：在手機上運行，省電',
      ),
    ).toEqual([
      ['Plover Serve', 'tool'],
      ['vWade', 'tool'],
      ['WadeLLM', 'tool'],
    ]));

  test('but not the parts of one', () =>
    expect(
      namesOf('## 模型\n- Encoder：讀取整個池塘\n- Decoder：輸出所有水鳥\n- Head：分類每一隻水鳥'),
    ).toEqual([]));
});

test('a page of Wikipedia is called by no name of a thing', () =>
  expect(
    namesOf('## Diffusion Models\n- [Wikipedia](https://en.wikipedia.org/wiki/Pond)\n- It counts.'),
  ).toEqual([]));

test('what hears or sees is no heading for things that use it', () =>
  expect(
    kindsOf(`# LiDAR\n## Night\n- [WadeNet](${hub('WadeNet')})\n- [TernNet](${hub('TernNet')})`),
  ).toEqual([
    ['TernNet', 'model'],
    ['WadeNet', 'model'],
  ]));

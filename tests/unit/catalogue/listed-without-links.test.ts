import { describe, expect, test } from 'vitest';
import { arxiv, hub, kindsOf, namesOf } from '../../fixtures/listed.ts';

describe('a list of tools names them', () => {
  test('in bold, with a text in front of which nothing is linked', () =>
    expect(
      kindsOf(
        '## Counting tools\n- **Plover**: a graphical tool for counting by hand.\n- **WadeKit (Wading Counter Kit)**: counts by night.',
      ),
    ).toEqual([
      ['Plover', 'tool'],
      ['WadeKit', 'tool'],
    ]));

  test('in bold, with what they are below them', () => {
    const item = (name: string, said: string) =>
      `1. **${name}:**\n   - **Description:** ${said}\n   - **Features:**\n     - Runs anywhere.\n`;
    expect(
      kindsOf(
        `## Counting tools\n${item('PondLabel', 'PondLabel is a labeling tool for ponds.')}\n${item('Plover', 'Plover is a platform for keepers.')}`,
      ),
    ).toEqual([
      ['Plover', 'tool'],
      ['PondLabel', 'tool'],
    ]);
  });

  test('in small letters, as their repositories are called', () => {
    const list = `- [wadesuite](${hub('wadesuite')})\n- [ploverpi](${hub('ploverpi')})`;
    expect(kindsOf(`## Tools\n${list}`)).toEqual([
      ['ploverpi', 'tool'],
      ['wadesuite', 'tool'],
    ]);
    expect(namesOf(`## Homework\n${list}`)).toEqual([]);
  });

  test('but no word in bold that its text does not call one', () =>
    expect(namesOf('## Tools\n- **Speed**: how fast it counts.\n- **Memory**: how many birds fit.')).toEqual(
      [],
    ));
});

describe('titles without links, each with a name in front', () => {
  const titles =
    '- WN-1: Wading Networks for Shallow Ponds\n- Plover: An Open Counter of Waders\n- Slow Wading: Counting Herons One by One';

  test('are things where their heading says what they are', () => {
    expect(kindsOf(`## Papers / models\n${titles}`)).toEqual([
      ['Plover', 'model'],
      ['Slow Wading', 'model'],
      ['WN-1', 'model'],
    ]);
    expect(namesOf(`## Plans\n${titles}`)).toEqual([]);
  });

  test('but not beside an item of another form, nor in sentences', () => {
    expect(namesOf(`## Models\n${titles}\n- Others follow`)).toEqual([]);
    expect(
      namesOf(
        '## Models\n- Linear: a line through all ponds\n- Tree: it splits ponds\n- Deep: it has layers',
      ),
    ).toEqual([]);
  });
});

describe('an empty heading below "Models"', () => {
  const models = `### WadeNet\n${hub('WadeNet')}\n### PloverNet\n${hub('PloverNet')}`;

  test('is one of them, with a name that was made up', () =>
    expect(kindsOf(`## 模型\n${models}\n### WADER\n### Tern-VL\n### Flamingo`)).toEqual([
      ['PloverNet', 'model'],
      ['Tern-VL', 'model'],
      ['WadeNet', 'model'],
      ['WADER', 'model'],
    ]));

  test('is none among headings that are none, or below another word', () => {
    expect(namesOf('## Models\n### WADER\n### Tern-VL')).toEqual([]);
    expect(namesOf(`## Plans\n${models}\n### WADER`)).toEqual(['PloverNet', 'WadeNet']);
  });
});

describe('a chapter below one that gathers data', () => {
  const chapters = (above: string) =>
    `# ${above}\n\n## Slow Plover\n\n- Paper: ${arxiv(1)}\n- Description: 涉水數據。\n\n## WadeBits-1.5 Datasets\n\n- Paper: ${arxiv(2)}\n\n## Checklist\n\n- Is it dry?`;

  test('is one of them, whatever it is called, where a label links its paper', () =>
    expect(kindsOf(chapters('Datasets'))).toEqual([
      ['Slow Plover', 'dataset'],
      ['WadeBits-1.5 Datasets', 'dataset'],
    ]));

  test('is none below a heading of another kind', () =>
    expect(namesOf(chapters('Winter'))).not.toContain('Slow Plover'));
});

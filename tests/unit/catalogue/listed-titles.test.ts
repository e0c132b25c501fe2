import { describe, expect, test } from 'vitest';
import { cutNamedTitle } from '../../../src/lecture/items/named-title.ts';
import { arxiv, hub, kindsOf, namesOf, table } from '../../fixtures/listed.ts';

const wade = 'WadeNet: Watching Waders at Night';
const plover = 'Plover: Counting Plovers in Ponds';

describe('the name before the title of a paper is listed', () => {
  test.each([
    ['in a link', `- [${wade}](${arxiv(1)})\n- [${plover}](${arxiv(2)})`],
    ['in bold', `- **${wade}** [[paper](${arxiv(1)})]\n- **${plover}** [[paper](${arxiv(2)})]`],
    ['before its links', `- ${wade} [paper](${arxiv(1)})\n- ${plover} [[Paper Link](${arxiv(2)})] [2022]`],
    ['behind a box', `- [x] ${wade} [[paper](${arxiv(1)})]\n- [ ] ${plover} [[paper](${arxiv(2)})]`],
    [
      'with authors and links behind it',
      `- [${wade}](https://wade.example/), Reed et al. | [📄 Paper](${arxiv(1)}) | [💻 Code](${hub('WadeNet')})\n- [${plover}](${arxiv(2)})`,
    ],
    [
      'behind two dashes or one',
      `- [WadeNet -- Watching Waders at Night](${arxiv(1)})\n- [Plover - Counting Plovers in Ponds](${arxiv(2)})\n- [${plover}](${arxiv(2)})`,
    ],
    [
      'in a column of titles',
      table(
        'Date | Title | PDF',
        `2022 | **${wade}** | [pdf](${arxiv(1)})`,
        `2022 | ${plover} | [pdf](${arxiv(2)})`,
      ),
    ],
  ])('%s', (_, body) => expect(namesOf(`## Night\n${body}`)).toEqual(['Plover', 'WadeNet']));

  test('where its repository or site has the same name, however it is spelt', () => {
    const items = [
      `- [wadekit: A Library for Watching Ponds](https://wadekit.example/)`,
      `- [pond-gym: Ponds to Count in](${hub('pond-gym')})`,
      `- Pond Policy: Counting by Walking Slowly [[paper](${arxiv(1)})] [[page](https://pond-policy.example)]`,
      `- Night Counts: Watching in the Dark [[paper](${arxiv(2)})] [[page](https://other.example)]`,
    ];
    expect(namesOf(`## Ponds\n${items.join('\n')}`)).toEqual(['Pond Policy', 'pond-gym', 'wadekit']);
  });

  test('or the made-up one in brackets behind it', () =>
    expect(
      namesOf(
        `## Ponds\n- [Watching Waders in the Night (WADN, ICRA 2022)](${arxiv(1)})\n- [Counting by Ear Alone (NeurIPS 2022)](${arxiv(2)})\n- [Standing in Ponds (PondFormer)](${arxiv(3)})`,
      ),
    ).toEqual(['PondFormer', 'WADN']));

  test('before the first heading, too', () =>
    expect(namesOf(`- [${wade}](${arxiv(1)})\n- [${plover}](${arxiv(2)})`)).toEqual(['Plover', 'WadeNet']));

  test('and the title says what it is', () =>
    expect(
      kindsOf(
        `## Ponds\n- [WadeNet: A Small Model for Ponds](${arxiv(1)})\n- [PondQA: A Benchmark of Questions](${arxiv(2)})\n- [EgretSet: A Large Dataset for Egrets](${arxiv(3)})\n- [HernRL: An Agent Framework for Herons](${arxiv(4)})\n- [TernLoc: Single Dive Detector for Terns](${arxiv(5)})\n- [GullEye: Probing the Language Model](${arxiv(6)})`,
      ),
    ).toEqual([
      ['EgretSet', 'dataset'],
      ['GullEye', undefined],
      ['HernRL', undefined],
      ['PondQA', 'benchmark'],
      ['TernLoc', 'model'],
      ['WadeNet', 'model'],
    ]));
});

describe('is not listed: words before a colon that', () => {
  const beside = `- [${wade}](${arxiv(1)})\n- [EgretNet: Counting Egrets at Dawn](${arxiv(2)})`;
  test.each([
    ['are ordinary', 'Play to the Pond: Counting by Its Sound'],
    ['are what a text is about', 'Migration: Where All the Waders Go'],
    ['are many', 'Waders: What They Do in Ponds'],
    ['ask', 'Who Counts? EgretNet: A Question of Herons'],
    ['only start a title', 'Beyond WadeNet: Watching Waders by Day'],
    ['name a survey', 'PondLM: A Survey of Ponds'],
    ['are of a field', 'LLMs: What They Know of Herons'],
  ])('%s', (_, title) =>
    expect(namesOf(`## Night\n${beside}\n- [${title}](${arxiv(3)})`)).toEqual(['EgretNet', 'WadeNet']),
  );

  test('are alone in a list, and one that titles have', () =>
    expect(namesOf(`## Night\n- [${plover}](${arxiv(1)})`)).toEqual([]));
  test('are below references', () => expect(namesOf(`## References\n${beside}`)).toEqual([]));
});

test('what is behind a name is a title from three words on', () => {
  expect(cutNamedTitle('Heron: Watching Ponds at Night')).toEqual({
    name: 'Heron',
    behind: ': Watching Ponds at Night',
  });
  expect(cutNamedTitle('鷺: 夜間觀察池塘的方法')?.name).toBe(undefined);
  expect(cutNamedTitle('Heron：夜間觀察池塘的方法')?.name).toBe('Heron');
  expect(cutNamedTitle('Heron: Watching Ponds')).toBeUndefined();
  expect(cutNamedTitle('https://a.example: b c d')).toBeUndefined();
});

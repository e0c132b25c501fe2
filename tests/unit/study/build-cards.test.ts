import { beforeAll, describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { loadDiagramEngine } from '../../../src/markdown/code/diagram-engine.ts';
import { findLineage } from '../../../src/pages/lineage/find-lineage.ts';
import { prepareDecks } from '../../../src/study/build-cards.ts';
import type { Card } from '../../../src/study/card.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';
import { readVlmCatalogue } from '../../fixtures/vlm-catalogue.ts';

const cardsOf = (catalogue: Catalogue, language = 'en'): Card[] => {
  const decks = prepareDecks(catalogue, findLineage(catalogue), language);
  return catalogue.lectures.flatMap((lecture) => [...decks.cardsOf(lecture)]);
};

const courseOf = (body: string, matter?: string): Card[] =>
  cardsOf(buildCatalogue([lectureOf(body, 'birds', matter)]));

/** What a card asks, with `+` before the right choices and `-` before the others, in the order of the alphabet. */
function dump({ question: { text, answer } }: Card): string {
  if (answer.form !== 'choice') return `${text} ${answer.form}`;
  return [text, ...answer.choices.map((each) => `${each.isRight ? '+' : '-'} ${each.text}`).sort()].join(
    ' | ',
  );
}

const find = (cards: readonly Card[], name: string) =>
  cards.filter(({ id }) => id.endsWith(`/${name}`)).map(dump);

const birds = (heron: string) => `
## Waders
### Heron {.model}
${heron}
### Egret {.model}
**Language model:** Qwen 7B [S]<br>
**Connector:** Q-Former [S]
### Stork {.model}
**Language model:** OPT 7B [S]<br>
**Connector:** MLP [S]
### Ibis {.model}
**Language model:** Mistral 7B [S]<br>
**Connector:** one linear layer [S]
`;

describe('only what is certain is asked', () => {
  test.each([
    ['**Language model:** Vicuna 7B, frozen [S]', true],
    ['**Language model:** Vicuna 7B, frozen [S] [D]', true],
    ['**Language model:** Vicuna 7B, frozen [S2]', false],
    ['**Language model:** Vicuna 7B, frozen [R]', false],
    ['**Language model:** Vicuna 7B, frozen [S, R]', false],
    ['**Language model:** Vicuna 7B, frozen [D]', false],
    ['**Language model:** Vicuna 7B, frozen', false],
    ['**Language model:** trained [S]; of Vicuna 7B [R]', false],
    ['**Language model:** Vicuna 7B [S]; the rest not disclosed', false],
    ['**Language model:** that of the host, Vicuna [S]', false],
  ])('%s: %s', (fact, isAsked) => {
    const cards = courseOf(birds(fact));
    expect(find(cards, 'part-language-model-heron')).toEqual(
      isAsked ? ['Which language model does Heron use? | + Vicuna | - Mistral | - OPT | - Qwen'] : [],
    );
  });

  test('in a course without marks every fact counts as certain', () => {
    const cards = courseOf(birds('**Language model:** Vicuna 7B').replaceAll(' [S]', ''));
    expect(find(cards, 'part-language-model-heron')).toHaveLength(1);
  });
});

describe('a wrong choice is never also right', () => {
  test('it is nothing that the model has, is mentioned with, or is built from', () => {
    const said = '**Language model:** Vicuna 7B [S]<br>\n**Training:** instructions of Qwen [S]';
    expect(find(courseOf(birds(said)), 'part-language-model-heron')).toEqual([
      'Which language model does Heron use? | + Vicuna | - Mistral | - OPT',
    ]);
    const kin = courseOf(birds('**Language model:** Vicuna [S]').replace('OPT', 'LLaMA'));
    expect(find(kin, 'part-language-model-heron')).toEqual([
      'Which language model does Heron use? | + Vicuna | - Mistral | - Qwen',
    ]);
  });

  test('a description may mean what another model calls by its name', () => {
    const cards = courseOf(birds('**Connector:** MLP [S], three small Transformers [S]'));
    expect(find(cards, 'part-connector-heron')).toEqual([]);
  });

  test('an answer that is in the question is not asked for', () => {
    const cards = courseOf(birds('**Language model:** Vicuna [S]').replaceAll('Heron', 'Heron-Vicuna'));
    expect(find(cards, 'part-language-model-heron-vicuna')).toEqual([]);
  });

  test('"frozen" is asked only where nothing is ever trained, against what certainly is', () => {
    const cards = courseOf(
      birds('**Language model:** Vicuna, frozen in all stages [S]')
        .replace('Qwen 7B', 'Qwen 7B, frozen in stage 1, trained in stage 2')
        .replace('OPT 7B', 'OPT 7B, trained in all stages')
        .replace('Mistral 7B', 'Mistral 7B, frozen, with LoRA'),
    );
    expect(find(cards, 'frozen-language-model-heron')).toEqual([
      'Which of these keeps its language model frozen in all of its training? | + Heron | - Egret | - Stork',
    ]);
    expect(find(cards, 'frozen-language-model-ibis')).toEqual([]);
  });

  test('the first is asked for only among models that are months apart', () => {
    const models = ['2101.00001', '2102.00001', '2106.00001', '2203.00001'];
    const body = models
      .map(
        (id, at) =>
          `### Bird${'ABCD'[at]} {.model}\n**Paper:** [Bird${'ABCD'[at]}: A Study](https://arxiv.org/abs/${id})\n`,
      )
      .join('\n');
    expect(find(courseOf(body), 'first-birda')).toEqual([
      'Which of these came first? | + BirdA | - BirdC | - BirdD',
    ]);
  });

  test('a paper that does not have the name first dates nothing: it may be about something older', () => {
    const titles = ['Assessing BirdA', 'Wading That Rewards Patience', 'BirdC: A Study', 'BirdD: A Study'];
    const body = titles
      .map(
        (title, at) =>
          `### Bird${'ABCD'[at]} {.model}\n**Paper:** [${title}](https://arxiv.org/abs/2${at}01.00001)\n`,
      )
      .join('\n');
    expect(courseOf(body).filter(({ kind }) => kind === 'first')).toEqual([]);
  });
});

test('a course without facts has no cards', () => {
  expect(courseOf('## Waders\n### Heron\nA wading bird.')).toEqual([]);
});

test('questions of the text come first: those that are written as such, and folds that say that they are', () => {
  const cards = courseOf(`
### Heron
**Quiz:** Who waits?
**Answer:** the heron

<details>
<summary>Check yourself: why does it wait?</summary>

For fish.

</details>

<details>
<summary>More on herons</summary>

They are grey.

</details>
`);
  expect(cards.map(dump)).toEqual(['Who waits? short', 'Why does it wait? open']);
  expect(cards.map(({ place }) => place.section.name)).toEqual(['Heron', 'Heron']);
});

test('a lecture in Chinese asks in Chinese', () => {
  const cards = courseOf(birds('**Language model:** Vicuna [S]'), 'title: 鳥\nlang: zh-Hant');
  expect(find(cards, 'part-language-model-heron')[0]).toContain('Heron 使用哪一個語言模型？');
});

describe('the VLM lecture', () => {
  let cards: readonly Card[];
  beforeAll(async () => {
    await loadDiagramEngine('```mermaid');
    cards = cardsOf(readVlmCatalogue());
  });

  test('has cards of each kind, each once, and the same in every build', () => {
    expect(new Set(cards.map(({ kind }) => kind)).size).toBe(10);
    expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
    expect(cardsOf(readVlmCatalogue()).map(dump)).toEqual(cards.map(dump));
  });

  test('never asks for what is second-hand or from memory', () => {
    const right = cards.flatMap(({ question: { answer } }) =>
      answer.form === 'choice' ? answer.choices.filter(({ isRight }) => isRight).map(({ text }) => text) : [],
    );
    // What only facts marked [S2] or [R] say.
    for (const said of ['UL2', 'Faster R-CNN']) expect(right).not.toContain(said);
    expect(find(cards, 'maker-flamingo')).toEqual([]);
  });

  test('has one right answer in each generated choice, and two or three wrong ones in different words', () => {
    for (const { kind, question } of cards) {
      if (kind === 'written' || question.answer.form !== 'choice') continue;
      const { choices } = question.answer;
      expect(choices.filter(({ isRight }) => isRight)).toHaveLength(1);
      expect(choices.length).toBeGreaterThanOrEqual(3);
      expect(new Set(choices.map(({ text }) => text.toLowerCase())).size).toBe(choices.length);
    }
  });

  test.each([
    ['part-connector-flamingo', '+ Perceiver Resampler'],
    ['part-vision-encoder-llava', '+ CLIP ViT-L/14'],
    ['family-virtex', '+ Caption pretraining'],
    ['frozen-language-model-flamingo', '+ Flamingo'],
    ['diagram-llava', '+ LLaVA'],
    ['paper-llava', '+ LLaVA'],
    ['first-clip', '+ CLIP'],
    ['maker-virtex', '+ University of Michigan'],
  ])('%s: %s', (name, right) => expect(find(cards, name).join()).toContain(right));
});

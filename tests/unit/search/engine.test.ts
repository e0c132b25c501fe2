import { describe, expect, test, vi } from 'vitest';
import { createEngine } from '../../../assets/client/search/engine.ts';
import { noteOf } from '../../../assets/client/search/messages.ts';
import type { Hit, Results } from '../../../assets/client/search/results.ts';
import type { TextSearch } from '../../../assets/client/search/text-search.ts';
import { buildNames } from '../../../src/search/names.ts';
import { readVlmCatalogue } from '../../fixtures/vlm-catalogue.ts';

const names = buildNames(readVlmCatalogue());

const section = (title: string, href = `/vlm/lectures/other/#${title}`): Hit => ({
  kind: 'section',
  title: [{ text: title, isMarked: false }],
  href,
  facts: [],
});

const noText: TextSearch = { warm: () => {}, findSections: async () => [] };

function startEngine(text: Partial<TextSearch> = {}, loadNames = async () => names) {
  const shown: Results[] = [];
  const engine = createEngine({
    base: '/vlm/',
    limit: 6,
    loadNames,
    text: { ...noText, ...text },
    show: (results) => shown.push(results),
  });
  return { ...engine, shown };
}

const titles = (results: Results | undefined) =>
  results?.groups.map(({ name, hits }) => [
    name,
    hits.map(({ title }) => title.map(({ text }) => text).join('')),
  ]);

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const fail = () => Promise.reject(new Error('404'));

describe('an answer', () => {
  test('has models, papers and sections, with the base path', async () => {
    const { ask, shown } = startEngine({ findSections: async () => [section('Overview')] });
    await ask('LLaVA');
    expect(shown).toHaveLength(1);
    expect(shown[0]?.state).toBe('complete');
    expect(titles(shown[0])).toEqual([
      ['models', ['LLaVA', 'LLaVA-1.5']],
      ['papers', ['Visual Instruction Tuning', 'Improved Baselines with Visual Instruction Tuning']],
      ['text', ['Overview']],
    ]);
    expect(shown[0]?.groups[0]?.hits[0]).toMatchObject({
      href: '/vlm/lectures/vision-language-models/#llava',
      facts: ['Projection', '2023'],
    });
  });

  test('puts papers first where the paper is meant', async () => {
    const { ask, shown } = startEngine();
    await ask('improved baselines');
    expect(titles(shown[0])?.[0]?.[0]).toBe('papers');
  });

  test('does not repeat as a section what stands above as a model', async () => {
    const llava = section('LLaVA', '/vlm/lectures/vision-language-models/#llava');
    const { ask, shown } = startEngine({ findSections: async () => [llava, section('Overview')] });
    await ask('LLaVA');
    expect(titles(shown[0])?.at(-1)).toEqual(['text', ['Overview']]);
  });

  test('shows the names while the text is under way', async () => {
    const { ask, shown } = startEngine({ findSections: () => wait(90).then(() => [section('Overview')]) });
    await ask('LLaVA');
    expect(shown.map(({ state }) => state)).toEqual(['searching', 'complete']);
    expect(titles(shown[0])?.map(([name]) => name)).toEqual(['models', 'papers']);
  });

  test('searches the text for the name that a slip meant', async () => {
    const findSections = vi.fn(async (text: string) => (text === 'Flamingo' ? [section('Overview')] : []));
    const { ask, shown } = startEngine({ findSections });
    await ask('flamimgo');
    expect(findSections.mock.calls.flat()).toEqual(['flamimgo', 'Flamingo']);
    expect(shown[0]).toMatchObject({ isGuess: true });
    expect(titles(shown[0])).toEqual([
      ['models', ['Flamingo']],
      ['papers', ['Flamingo: a Visual Language Model for Few-Shot Learning']],
      ['text', ['Overview']],
    ]);
  });

  test('to nothing offers the newest models', async () => {
    const { ask, shown } = startEngine();
    await ask('  ');
    expect(titles(shown[0])?.[0]).toEqual([
      'newest',
      ['MM-LLMs', 'MyVLM', 'Yi-VL-34B', 'Ferret', 'Fuyu-8B', 'GPT-4V'],
    ]);
  });

  test('to a newer query is never replaced by an older one', async () => {
    const findSections = async (text: string) => {
      await wait(text === 'llava' ? 120 : 5);
      return [section(text)];
    };
    const { ask, shown } = startEngine({ findSections });
    await Promise.all([ask('llava'), wait(60).then(() => ask('ferret'))]);
    expect(shown.at(-1)?.query.text).toBe('ferret');
    expect(shown.filter(({ query }) => query.text === 'llava').map(({ state }) => state)).toEqual([
      'searching',
    ]);
  });
});

describe('where a half does not load', () => {
  test('names answer without the text', async () => {
    const { ask, shown } = startEngine({ findSections: fail });
    await ask('LLaVA');
    expect(shown[0]?.state).toBe('names only');
    expect(titles(shown[0])?.[0]).toEqual(['models', ['LLaVA', 'LLaVA-1.5']]);
  });

  test('the text answers without the names', async () => {
    const { ask, shown } = startEngine({ findSections: async () => [section('LLaVA')] }, fail);
    await ask('LLaVA');
    expect(shown[0]?.state).toBe('text only');
    expect(titles(shown[0])).toEqual([['text', ['LLaVA']]]);
    expect(shown[0] && noteOf(shown[0])).toContain('list of models and papers could not be loaded');
  });

  test('and neither does the other, that is said', async () => {
    const { ask, shown } = startEngine({ findSections: fail }, fail);
    await ask('LLaVA');
    await ask('');
    expect(shown.map(({ state }) => state)).toEqual(['failed', 'failed']);
  });
});

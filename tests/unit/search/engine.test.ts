import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { answerQuery } from '../../../assets/client/search/answer-query.ts';
import type { AllNames } from '../../../assets/client/search/collect-more.ts';
import { createEngine } from '../../../assets/client/search/engine.ts';
import type { Filters } from '../../../assets/client/search/filter-names.ts';
import {
  type FoundSection,
  findSections,
  type TextQuery,
} from '../../../assets/client/search/find-sections.ts';
import { describeCounts, noteOf } from '../../../assets/client/search/messages.ts';
import { parseQuery } from '../../../assets/client/search/query.ts';
import type { Results } from '../../../assets/client/search/results.ts';
import type { SectionSource } from '../../../assets/client/search/section-source.ts';
import type { TextSearch } from '../../../assets/client/search/text-search.ts';
import { buildNames } from '../../../src/search/names.ts';
import { prepareNames } from '../../fixtures/prepare-names.ts';
import { readVlmCatalogue } from '../../fixtures/vlm-catalogue.ts';

const names = buildNames(readVlmCatalogue(), ['vision']);
const vlm = '/vlm/lectures/vision-language-models/';

const section = (
  title: string,
  found: Partial<FoundSection> = {},
  href = `/vlm/lectures/other/#${title}`,
): FoundSection => ({
  hit: { kind: 'section', title: [{ text: title, isMarked: false }], href, facts: ['Other'], places: [] },
  isWhole: false,
  isSure: true,
  isClose: true,
  ...found,
});

const noText: TextSearch = {
  warm: () => {},
  prepare: () => {},
  findSections: async () => [],
  findMissing: async () => [],
  findNearest: async () => [],
  findMeant: async () => [],
};

const noThings = { headings: [], pages: [], parts: [], details: { models: [], papers: [] } };

const someNames: AllNames = {
  warm: () => undefined,
  load: async () => names,
  loadThings: async () => noThings,
  hasThings: () => true,
  readWords: async () => [],
  collect: async () => prepareNames(names),
  collectFirst: async () => prepareNames(names),
  collectNear: async () => prepareNames(names),
  collectAll: async () => prepareNames(names),
};

function startEngine(text: Partial<TextSearch> = {}, source: Partial<AllNames> = {}) {
  const shown: Results[] = [];
  const own = { base: '/vlm/', limit: 6, names: { ...someNames, ...source } };
  const whole = { ...own, text: { ...noText, ...text } };
  const engine = createEngine({
    ...own,
    loadAnswer: async () => (typed, chosen, isOver) => answerQuery(typed, chosen, { ...whole, isOver }),
    show: (results) => shown.push(results),
  });
  return { ...engine, shown };
}

const titles = (results: Results | undefined) =>
  results?.groups.map(({ name, hits }) => [
    name,
    hits.map(({ title }) => title.map(({ text }) => text).join('')),
  ]);

/** Waits until so many answers were shown, however slow the machine. */
const hasShown = (shown: readonly Results[], count: number) =>
  vi.waitFor(() => expect(shown.length).toBeGreaterThanOrEqual(count), { timeout: 4000, interval: 5 });

const fail = () => Promise.reject(new Error('404'));

describe('an answer', () => {
  test('holds models, papers and sections, with the base path', async () => {
    const { ask, shown } = startEngine({ findSections: async () => [section('Overview')] });
    await ask('LLaVA');
    expect(shown).toHaveLength(1);
    expect(shown[0]?.state).toBe('complete');
    expect(titles(shown[0])?.[0]?.[0]).toBe('models');
    expect(titles(shown[0])?.[0]?.[1]?.[0]).toBe('LLaVA');
    expect(titles(shown[0])?.at(-1)).toEqual(['text', ['Overview']]);
    expect(shown[0]?.groups[0]?.hits[0]).toMatchObject({
      href: '/vlm/models/llava/',
      places: [{ lecture: 'Vision Language Models', href: `${vlm}#llava` }],
      pictureKey: '/models/llava/',
    });
  });

  test('puts papers first where the paper is meant', async () => {
    const { ask, shown } = startEngine();
    await ask('improved baselines');
    expect(titles(shown[0])?.[0]?.[0]).toBe('papers');
  });

  test('does not repeat a section that the model of that name leads to', async () => {
    const llava = section('LLaVA', {}, `${vlm}#llava`);
    const { ask, shown } = startEngine({ findSections: async () => [llava, section('Overview')] });
    await ask('LLaVA');
    expect(titles(shown[0])?.at(-1)).toEqual(['text', ['Overview']]);
  });

  test('puts the text first if it is there as typed, and names only share its words', async () => {
    const { ask, shown } = startEngine({
      findSections: async () => [section('Overview', { isWhole: true })],
    });
    await ask('ferret 2023');
    expect(titles(shown[0])?.[0]).toEqual(['text', ['Overview']]);
    expect(titles(shown[0])?.length).toBeGreaterThan(1);
  });

  test('shows the names while the text is under way', async () => {
    const { ask, shown } = startEngine({
      findSections: async () => {
        await hasShown(shown, 1);
        return [section('Overview')];
      },
    });
    await ask('LLaVA');
    expect(shown.map(({ state }) => state)).toEqual(['searching', 'complete']);
    expect(titles(shown[0])?.map(([name]) => name)).not.toContain('text');
  });

  test('shows the best names while others of a long list are on their way', async () => {
    const late = {
      collect: async () => {
        await hasShown(shown, 1);
        return prepareNames(names);
      },
    };
    const { ask, shown } = startEngine({ findSections: async () => [section('Overview')] }, late);
    await ask('improved baselines');
    expect(shown.map(({ state }) => state)).toEqual(['searching', 'complete']);
    expect(titles(shown[0])?.[0]).toEqual(titles(shown[1])?.[0]);
    expect(shown[0]?.facets).toBeUndefined();
  });

  test.each(['what is clip', 'parameters of clip', 'zzyzx', 'llava kind:lecture'])(
    'shows nothing before all is known where that may know better: %s',
    async (query) => {
      const slowly = async () => {
        await new Promise((done) => setTimeout(done, 100));
        return prepareNames(names);
      };
      const { ask, shown } = startEngine({}, { collect: slowly });
      await ask(query);
      expect(shown.map(({ state }) => state)).toEqual(['complete']);
    },
  );

  test('comes from the names alone while all else is on its way', async () => {
    const { ask, shown } = startEngine({}, { hasThings: () => false });
    await ask('LLaV');
    expect(shown.map(({ state }) => state)).toEqual(['searching', 'complete']);
    expect(titles(shown[0])?.[0]).toEqual(titles(shown[1])?.[0]);
  });

  test.each(['2023 with code', 'what is clip', 'instruction', 'https://arxiv.org/abs/2304.08485', '"llava"'])(
    'waits for all else where that may know better: %s',
    async (query) => {
      const { ask, shown } = startEngine({}, { hasThings: () => false });
      await ask(query);
      expect(shown.map(({ state }) => state)).toEqual(['complete']);
    },
  );

  test('to nothing offers the newest models and what to narrow by', async () => {
    const { ask, shown } = startEngine();
    await ask('  ');
    expect(titles(shown[0])?.[0]?.[0]).toBe('newest');
    expect(shown[0]?.groups[0]?.hits).toHaveLength(6);
    expect(shown[0]?.facets?.year.length).toBeGreaterThan(2);
  });

  test('to a newer query is never replaced by an older one', async () => {
    let showNewer = () => {};
    const newerIsShown = new Promise<void>((done) => {
      showNewer = done;
    });
    const findSections = async ({ text }: TextQuery) => {
      if (text === 'llava') await newerIsShown;
      return [section(text)];
    };
    const { ask, shown } = startEngine({ findSections });
    const older = ask('llava');
    await hasShown(shown, 1);
    await ask('ferret');
    showNewer();
    await older;
    expect(shown.at(-1)?.query.text).toBe('ferret');
    expect(shown.filter(({ query }) => query.text === 'llava').map(({ state }) => state)).toEqual([
      'searching',
    ]);
  });
});

describe('a query that is over', () => {
  test('is not asked at all if it was typed while the names were on their way', async () => {
    let arrive = () => {};
    const arrived = new Promise<void>((done) => {
      arrive = done;
    });
    const load = async () => {
      await arrived;
      return names;
    };
    const findSections = vi.fn(async () => []);
    const collect = vi.fn(someNames.collect);
    const { ask } = startEngine({ findSections }, { load, collect });
    const asked = ['f', 'fer', 'ferret'].map((typed) => ask(typed));
    arrive();
    await Promise.all(asked);
    const texts = [...collect.mock.calls, ...findSections.mock.calls].map(([query]: unknown[]) => query);
    expect(texts.length).toBeGreaterThan(1);
    expect(texts).toEqual(texts.map(() => expect.objectContaining({ folded: 'ferret' })));
  });

  test('reads no text once a newer one is there', async () => {
    const readPiece = vi.fn(async () => []);
    let over = false;
    const source: SectionSource = {
      load: async () => ({ sections: 1, firsts: ['heron'] }),
      findTerms: async (term) => {
        over = true;
        return [{ term, count: 1, sections: new Map([[0, 1]]) }];
      },
      findTerm: async () => undefined,
      readPiece,
    };
    await findSections(source, parseQuery('heron'), () => over);
    expect(readPiece).not.toHaveBeenCalled();
    await findSections(source, parseQuery('heron'), () => false);
    expect(readPiece).toHaveBeenCalled();
  });
});

describe('a typing error', () => {
  test('is reported, and the text is searched for the name that was meant', async () => {
    const findSections = vi.fn(async ({ text }: TextQuery) =>
      text === 'Flamingo' ? [section('Overview')] : [],
    );
    const { ask, shown } = startEngine({ findSections });
    await ask('flamimgo');
    expect(findSections.mock.calls.map(([query]) => query.text)).toEqual(['flamimgo', 'Flamingo']);
    expect(shown[0]?.meant).toBe('Flamingo');
    expect(titles(shown[0])?.map(([name]) => name)).toEqual(['models', 'papers', 'text']);
  });

  test('does not count if a lecture has the word', async () => {
    const { ask, shown } = startEngine({ findSections: async () => [section('Birds')] });
    await ask('flamimgos');
    expect(titles(shown[0])?.[0]).toEqual(['text', ['Birds']]);
    expect(shown[0]?.meant).toBeUndefined();
  });
});

describe('filters', () => {
  const ask = async (typed: string, filters?: Filters) => {
    const { ask, shown } = startEngine({ findSections: async () => [section('Overview')] });
    await ask(typed, filters);
    return shown.at(-1);
  };

  test('answer without a word, newest first', async () => {
    const results = await ask('kind:paper year:2023');
    expect(titles(results)?.map(([name]) => name)).toEqual(['papers']);
    expect(results?.groups[0]?.total).toBeGreaterThan(6);
    expect(results?.groups[0]?.hits).toHaveLength(6);
  });

  test('narrow what was found, whether typed or chosen, and count what they would leave', async () => {
    const all = await ask('llava');
    const chosen = await ask('llava', { kind: ['paper'] });
    expect(titles(chosen)?.map(([name]) => name)).toEqual(['papers']);
    expect(chosen?.facets?.kind).toEqual(
      all?.facets?.kind.map((facet) => ({ ...facet, isChosen: facet.value === 'paper' })),
    );
    expect(titles(await ask('llava kind:paper'))).toEqual(titles(chosen));
  });

  test('of a lecture apply to its places too, others leave no place', async () => {
    expect(titles(await ask('overview lecture:other'))).toEqual([['text', ['Overview']]]);
    expect(titles(await ask('overview lecture:vision'))?.flat()).not.toContain('text');
    expect(titles(await ask('overview year:2023'))?.flat()).not.toContain('text');
  });
});

describe('a name among other words', () => {
  test.each([
    [true, ['text', 'models']],
    [false, ['models', 'text']],
  ])('where a text has them all, near to each other: %s', async (isClose, first) => {
    const { ask, shown } = startEngine({ findSections: async () => [section('Overview', { isClose })] });
    await ask('breakfast flamingo');
    const groups = titles(shown.at(-1))?.map(([name]) => name);
    expect(groups?.filter((name) => first.includes(String(name)))).toEqual(first);
  });
});

describe('what holds only some of the words', () => {
  const near = async () => [section('Overview')];

  test('comes after what says most of them, in other words', async () => {
    const { ask, shown } = startEngine({
      findSections: async () => [section('Overview', { isSure: false }), section('Nests', { isSure: false })],
      findMeant: async () => [section('Birds', { isSure: false }), section('Nests', { isSure: false })],
    });
    await ask('overview sandpiper breakfast');
    expect(titles(shown.at(-1))).toEqual([['text', ['Birds', 'Nests', 'Overview']]]);
  });

  test('says nothing of other words where a section has them all', async () => {
    const { ask, shown } = startEngine({
      findSections: async () => [section('Overview')],
      findMeant: async () => [section('Birds', { isSure: false })],
    });
    await ask('overview sandpiper breakfast');
    expect(titles(shown.at(-1))).toEqual([['text', ['Overview']]]);
  });

  test('is shown with what the course does not have', async () => {
    const { ask, shown } = startEngine({ findMissing: async () => ['sandpiper'], findNearest: near });
    await ask('the overview of a sandpiper');
    expect(shown.at(-1)?.missing).toEqual(['sandpiper']);
    expect(shown.at(-1) && noteOf(shown.at(-1) as Results)).toBe('Not in this course: “sandpiper”. Nearest:');
  });

  test('is said to a screen reader as well', async () => {
    const { ask, shown } = startEngine({ findMissing: async () => ['sandpiper'], findNearest: near });
    await ask('the overview of a sandpiper');
    expect(shown.at(-1) && describeCounts(shown.at(-1) as Results)).toMatch(
      /^Not in this course: “sandpiper”\. Nearest: \d place/,
    );
  });

  test('is shown with the name that is among the words', async () => {
    const { ask, shown } = startEngine({ findMissing: async () => ['sandpiper'] });
    await ask('flamingo sandpiper');
    expect(
      shown
        .at(-1)
        ?.groups[0]?.hits[0]?.title.map(({ text }) => text)
        .join(''),
    ).toBe('Flamingo');
    expect(shown.at(-1)?.missing).toEqual(['sandpiper']);
  });

  test('is called nearest where the course has all of the words, and no place has them together', async () => {
    const { ask, shown } = startEngine({ findNearest: near });
    await ask('the overview of a sandpiper');
    expect(shown.at(-1) && noteOf(shown.at(-1) as Results)).toBe(
      'Nothing here is called “the overview of a sandpiper” or has all of it. Nearest:',
    );
  });

  test('says nothing where a section has all of the words, or nothing is shown', async () => {
    const all = startEngine({ findSections: async () => [section('Overview')] });
    await all.ask('overview sandpiper breakfast');
    expect(all.shown.at(-1) && noteOf(all.shown.at(-1) as Results)).toBeUndefined();
    const none = startEngine({ findMissing: async () => ['sandpiper'] });
    await none.ask('sandpiper');
    expect(none.shown[0] && noteOf(none.shown[0])).not.toContain('Not in this course');
  });
});

describe('where one half does not load', () => {
  test('names answer without the text', async () => {
    const { ask, shown } = startEngine({ findSections: fail });
    await ask('LLaVA');
    expect(shown[0]?.state).toBe('names only');
    expect(titles(shown[0])?.[0]?.[0]).toBe('models');
    expect(titles(shown[0])?.[0]?.[1]?.[0]).toBe('LLaVA');
  });

  test('and no name is what was typed, no names are said to be shown', async () => {
    const { ask, shown } = startEngine({ findSections: fail, findNearest: fail, findMissing: fail });
    await ask('sandpiper');
    const [answer] = shown;
    expect(answer && [noteOf(answer), describeCounts(answer)]).toEqual(
      Array(2).fill(
        'Nothing is called “sandpiper”, and the text of the lectures could not be searched. Check the connection and type again.',
      ),
    );
  });

  test('the text answers without the names', async () => {
    const { ask, shown } = startEngine({ findSections: async () => [section('LLaVA')] }, { load: fail });
    await ask('LLaVA');
    expect(shown[0]?.state).toBe('text only');
    expect(titles(shown[0])).toEqual([['text', ['LLaVA']]]);
    expect(shown[0] && noteOf(shown[0])).toContain('list of models and papers could not be loaded');
  });

  test('and the other does not either, the search says so', async () => {
    const { ask, shown } = startEngine({ findSections: fail }, { load: fail });
    await ask('LLaVA');
    await ask('');
    expect(shown.map(({ state }) => state)).toEqual(['failed', 'failed']);
  });
});

test('one or two letters load nothing of a long list while a reader goes on typing', async () => {
  const collect = vi.fn(someNames.collect);
  const load = async () => ({ ...names, blocks: { names: ['a'], words: ['a'] } });
  const { ask } = startEngine({}, { collect, load });
  const first = ask('l');
  await new Promise((done) => setTimeout(done, 60));
  await Promise.all([first, ask('lla')]);
  expect(collect.mock.calls.every(([{ text }]) => text === 'lla')).toBe(true);
  await ask('l');
  expect(collect.mock.calls.at(-1)?.[0].text).toBe('l');
});

test('keys that come in one go are asked once, and the first at once', async () => {
  const begun: string[] = [];
  const { ask } = createEngine({
    base: '/vlm/',
    limit: 6,
    names: someNames,
    loadAnswer: async () => (typed) => {
      begun.push(typed);
      return (async function* () {})();
    },
    show: () => {},
  });
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const press = async (typed: string) => {
    void ask(typed);
    for (let step = 0; step < 20; step += 1) await Promise.resolve();
  };
  await press('l');
  expect(begun).toEqual(['l']);
  await press('ll');
  await press('lla');
  expect(begun).toEqual(['l']);
  await vi.advanceTimersByTimeAsync(30);
  expect(begun).toEqual(['l', 'lla']);
});

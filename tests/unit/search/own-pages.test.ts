import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { answerOwn } from '../../../assets/client/search/answer-own.ts';
import { prepareName } from '../../../assets/client/search/candidates.ts';
import { findOwnPages } from '../../../assets/client/search/own-pages.ts';
import { parseQuery } from '../../../assets/client/search/query.ts';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { buildPages } from '../../../src/pages/build-pages.ts';
import type { Site } from '../../../src/pages/site.ts';
import { buildNames } from '../../../src/search/names.ts';
import { listOwnPages } from '../../../src/search/own-pages.ts';
import { readThings } from '../../../src/search/read-things.ts';
import { listThings } from '../../../src/search/things.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';
import { sourceOf } from '../../fixtures/name-source.ts';
import { aSite } from '../../fixtures/pages.ts';
import { prepareNames } from '../../fixtures/prepare-names.ts';

const lecture = lectureOf('## Which to read first\n### Heron {.model}\n**Parameters:** 7B<br>', 'birds');
const catalogue = buildCatalogue([lecture]);
const textOf = (title: string, address: string) => ({ address, text: { ...lectureOf('## Words'), title } });
const many = Array.from({ length: 8 }, (_, number) => lectureOf('## Words', `lecture-${number}`));
const listPages = (slides: number, own: Partial<Site> = {}) =>
  listOwnPages(
    buildPages({
      catalogue: slides === 1 ? catalogue : buildCatalogue(many.slice(0, slides)),
      site: aSite({ base: '/birds/', ...own }),
      language: 'en',
      texts: [textOf('Glossary', '/words/'), textOf('Errata', '/slips/')],
    }),
  );
const pages = listPages(1, { study: ['revise', 'list', 'print', 'app'] });
const find = (typed: string, own = pages) => findOwnPages(typed, own)?.pages.map(([, , address]) => address);

describe('what a course has', () => {
  test.each([
    ['homework', '/revise/'],
    ['exam questions', '/revise/'],
    ['where are the exercises?', '/revise/'],
    ['考試題目', '/revise/'],
    ['slides', '/lectures/birds/slides/'],
    ['lecture slides pdf', '/lectures/birds/slides/'],
    ['投影片', '/lectures/birds/slides/'],
    ['how do I cite this course', '/papers/'],
    ['bibtex', '/papers/'],
    ['怎麼引用這門課', '/papers/'],
    ['syllabus', '/lectures/'],
    ['test yourself', '/revise/'],
    ['take-home exam', '/revise/'],
    ['術語表', '/words/'],
    ['離線閱讀', '/app/'],
    ['print the notes', '/print/'],
    ['how many models are there', '/models/'],
    ['reference list', '/papers/'],
    ['how should I reference this lecture', '/papers/'],
    ['模型一覽表', '/compare/'],
    ['課程大綱', '/lectures/'],
    ['list of abbreviations', '/words/'],
    ['mistakes in the lecture', '/slips/'],
    ['勘誤', '/slips/'],
    ['read without internet', '/app/'],
    ['print', '/print/'],
    ['all models', '/models/'],
    ['where should I start', '/lectures/'],
    ['從哪裡開始讀', '/lectures/'],
    ['compare', '/compare/'],
    ['Papers', '/papers/'],
    ['my list', '/list/'],
    ['what did I save', '/list/'],
    ['take me to the timeline', '/timeline/'],
    ['compare page', '/compare/'],
    ['go back to the list of papers', '/papers/'],
    ['print a handout for students', '/print/'],
    ['打開論文列表', '/papers/'],
    ['what changed from the original', '/slips/'],
    ['how is the course structured', '/lectures/'],
    ['how many families are there', '/models/'],
    ['gallery', '/figures/'],
    ['who is the instructor', '/lectures/'],
    ['教授是誰', '/lectures/'],
    ['我要交作業', '/revise/'],
    ['where is the list of terms', '/words/'],
    ['present the lecture', '/lectures/birds/slides/'],
    ['講義哪裡修改過', '/slips/'],
    ['給我看架構圖的總覽', '/figures/'],
    ['應該先讀哪一篇', '/lectures/'],
    ['put two models side by side', '/compare/'],
  ])('%s', (typed, address) => {
    expect(find(typed)).toEqual([address]);
  });
});

test.each([
  'visual question answering',
  'reference resolution',
  'quiz answering models',
  'models that present pictures',
  'exam benchmark',
  'how does heron cite its sources',
  'errors of the encoder',
  'where do transformers start',
  'reading text in images',
  'practice makes perfect',
])('%s asks for something else', (typed) => {
  expect(find(typed)).toBeUndefined();
});

test('what a course does not have is no answer', () => {
  const few = pages.filter(([, title]) => title === 'Lectures');
  expect(find('homework', few)).toBeUndefined();
  expect(find('glossary', few)).toBeUndefined();
  // Each lecture leads to its slides.
  expect(find('slides', few)).toEqual(['/lectures/']);
});

describe('the answer', () => {
  const candidates = readThings({
    ...listThings(catalogue, []),
    details: { models: [], papers: [] },
  }).map(prepareName);
  const names = sourceOf(candidates, { own: pages });
  const answer = async (typed: string) => {
    const own = await answerOwn(parseQuery(typed), { names, base: '/birds/', limit: 6 });
    return own?.groups.map(({ name, hits }) => [name, hits.map(({ href }) => href)]);
  };

  test('has the base path', async () => {
    expect(await answer('homework')).toEqual([['pages', ['/birds/revise/']]]);
  });

  test('says what the page is for', async () => {
    const own = await answerOwn(parseQuery('homework'), { names, base: '/birds/', limit: 6 });
    const said = own?.groups[0]?.hits[0]?.excerpt?.map(({ text }) => text).join('');
    expect(said).toBe('Questions on Seeing Machines, asked again just before you would forget the answer.');
  });

  test('is first a section that says where to start', async () => {
    expect(await answer('where do I begin')).toEqual([
      ['terms', ['/birds/lectures/birds/#which-to-read-first']],
      ['pages', ['/birds/lectures/']],
    ]);
  });

  test.each([
    ['heron slides', ['/birds/lectures/birds/slides/', '/birds/lectures/birds/', '/birds/models/heron/']],
    ['quiz on heron', ['/birds/revise/', '/birds/lectures/birds/', '/birds/models/heron/']],
    ['which lecture covers heron', ['/birds/lectures/birds/', '/birds/models/heron/']],
    [
      '我想看 Heron 的投影片',
      ['/birds/lectures/birds/slides/', '/birds/lectures/birds/', '/birds/models/heron/'],
    ],
    [
      'Heron 講義的投影片',
      ['/birds/lectures/birds/slides/', '/birds/lectures/birds/', '/birds/models/heron/'],
    ],
    ['which lecture has heron', ['/birds/lectures/birds/', '/birds/models/heron/']],
    ['哪一課教 Heron', ['/birds/lectures/birds/', '/birds/models/heron/']],
    ['lectures in English', ['/birds/lectures/birds/']],
  ])('to what asks for a lecture by what it teaches is that lecture: %s', async (typed, addresses) => {
    const taught = sourceOf(prepareNames(buildNames(catalogue)), { own: pages });
    const own = await answerOwn(parseQuery(typed), { names: taught, base: '/birds/', limit: 6 });
    expect(own?.groups.flatMap(({ hits }) => hits.map(({ href }) => href))).toEqual(addresses);
  });

  test.each(['lectures in Chinese', 'lecture on feathers'])(
    'is none to %s where there is none',
    async (typed) => {
      const taught = sourceOf(prepareNames(buildNames(catalogue)), { own: pages });
      expect(
        await answerOwn(parseQuery(typed), { names: taught, base: '/birds/', limit: 6 }),
      ).toBeUndefined();
    },
  );

  test.each([
    ['which week covers songs', '/birds/lectures/calls/'],
    ['哪一課講鳥鳴', '/birds/lectures/calls/'],
    ['lecture on clals', '/birds/lectures/calls/'],
    ['which week covers songs of swans', undefined],
  ])('is the lecture whose title says it in other words: %s', async (typed, address) => {
    const words = { words: ['calls'], same: 'song;calls;鳥鳴', weak: '', han: '' };
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify(words)));
    onTestFinished(() => void vi.unstubAllGlobals());
    const calls = buildCatalogue([lecture, lectureOf('## Words', 'calls')]);
    const taught = sourceOf(prepareNames(buildNames(calls)), { own: pages });
    const own = await answerOwn(parseQuery(typed), { names: taught, base: '/birds/', limit: 6 });
    expect(own?.groups[0]?.hits[0]?.href).toBe(address);
  });

  test('is none to words in quotes', async () => {
    expect(await answer('"homework"')).toBeUndefined();
  });
});

test('slides of many lectures are one entry, which leads to those of a lecture that is named', async () => {
  const addressesOf = (count: number) => listPages(count).map(([, , address]) => address);
  expect(addressesOf(6).filter((address) => address.endsWith('/slides/'))).toHaveLength(6);
  expect(addressesOf(8).filter((address) => address.endsWith('slides/'))).toEqual(['*slides/']);
  const own = listPages(8);
  expect(find('slides', own)).toEqual(['/lectures/']);
  const names = sourceOf(prepareNames(buildNames(catalogue)), { own });
  const found = await answerOwn(parseQuery('slides on heron'), { names, base: '/birds/', limit: 6 });
  expect(found?.groups[0]?.hits.map(({ href, title }) => [href, title[0]?.text])).toEqual([
    ['/birds/lectures/birds/slides/', `Slides: ${lecture.title}`],
  ]);
});

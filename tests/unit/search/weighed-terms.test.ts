import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { buildSections, listSectionFiles } from '../../../src/search/build-sections.ts';
import { cutPage } from '../../../src/search/cut-text.ts';
import type { PackedTerm, TextPiece } from '../../../src/search/section-index.ts';
import { type PackedTerms, WeighedTerms } from '../../../src/search/weighed-terms.ts';
import { stemOf } from '../../../src/search/word-forms.ts';
import { seedRandom } from '../../bench/course/random.ts';

const words = [
  'heron',
  'herons',
  'stilt',
  'wading',
  'MiniStilt-v2',
  '機器人',
  '发现',
  '云雀',
  'beak',
  'tern',
];

const pagePiece = (name: string, text: string): TextPiece[] =>
  cutPage({
    address: `/lectures/${name}/`,
    html: `<main><h1>${name}</h1><h2 id="c">Connector</h2><h2 id="a">Wings</h2><p>${text}</p></main>`,
  });

it('makes the same index of pieces that it knows as of new ones, whatever was edited', async () => {
  const random = seedRandom('weighed terms');
  const sentence = (most: number) =>
    Array.from({ length: random.between(1, 30) }, () => words[random.between(0, most)]).join(' ');
  // The first states have no Chinese, so that more pairs of characters are learned later.
  const pages = Array.from({ length: 30 }, (_, at) => pagePiece(`bird-${at}`, sentence(4)));
  const known = new WeighedTerms(true);
  for (let count = 0; count < 12; count += 1) {
    const pieces = pages.flat();
    expect(await buildSections(pieces, known)).toEqual(await buildSections(pieces));
    const at = random.between(0, pages.length - 1);
    const removed = count % 3 === 0 ? 1 : 0;
    pages.splice(at, removed, pagePiece(`bird-${at}`, sentence(count < 4 ? 4 : 9)));
  }
});

it('makes the same index of terms that another process packed, page by page', async () => {
  const pages = [pagePiece('gull', 'herons wading 機器人'), pagePiece('stilt', 'MiniStilt-v2 发现 herons')];
  const packed = pages.map((pieces) => {
    const weighed = new WeighedTerms(true);
    return structuredClone(weighed.pack(pieces));
  });
  const known = new WeighedTerms(true);
  known.of(pagePiece('tern', 'other terms first')[0] as TextPiece);
  for (const [at, pieces] of pages.entries()) known.take(pieces, packed[at] as PackedTerms);
  expect(await buildSections(pages.flat(), known)).toEqual(await buildSections(pages.flat()));
});

it('lists a word that a section is meant by, whether or not any text has it', async () => {
  const connector = cutPage({
    address: '/lectures/vlm/',
    html: '<h1>VLM</h1><h2 id="c">Connector</h2><p>An MLP.</p>',
  });
  const termsOf = async (pieces: readonly TextPiece[]) => {
    const files = await listSectionFiles(pieces);
    return files.flatMap(([address, value]) => (address.includes('/terms-') ? (value as PackedTerm[]) : []));
  };
  const glue = (terms: readonly PackedTerm[]) =>
    terms.filter(([term]) => term === stemOf('glue')).map(([, count]) => count);
  expect(glue(await termsOf(connector))).toEqual([1]);
  expect(glue(await termsOf([...pagePiece('gull', 'some glue'), ...connector]))).toEqual([3]);
  expect(glue(await termsOf([...connector, ...pagePiece('gull', 'some glue')]))).toEqual([3]);
});

it('weighs no piece twice that is asked for again', () => {
  const isKnown = (weighed: WeighedTerms) => {
    const [first, second] = [...piece, ...piece].map((each) => weighed.of(each));
    return first === second;
  };
  const piece = pagePiece('gull', 'heron wading');
  expect([isKnown(new WeighedTerms(true)), isKnown(new WeighedTerms())]).toEqual([true, false]);
});

it('lets others have their turn while it is made', async () => {
  const pieces = Array.from({ length: 60 }, (_, at) => pagePiece(`gull-${at}`, 'heron wading')).flat();
  let isBuilt = false;
  const building = buildSections(pieces).then(() => {
    isBuilt = true;
  });
  let turns = 0;
  for (; !isBuilt; turns += 1) await setImmediate();
  await building;
  expect(turns).toBeGreaterThan(3);
});

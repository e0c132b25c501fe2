import type { Random } from './random.ts';
import { words } from './words.ts';

type Sentence = (name: string, random: Random) => string;

const english: readonly Sentence[] = [
  (_, { pick, between }) =>
    `The idea goes back to ${buildSurname(pick)} and ${buildSurname(pick)} (${between(2014, 2025)}).`,
  (name, { pick }) =>
    `${name} keeps the ${pick(words.parts)} frozen and trains only the ${pick(words.parts)}.`,
  (name, { pick, between }) =>
    `On ${pick(words.datasets)} it gains ${between(1, 9)}.${between(0, 9)} points over ${name} without the ${pick(words.parts)}.`,
  (_, { pick }) =>
    `The ${pick(words.parts)} turns an image into tokens that the ${pick(words.parts)} reads like words.`,
  (name, { pick }) =>
    `What makes ${name} ${pick(words.properties)} is a *second* ${pick(words.parts)} for ${pick(words.tasks)}.`,
  (_, { between }) =>
    `Training took ${between(2, 64)} GPUs for ${between(1, 30)} days, some $${between(2, 90)},000 at list price.`,
  (_, { pick }) =>
    `It was trained on **${pick(words.datasets)}** and ${pick(words.datasets)}, and tested on ${pick(words.tasks)}.`,
  (name, { pick }) =>
    `Compare the ${pick(words.properties)} variant: ${name} drops the ${pick(words.parts)} and loses little.`,
  (_, { pick }) =>
    `Errors come mostly from the ${pick(words.parts)}, seldom from ${pick(words.tasks)} itself.`,
  (_, { pick }) =>
    `See how the ${pick(words.parts)} changes when the input is ${pick(words.properties)}: try it with \`--${pick(words.properties)}\`.`,
  (name, { between }) => `${name} has ${between(1, 80)}B parameters, of which ${between(1, 9)}% are updated.`,
];

const chinese: readonly Sentence[] = [
  (name, { pick }) =>
    `${name} 將${pick(words.chineseParts)}凍結，只訓練${pick(words.chineseParts)}，因此是${pick(words.chineseProperties)}的作法。`,
  (_, { pick }) =>
    `${pick(words.chineseParts)}把影像轉成語言模型看得懂的符號，再用於${pick(words.chineseTasks)}與${pick(words.chineseTasks)}。`,
  (name, { pick, between }) =>
    `在 ${pick(words.datasets)} 上，${name} 的準確率提升了 ${between(1, 9)}.${between(0, 9)}%，主要來自${pick(words.chineseParts)}。`,
  (_, { pick }) =>
    `重點：先理解${pick(words.chineseParts)}，再看${pick(words.chineseTasks)}的實作（${pick(words.chineseProperties)}版本）。`,
  (name, { pick }) =>
    `與 ${name} 相比，這個方法不需要${pick(words.chineseParts)}，適合${pick(words.chineseTasks)}。`,
  (_, { pick, between }) =>
    `訓練資料約 ${between(1, 900)} 萬筆，涵蓋${pick(words.chineseTasks)}、${pick(words.chineseTasks)}等任務。`,
];

/** Share of the paragraphs in Traditional Chinese. */
const chineseShare = 0.35;

/**
 * A paragraph of two to five sentences about a model, in one of the course's two languages.
 *
 * @example buildParagraph('Heron-VL', seedRandom('lecture')) // 'Heron-VL keeps the adapter frozen …'
 */
export function buildParagraph(name: string, random: Random): string {
  const isChinese = random.chance(chineseShare);
  const sentences = random.sample(isChinese ? chinese : english, random.between(2, 5));
  return sentences.map((sentence) => sentence(name, random)).join(isChinese ? '' : ' ');
}

/**
 * One sentence, for a list item or a caption.
 *
 * @example buildSentence('Heron-VL', seedRandom('lecture'))
 */
export function buildSentence(name: string, random: Random): string {
  return random.pick(random.chance(chineseShare) ? chinese : english)(name, random);
}

/** The words of real lectures never end; names keep the index growing too. */
function buildSurname(pick: Random['pick']): string {
  return pick(words.roots) + pick(words.middles) + pick(words.ends);
}

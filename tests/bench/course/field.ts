import { seedRandom } from './random.ts';
import { words } from './words.ts';

/** A model of the invented field that the course teaches, with its paper and its code. */
export type FieldModel = {
  readonly name: string;
  readonly title: string;
  readonly arxivId: string;
  /** `owner/name` on GitHub. */
  readonly repository: string;
  readonly site: string;
};

/** Models known after the first post, and how fast the field grows with the posts (Heaps' law). */
const firstModels = 24;
const growth = 0.7;

/** Papers a month, over the months from January 2019 on. */
const papersPerMonth = 40;

/**
 * How many models a course of so many posts can name. Lectures come back to known models more and more,
 * so it grows slower than the posts.
 *
 * @example fieldSize(22) // 209
 */
export function fieldSize(posts: number): number {
  return Math.round(firstModels * posts ** growth);
}

/**
 * The nth model of the field; the same one however large the field is.
 *
 * @param index from 0
 */
export function buildModel(index: number, seed: string): FieldModel {
  const random = seedRandom(`${seed} model ${index}`);
  const root = nameRoot(index);
  const name = random.chance(0.2) ? root : root + random.pick(words.suffixes);
  const property = capitalise(random.pick(words.properties));
  const part = titleCase(random.pick(words.parts));
  const task = titleCase(random.pick(words.tasks));
  const title = random.pick([
    `${name}: ${property} ${part} for ${task}`,
    `${name}: Learning a ${property} ${part} from ${random.pick(words.datasets)}`,
    `Towards ${property} ${task} with a ${part}`,
    `${property} Pretraining Makes ${task} Work with One ${part}`,
    `${name} Technical Report`,
  ]);
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return {
    name,
    title: title.includes(name) ? title : `${title} (${root})`,
    arxivId: arxivIdOf(index),
    repository: `${random.pick(words.labs)}/${name.replace(/\s+/g, '-')}`,
    site: `https://${slug}.github.io/`,
  };
}

/** Every root has three syllables and its own place in the order, so that no two models share one. */
function nameRoot(index: number): string {
  const { roots, middles, ends } = words;
  const count = roots.length * middles.length * ends.length;
  // A step that has no divisor in common with the count visits each combination once.
  const place = (index * 2741) % count;
  const round = Math.floor(index / count);
  const root = roots[place % roots.length] ?? '';
  const middle = middles[Math.floor(place / roots.length) % middles.length] ?? '';
  const end = ends[Math.floor(place / roots.length / middles.length)] ?? '';
  return `${root}${middle}${end}${round > 0 ? round + 1 : ''}`;
}

function arxivIdOf(index: number): string {
  const months = Math.floor(index / papersPerMonth);
  const year = 19 + Math.floor(months / 12);
  const month = String((months % 12) + 1).padStart(2, '0');
  return `${year}${month}.${String(1000 + ((index * 37) % 16_000)).padStart(5, '0')}`;
}

function titleCase(text: string): string {
  return text.split(' ').map(capitalise).join(' ');
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

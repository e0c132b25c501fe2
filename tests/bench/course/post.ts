import { buildEntry } from './entry.ts';
import { buildModel, type FieldModel, fieldSize } from './field.ts';
import { buildParagraph } from './prose.ts';
import { type Random, seedRandom } from './random.ts';
import { words } from './words.ts';

export type Post = {
  /** `2023-09-01-video-models-1.md` */
  readonly file: string;
  readonly text: string;
};

/** Bytes that a post fills before it ends with the entry it is at. */
const leastBytes = 11_000;
const mostBytes = 20_500;

const entriesPerGroup = 5;

const firstDay = Date.UTC(2023, 8, 1);
const dayInMilliseconds = 86_400_000;

/**
 * The nth post of the course: the same one however many follow.
 *
 * @param index from 0
 */
export function buildPost(index: number, seed: string): Post {
  const random = seedRandom(`${seed} post ${index}`);
  const topic = random.pick(words.topics);
  const date = new Date(firstDay + index * dayInMilliseconds).toISOString().slice(0, 10);
  const size = random.between(leastBytes, mostBytes);
  const parts = [buildFrontMatter(`${topic} ${index + 1}`, date, random), buildParagraph(topic, random)];
  let bytes = 0;
  let entries = 0;
  for (const model of chooseModels(index, seed, random)) {
    if (bytes > size) break;
    const group = entries % entriesPerGroup === 0 ? `---\n## ${buildGroupName(random)}` : undefined;
    const part = [group, `---\n${buildEntry(model, random)}`].filter(Boolean).join('\n\n');
    bytes += Buffer.byteLength(part);
    entries += 1;
    parts.push(part);
  }
  parts.push('---\n*This site was last updated {{ site.time | date: "%B %d, %Y" }}.*\n');
  const slug = topic.toLowerCase().replace(/\W+/g, '-');
  return { file: `${date}-${slug}-${index + 1}.md`, text: parts.join('\n\n') };
}

/** The front matter of the real posts: a date that no YAML reader knows, and comments after the values. */
function buildFrontMatter(title: string, date: string, { pick, sample }: Random): string {
  return `---
layout: post # 文章佈局，通常是 post
title: ${title}
author: [${pick(['Lin Mei', 'Chen Yu-Wei', 'Anna Holm'])}]
date: ${date} 09:00:00 +0800 # 發表日期和時間
categories: [Lecture] # 文章分類
tags: [${sample(words.topics, 2).join(', ')}] # 文章標籤
description: ${pick(words.parts)} and ${pick(words.tasks)}, ${pick(words.chineseTasks)}
mathjax: false # 不需要顯示數學公式
comments: false
---`;
}

function buildGroupName({ pick, chance }: Random): string {
  const task = pick(words.tasks);
  const name = task.charAt(0).toUpperCase() + task.slice(1);
  return chance(0.3) ? `${name} (${pick(words.chineseTasks)})` : name;
}

/** The models that are new with this post first, then known ones, the older the likelier. */
function* chooseModels(index: number, seed: string, random: Random): Generator<FieldModel> {
  const known = fieldSize(index);
  const named = new Set<number>();
  for (let model = known; model < fieldSize(index + 1); model++) named.add(model);
  for (const model of [...named]) yield buildModel(model, seed);
  while (known > 0 && named.size < known) {
    const place = random.fraction();
    // To the power of 1.5, without a function that rounds as the machine likes.
    const model = Math.floor(known * place * Math.sqrt(place));
    if (named.has(model)) continue;
    named.add(model);
    yield buildModel(model, seed);
  }
}

import { answerList, type ListAnswer, type ListOptions } from './answer-list.ts';
import { answerNth } from './answer-nth.ts';
import { answerOwn } from './answer-own.ts';
import { answerParts } from './answer-parts.ts';
import type { Query } from './plain-query.ts';

/** Answers what asks for a lecture by its place, for what the course itself has, or for a list; undefined for any other text. */
export async function answerSpecial(query: Query, options: ListOptions): Promise<ListAnswer | undefined> {
  return (
    (await answerNth(query, options)) ??
    (await answerOwn(query, options)) ??
    (await answerParts(query, options)) ??
    answerList(query, options)
  );
}

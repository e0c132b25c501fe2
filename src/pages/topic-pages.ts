import { slugOf } from '../catalogue/slug.ts';
import { wordsOf } from '../words/words-of.ts';
import { addresses } from './addresses.ts';
import type { LectureCard, TopicPage } from './page.ts';
import { frame, type SiteContent } from './site-content.ts';

/** A page for every tag and category; spellings that give one address share it. */
export function buildTopicPages(content: SiteContent, cards: readonly LectureCard[]): TopicPage[] {
  const topics = new Map<string, { readonly name: string; readonly lectures: LectureCard[] }>();
  content.catalogue.lectures.forEach(({ tags, categories }, index) => {
    const card = cards[index];
    for (const name of new Set([...tags, ...categories])) {
      const slug = slugOf(name);
      if (slug === '' || !card) continue;
      const topic = topics.get(slug) ?? { name, lectures: [] };
      topics.set(slug, topic);
      if (!topic.lectures.includes(card)) topic.lectures.push(card);
    }
  });
  return [...topics].map(([slug, { name, lectures }]) => ({
    ...frame(content, addresses.topic(slug), name, wordsOf(content.language).topics.describe(name)),
    kind: 'topic',
    name,
    lectures,
  }));
}

import type { Catalogue } from '../../catalogue/catalogue.ts';
import { groupByLecture } from '../../catalogue/group-by-lecture.ts';
import { slugOf } from '../../catalogue/slug.ts';
import { compareText } from '../../collections/compare-text.ts';
import type { Lecture } from '../../lecture/lecture.ts';
import { wordsOf } from '../../words/words-of.ts';
import { addresses, hrefOf } from '../addresses.ts';
import type { LectureCard } from '../lists/rows.ts';
import { refToModel } from '../models/model-ref.ts';
import type { TopicPage, TopicsPage } from '../page.ts';
import { refToPaper } from '../papers/paper-ref.ts';
import { frame, mentionCourse, type SiteContent } from '../site-content.ts';

/** How many models and how many papers a topic names; its lectures hold them all. */
const shown = 24;

type Topic = { readonly slug: string; readonly name: string; readonly lectures: Map<Lecture, LectureCard> };

/** A page for every tag and category, and the list of them; spellings that give one address share it. */
export function buildTopicPages(
  content: SiteContent,
  cards: readonly LectureCard[],
): (TopicPage | TopicsPage)[] {
  const topics = gatherTopics(content.catalogue, cards);
  if (topics.length === 0) return [];
  const models = groupByLecture(content.catalogue.models);
  const papers = groupByLecture(content.catalogue.papers);
  const pages = topics.map(({ slug, name, lectures }): TopicPage => {
    const taught = gatherTaught(lectures.keys(), models);
    const cited = gatherTaught(lectures.keys(), papers);
    return {
      ...frame(content, addresses.topic(slug), name, wordsOf(content.language).topics.describe(name)),
      kind: 'topic',
      name,
      lectures: [...lectures.values()],
      models: taught
        .slice(0, shown)
        .map((model) => ({ ...refToModel(model), ...(model.year && { year: model.year }) })),
      papers: cited.slice(0, shown).map(refToPaper),
      moreModels: Math.max(0, taught.length - shown),
      morePapers: Math.max(0, cited.length - shown),
    };
  });
  return [...pages, buildTopicsPage(content, topics)];
}

function buildTopicsPage(content: SiteContent, topics: readonly Topic[]): TopicsPage {
  const words = wordsOf(content.language).topics;
  return {
    ...frame(content, addresses.topics, words.title, words.describeAll(mentionCourse(content))),
    kind: 'topics',
    topics: topics.map(({ slug, name, lectures }) => ({
      name,
      href: hrefOf(addresses.topic(slug), content.site.base),
      lectures: lectures.size,
    })),
  };
}

/** True for a course with a list of topics. */
export function hasTopics({ catalogue }: Pick<SiteContent, 'catalogue'>): boolean {
  return catalogue.lectures.some(({ tags, categories }) =>
    [...tags, ...categories].some((name) => slugOf(name) !== ''),
  );
}

/** The most taught first. */
function gatherTopics({ lectures }: Catalogue, cards: readonly LectureCard[]): Topic[] {
  const topics = new Map<string, Topic>();
  lectures.forEach((lecture, index) => {
    const card = cards[index];
    for (const name of [...lecture.tags, ...lecture.categories]) {
      const slug = slugOf(name);
      if (slug === '' || !card) continue;
      const topic = topics.get(slug) ?? { slug, name, lectures: new Map() };
      topics.set(slug, topic);
      topic.lectures.set(lecture, card);
    }
  });
  return [...topics.values()].sort(
    (a, b) => b.lectures.size - a.lectures.size || compareText(a.slug, b.slug),
  );
}

function gatherTaught<Item>(
  lectures: Iterable<Lecture>,
  groups: ReadonlyMap<string, readonly Item[]>,
): Item[] {
  const taught = new Set<Item>();
  for (const { slug } of lectures) for (const item of groups.get(slug) ?? []) taught.add(item);
  return [...taught];
}

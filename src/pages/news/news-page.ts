import { type DateValue, dateOfMoment } from '../../source/dates.ts';
import { studyPageWordsOf } from '../../words/study/pages/study-page-words-of.ts';
import { addresses, hrefOf } from '../addresses.ts';
import type { Common } from '../common.ts';
import { files } from '../files.ts';
import type { Href } from '../site.ts';
import { frame, mentionCourse, type SiteContent } from '../site-content.ts';
import type { NewsItem } from './list-news.ts';

/** `/new/`: what is new in the course, by day. */
export type NewsPage = Common & {
  readonly kind: 'news';
  readonly days: readonly NewsDay[];
  readonly feed: Href;
};

export type NewsDay = {
  readonly date: DateValue;
  readonly items: readonly (NewsItem & { readonly href: Href })[];
};

/** Lays out `/new/`, where something is. */
export function buildNewsPages(
  content: Pick<SiteContent, 'site' | 'language'>,
  items: readonly NewsItem[],
  zone = 'UTC',
): NewsPage[] {
  if (items.length === 0) return [];
  const { site, language } = content;
  const words = studyPageWordsOf(language).news;
  return [
    {
      ...frame(content, addresses.news, words.title, words.describe(mentionCourse(content))),
      kind: 'news',
      days: groupByDay(items, zone, language).map(({ date, items: of }) => ({
        date,
        items: of.map((item) => ({ ...item, href: hrefNews(item, site.base) })),
      })),
      feed: hrefOf(files.newsFeed, site.base),
    },
  ];
}

function hrefNews({ address }: NewsItem, base: string): Href {
  return hrefOf(address, base);
}

function groupByDay(
  items: readonly NewsItem[],
  zone: string,
  language: string,
): { date: DateValue; items: NewsItem[] }[] {
  const days = new Map<string, { date: DateValue; items: NewsItem[] }>();
  for (const item of items) {
    const date = dateOfMoment(item.at, zone, language);
    const day = days.get(date.iso) ?? { date, items: [] };
    day.items.push(item);
    days.set(date.iso, day);
  }
  // Corrections are many and long: what is new to read comes before them.
  for (const day of days.values())
    day.items.sort((a, b) => Number(a.kind === 'erratum') - Number(b.kind === 'erratum'));
  return [...days.values()];
}

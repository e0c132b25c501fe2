import type { Model } from '../../catalogue/catalogue.ts';
import { monthNumber } from '../../collections/month-number.ts';
import { addresses } from '../../pages/addresses.ts';
import { files } from '../../pages/files.ts';
import { describeLecture } from '../../pages/lecture/lecture-pages.ts';
import { describeModel } from '../../pages/models/model-pages.ts';
import type { NewsPage } from '../../pages/news/news-page.ts';
import { studyPageWordsOf } from '../../words/study/pages/study-page-words-of.ts';
import { wordsOfSite } from '../../words/words-of-site.ts';
import type { ExportContent, ExportFile } from '../export-file.ts';
import { buildFeed, type FeedEntry } from './feed.ts';

type Content = Pick<ExportContent, 'catalogue' | 'site' | 'pages'>;

/**
 * `/feed.xml` announces lectures, `/models/feed.xml` of models. A lecture without date is from the day that the
 * course was last changed; if that is not known either, no feed can include it.
 */
export function listFeeds(content: Content): ExportFile[] {
  const { catalogue, site, pages } = content;
  const newsPage = [...pages].find((page) => page.kind === 'news');
  const words = wordsOfSite(site, site.language);
  return [
    buildFeed(
      { address: files.feed, title: site.title, page: addresses.home },
      catalogue.lectures.flatMap((lecture): FeedEntry[] => {
        const day = lecture.date?.iso ?? site.lastUpdated?.iso;
        const { title, slug, authors } = lecture;
        const summary = describeLecture(lecture, site.language);
        return day ? [{ address: addresses.lecture(slug), title, day, authors, summary }] : [];
      }),
      site,
    ),
    ...(newsPage ? [buildNewsFeed(newsPage, site)] : []),
    ...(site.catalogue === false
      ? []
      : [
          buildFeed(
            {
              address: files.modelFeed,
              title: `${site.title}: ${words.lists.models}`,
              page: addresses.models,
            },
            byMonth(catalogue.models).flatMap((model): FeedEntry[] => {
              const day = firstDay(model) ?? site.lastUpdated?.iso;
              const summary = describeModel(model, site.language);
              return day
                ? [{ address: addresses.model(model.slug), title: model.name, day, authors: [], summary }]
                : [];
            }),
            site,
          ),
        ]),
  ];
}

/** `/new/feed.xml`: what is new, as its page lists it. */
function buildNewsFeed({ days, title }: NewsPage, site: ExportContent['site']): ExportFile {
  const { kinds } = studyPageWordsOf(site.language).news;
  return buildFeed(
    { address: files.newsFeed, title: `${site.title}: ${title}`, page: addresses.news },
    days.flatMap(({ date, items }) =>
      items.map(
        (item): FeedEntry => ({
          address: item.address,
          title: item.title,
          day: date.iso,
          authors: [],
          isPart: item.kind === 'erratum',
          summary: item.lecture ? `${kinds[item.kind]}: ${item.lecture}` : kinds[item.kind],
        }),
      ),
    ),
    site,
  );
}

/** The day when the course first taught it: that is when it is new to its readers, whatever its age. */
function firstDay({ places }: Model): string | undefined {
  return places
    .flatMap(({ lecture }) => lecture.date?.iso ?? [])
    .sort()
    .at(0);
}

/** Of one lecture's models, the youngest first. */
function byMonth(models: readonly Model[]): Model[] {
  const age = ({ year = 0, month }: Model) => monthNumber({ year, month });
  return [...models].sort((a, b) => age(b) - age(a));
}

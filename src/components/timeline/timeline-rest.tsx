import type { JSX } from 'preact';
import type { TimelinePage } from '../../pages/timeline/timeline-page.ts';
import { wordsOfSite } from '../../words/words-of-site.ts';

/** What the timeline leaves out, with a way to the list that has it. */
export function TimelineRest({ page }: { readonly page: TimelinePage }): JSX.Element | null {
  const { older, undated, models, papers, language, site } = page;
  const words = wordsOfSite(site, language).timeline;
  const rest = [
    {
      count: older.models + older.others,
      text: older.others > 0 ? words.olderEntries : words.olderModels,
      href: models,
    },
    { count: older.papers, text: words.olderPapers, href: papers },
    {
      count: undated.models + undated.others,
      text: undated.others > 0 ? words.undatedEntries : words.undatedModels,
      href: models,
    },
    { count: undated.papers, text: words.undatedPapers, href: papers },
  ].filter(({ count }) => count > 0);
  if (rest.length === 0) return null;
  return (
    <div class="timeline-rest">
      <p>{words.notHere}</p>
      <ul>
        {rest.map(({ count, text, href }) => (
          <li key={text(count)}>
            <a href={href}>{text(count)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

import type { JSX } from 'preact';
import { PageFrame } from '../src/components/frame/page-frame.tsx';
import { PageHeader } from '../src/components/frame/page-header.tsx';
import { EmptyNote } from '../src/components/lists/empty-note.tsx';
import { NameLink } from '../src/components/text/name-link.tsx';
import type { TopicsPage } from '../src/pages/page.ts';
import { wordsOf } from '../src/words/words-of.ts';

/** `/topics/`: every tag and category of the course. */
export function TopicsLayout(page: TopicsPage): JSX.Element {
  const words = wordsOf(page.language);
  return (
    <PageFrame page={page}>
      <PageHeader title={page.title}>
        <p>{page.description}</p>
      </PageHeader>
      {page.topics.length === 0 && <EmptyNote>{words.topics.none}</EmptyNote>}
      {page.topics.length > 0 && (
        <ul class="model-refs">
          {page.topics.map(({ name, href, lectures }) => (
            <li key={name}>
              <NameLink name={name} href={href} language={page.language} />
              <span>
                {words.number(lectures)} {words.counts.lectures(lectures)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </PageFrame>
  );
}

import type { JSX } from 'preact';
import { Breadcrumbs } from '../src/components/frame/breadcrumbs.tsx';
import { PageFrame } from '../src/components/frame/page-frame.tsx';
import { PageHeader } from '../src/components/frame/page-header.tsx';
import { CardView } from '../src/components/study/card-view.tsx';
import { ReviseDesk } from '../src/components/study/revise-desk.tsx';
import { Icon } from '../src/components/text/icon.tsx';
import { addresses, hrefOf } from '../src/pages/addresses.ts';
import type { ReviseLecturePage } from '../src/pages/study/revise-pages.ts';
import { studyPageWordsOf } from '../src/words/study/pages/study-page-words-of.ts';

/** `/revise/vlm/`: the questions of a lecture, to be asked by a script or read with their answers folded. */
export function ReviseLectureLayout(page: ReviseLecturePage): JSX.Element {
  const { language, site, about, slug } = page;
  const words = studyPageWordsOf(language).revise;
  const cards = page.cards();
  return (
    <PageFrame page={page}>
      <Breadcrumbs
        crumbs={[{ name: words.title, href: hrefOf(addresses.revise, site.base) }]}
        language={language}
      />
      <PageHeader title={page.title}>
        <p>
          <a href={about.href}>{words.toLecture}</a>
        </p>
        <div class="page-actions">
          <button class="page-action needs-script" type="button" data-print="questions">
            <Icon name="print" />
            {words.printQuestions}
          </button>
          <button class="page-action needs-script" type="button" data-print="answers">
            <Icon name="print" />
            {words.printAnswers}
          </button>
        </div>
      </PageHeader>
      <ReviseDesk
        decks={[{ slug, cards: cards.length, href: hrefOf(page.address, site.base) }]}
        language={language}
      />
      <details class="card-list">
        <summary>{words.allCards(cards.length)}</summary>
        <ol>
          {cards.map((placed) => (
            <CardView key={placed.card.id} placed={placed} language={language} />
          ))}
        </ol>
      </details>
    </PageFrame>
  );
}

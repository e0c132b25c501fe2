import type { JSX } from 'preact';
import { addresses, hrefOf } from '../../pages/addresses.ts';
import { buildPaperCard } from '../../pages/papers/paper-card.ts';
import type { PaperRef } from '../../pages/papers/paper-ref.ts';
import { CardLinks } from '../cards/card-links.tsx';
import { CardSource } from '../cards/card-source.tsx';
import { NameLink } from '../text/name-link.tsx';

type PaperRefsProps = {
  readonly papers: readonly PaperRef[];
  readonly base: string;
  readonly language: string;
};

/** Papers, each with what it is cited by, and the way to its page and its texts. */
export function PaperRefs({ papers, base, language }: PaperRefsProps): JSX.Element {
  return (
    <ul class="paper-refs">
      {papers.map((paper) => (
        <PaperLine key={paper.key} paper={paper} base={base} language={language} />
      ))}
    </ul>
  );
}

type PaperLineProps = Omit<PaperRefsProps, 'papers'> & { readonly paper: PaperRef };

function PaperLine({ paper, base, language }: PaperLineProps): JSX.Element {
  const { title, slug } = paper;
  const card = buildPaperCard(paper, language);
  return (
    <li class="paper-ref">
      <div>
        <NameLink
          class="card-title"
          name={title}
          href={hrefOf(addresses.paper(slug), base)}
          language={language}
        />
        <CardSource card={card} />
      </div>
      <CardLinks card={card} language={language} />
    </li>
  );
}

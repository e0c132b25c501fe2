import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { paperKey } from '../../catalogue/papers/paper-key.ts';
import type { Resource } from '../../lecture/lecture.ts';
import { buildCard } from '../../pages/card.ts';
import { PageLinksContext } from '../frame/page-links.ts';
import { RawHtml } from '../lecture/raw-html.tsx';
import { CardLinks } from './card-links.tsx';
import { CardSource } from './card-source.tsx';
import { CardTitle } from './card-title.tsx';

type LinkCardProps = { readonly resource: Resource; readonly language: string };

/** A labelled link of the lecture: what it is, where it leads, in which other forms. */
export function LinkCard({ resource, language }: LinkCardProps): JSX.Element {
  const card = buildCard(resource, language);
  const page = useContext(PageLinksContext).ofPaper(paperKey(resource) ?? '');
  return (
    <li class={`card card-${card.role}`}>
      <span class="card-label">{card.label}</span>
      <div class="card-body">
        <CardTitle card={card} language={language} />
        <CardSource card={card} />
        {resource.note && <RawHtml class="card-note" html={resource.note} />}
      </div>
      <CardLinks card={card} language={language} page={page} />
    </li>
  );
}

import type { JSX } from 'preact';
import type { Resource } from '../../lecture/lecture.ts';
import { LinkCard } from './link-card.tsx';

type LinkCardsProps = { readonly resources: readonly Resource[]; readonly language: string };

/** Labelled links that belong together, in the author's order. */
export function LinkCards({ resources, language }: LinkCardsProps): JSX.Element {
  return (
    <ul class="cards">
      {resources.map((resource) => (
        <LinkCard key={`${resource.line} ${resource.address}`} resource={resource} language={language} />
      ))}
    </ul>
  );
}

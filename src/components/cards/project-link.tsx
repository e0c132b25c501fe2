import type { JSX } from 'preact';
import type { Resource } from '../../lecture/lecture.ts';
import { buildCard } from '../../pages/card.ts';
import { wordsOf } from '../../words/words-of.ts';
import { hostOf } from './host-of.ts';
import { saysAddress } from './says-address.ts';

type ProjectLinkProps = { readonly project: Resource; readonly owner: string; readonly language: string };

/** The project page of an entry by its host, after what its author calls it if that says more than the name. */
export function ProjectLink({ project, owner, language }: ProjectLinkProps): JSX.Element {
  const { label, title, address, written } = buildCard(project, language);
  const host = hostOf(address) ?? title;
  const isKnown = owner.includes(title) || title.includes(host);
  const text = isKnown ? host : `${title}, ${host}`;
  return (
    <a
      class={`entry-project${saysAddress(text, address) ? ' bare' : ''}`}
      href={address}
      data-href={written}
      aria-label={wordsOf(language).entity.linkOf(label, text)}
    >
      {text}
    </a>
  );
}

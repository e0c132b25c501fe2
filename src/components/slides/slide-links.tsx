import type { JSX } from 'preact';
import type { Resource } from '../../lecture/lecture.ts';
import { wordsOf } from '../../words/words-of.ts';
import { RawHtml } from '../lecture/raw-html.tsx';

type SlideLinksProps = { readonly resources: readonly Resource[]; readonly language: string };

/** Labelled links in a line each: a card would take the room of a figure. */
export function SlideLinks({ resources, language }: SlideLinksProps): JSX.Element {
  const { roles } = wordsOf(language);
  return (
    <ul class="slide-links">
      {resources.map(({ role, label, title, address, note, line }) => (
        <li key={`${line} ${address}`} class={`role-${role}`}>
          <span class="slide-role">{label ?? roles[role]}</span>
          <a href={address}>{title}</a>
          {note && <RawHtml as="span" class="slide-link-note" html={note} />}
        </li>
      ))}
    </ul>
  );
}

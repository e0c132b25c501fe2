import type { JSX } from 'preact';
import type { Href } from '../../pages/site.ts';
import { wordsOf } from '../../words/words-of.ts';

type BreadcrumbsProps = {
  /** The pages above this one, the furthest first. */
  readonly crumbs: readonly { readonly name: string; readonly href: Href }[];
  readonly language: string;
};

/** The way up from a page; the page itself is named by its title right below. */
export function Breadcrumbs({ crumbs, language }: BreadcrumbsProps): JSX.Element {
  return (
    <nav class="breadcrumbs" aria-label={wordsOf(language).entity.breadcrumbs}>
      <ol>
        {crumbs.map(({ name, href }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

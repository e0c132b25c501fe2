import type { JSX } from 'preact';
import type { Href } from '../../pages/site.ts';
import { nameLanguage } from '../../words/other-language.ts';

type NameLinkProps = {
  readonly name: string;
  readonly href: Href;
  /** Of the page that the link is on. */
  readonly language: string;
  readonly class?: string;
};

/** A link that is a name, with the name's language where that is not the page's. */
export function NameLink({ name, href, language, class: className }: NameLinkProps): JSX.Element {
  return (
    <a class={className} href={href} lang={nameLanguage(name, language)}>
      {name}
    </a>
  );
}

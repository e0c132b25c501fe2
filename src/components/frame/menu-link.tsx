import type { ComponentChildren, JSX } from 'preact';
import type { Href } from '../../pages/site.ts';

type MenuLinkProps = {
  readonly href: Href;
  /** The page that the menu is on. */
  readonly present: Href;
  /** Of the words, where that is not the page's. */
  readonly lang?: string | undefined;
  readonly children: ComponentChildren;
};

/** A line of a menu, which is marked on its own page. */
export function MenuLink({ href, present, lang, children }: MenuLinkProps): JSX.Element {
  return (
    <li>
      <a href={href} aria-current={href === present ? 'page' : undefined} lang={lang}>
        {children}
      </a>
    </li>
  );
}

import type { JSX } from 'preact';
import type { Site } from '../pages/page.ts';
import { Icon } from './icon.tsx';

/** The lists of the course, for a reader who has not found the page. */
export function ListLinks({ site }: { readonly site: Site }): JSX.Element {
  return (
    <ul class="list-links">
      {site.navigation.map((link) => (
        <li key={link.address}>
          <a href={link.href}>
            {link.text}
            <Icon name="next" />
          </a>
        </li>
      ))}
    </ul>
  );
}

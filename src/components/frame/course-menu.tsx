import type { JSX } from 'preact';
import { addresses, hrefOf } from '../../pages/addresses.ts';
import type { LecturePage, TextPage } from '../../pages/page.ts';
import { otherLanguage } from '../../words/other-language.ts';
import { wordsOfSite } from '../../words/words-of-site.ts';
import { WithheldMark } from '../lecture/withheld-mark.tsx';
import { MenuLink } from './menu-link.tsx';

/** The course beside one of its texts: its lectures as they are taught, and its other rooms. */
export function CourseMenu({ page }: { readonly page: LecturePage | TextPage }): JSX.Element {
  const { menu, site, language } = page;
  const words = wordsOfSite(site, language);
  const present = hrefOf(page.address, site.base);
  const room = (address: string, text: string) => ({ href: hrefOf(address, site.base), text });
  const rooms = [
    ...(site.catalogue === false ? [] : [room(addresses.models, words.lists.models)]),
    room(addresses.papers, words.lists.papers),
    ...(site.catalogue === false ? [] : [room(addresses.timeline, words.timeline.title)]),
    room(addresses.figures, words.wall.title),
    ...(site.study?.includes('revise') ? [room(addresses.revise, words.study.revise)] : []),
    ...site.texts,
  ];
  return (
    <nav class="course-menu" aria-label={words.lecture.menu}>
      <p>
        <a href={hrefOf(addresses.lectures, site.base)}>{words.lists.lectures}</a>
      </p>
      <ol>
        {menu.lectures.map(({ href, title, language: own, withheld }) => (
          <MenuLink key={href} href={href} present={present} lang={otherLanguage(own, language)}>
            {title}
            <WithheldMark withheld={withheld} language={language} />
          </MenuLink>
        ))}
        {menu.all > menu.lectures.length && (
          <MenuLink href={hrefOf(addresses.lectures, site.base)} present={present}>
            {words.lecture.all(menu.all)}
          </MenuLink>
        )}
      </ol>
      <ul>
        {rooms.map(({ href, text }) => (
          <MenuLink key={href} href={href} present={present}>
            {text}
          </MenuLink>
        ))}
      </ul>
    </nav>
  );
}

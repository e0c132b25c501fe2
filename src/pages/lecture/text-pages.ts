import type { Lecture } from '../../lecture/lecture.ts';
import type { TextPage } from '../page.ts';
import type { SiteContent } from '../site-content.ts';
import { buildCourseMenu, sortAsTaught } from './course-menu.ts';
import { crossLinkLecture } from './cross-link-lecture.ts';
import { buildOutline } from './lecture-pages.ts';

/** A text of the course that is not a lecture, with the address of its page: a glossary, the authoring guide. */
export type Text = { readonly address: string; readonly text: Lecture };

/** The pages of texts that are in none of the lists. The category of a text appears above its title. */
export function buildTextPages(texts: readonly Text[], content: SiteContent): TextPage[] {
  const { site, names, links, catalogue } = content;
  // The menu of a text has all lectures; in a long course, the newest.
  const taught = sortAsTaught(catalogue.lectures);
  const menu = buildCourseMenu(taught, taught.length, content);
  return texts.map(({ address, text }) => {
    const { title, description = title, language = content.language } = text;
    const outline = buildOutline(text.sections);
    const shown = crossLinkLecture(text, names, links);
    const listing = text.isUnlisted && { isUnlisted: text.isUnlisted };
    return {
      kind: 'text',
      address,
      title,
      description,
      language,
      site,
      text: shown,
      menu,
      outline,
      ...listing,
    };
  });
}

import type { Lecture } from '../lecture/lecture.ts';
import { buildOutline } from './lecture-pages.ts';
import type { Site, TextPage } from './page.ts';

/** A text of the course that is no lecture, with the address of its page: a glossary, the authoring guide. */
export type Text = { readonly address: string; readonly text: Lecture };

/** The pages of texts that are in none of the lists. What a text says of its category stands above its title. */
export function buildTextPages(texts: readonly Text[], site: Site, courseLanguage: string): TextPage[] {
  return texts.map(({ address, text }) => {
    const { title, description = title, language = courseLanguage } = text;
    const outline = buildOutline(text.sections);
    return { kind: 'text', address, title, description, language, site, text, outline };
  });
}

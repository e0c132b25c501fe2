import { evenSpaces } from '../collections/even-spaces.ts';
import { type Html, trustHtml } from './html.ts';
import { withoutTags } from './without-tags.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const signs: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(entities).map(([sign, entity]) => [entity, sign]),
);

/** A text as markup, within an element or a quoted attribute. */
export function asHtml(text: string): Html {
  return trustHtml(text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign));
}

/** The words of a piece of markup. */
export function asText(html: string): string {
  return evenSpaces(
    withoutTags(html).replace(/&(?:amp|lt|gt|quot);/g, (entity) => signs[entity] ?? entity),
  ).trim();
}

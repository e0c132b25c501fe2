import { type Html, trustHtml } from '../html/html.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const signs: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(entities).map(([sign, entity]) => [entity, sign]),
);

/** Plain words as markup. */
export function asHtml(text: string): Html {
  return trustHtml(text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign));
}

/** The words of a piece of markup. */
export function asText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => signs[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}

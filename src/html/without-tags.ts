/**
 * Markup without its tags.
 *
 * @param between what replaces each tag
 * @example withoutTags('an <em>old</em> bird') // 'an old bird'
 */
export function withoutTags(html: string, between = ''): string {
  return html.replace(/<[^>]*>/g, between);
}

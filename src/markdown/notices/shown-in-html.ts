/**
 * Whether a page in HTML shows what Quarto shows or hides by its format: `.content-visible when-format="pdf"`. What depends on
 * something else than the format is shown.
 *
 * @param attributes between the braces
 */
export function isShownInHtml(attributes: string): boolean {
  const [, kind] = /(?:^|\s)\.content-(visible|hidden)(?=\s|$)/.exec(attributes) ?? [];
  if (!kind) return true;
  const [, when, format = ''] = /\b(when|unless)-format="?([\w:-]+)/.exec(attributes) ?? [];
  if (!when) return kind === 'visible' || /\b(?:when|unless)-/.test(attributes);
  const isMet = /^html\b/.test(format) === (when === 'when');
  return (kind === 'visible') === isMet;
}

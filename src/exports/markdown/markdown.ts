/** One line of Markdown that shows a text as it is. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|]/g, '\\$&');
}

/**
 * A link that no title and no address breaks.
 *
 * @example formatLink('LLaVA', '/models/llava/') // '[LLaVA](/models/llava/)'
 */
export function formatLink(text: string, address: string): string {
  return `[${escapeMarkdown(text)}](${address.replace(/[\s<>()]/g, encodeSign)})`;
}

/** `encodeURIComponent` leaves parentheses alone. */
function encodeSign(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** Paragraphs and lists, separated by blank lines; empty ones are left out. */
export function joinParts(parts: readonly (string | undefined)[]): string {
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** What each way of making a slug keeps from a text; everything else becomes a hyphen. */
const kept = {
  default: /[^\p{M}\p{L}\p{Nd}]+/gu,
  /** Characters that are left as they are in an address. */
  pretty: /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu,
} as const;

/**
 * The slug that Jekyll makes from a text.
 *
 * @param mode `pretty` keeps capitals and some symbols, as Jekyll's `:title` does; `default` is its `:slug`
 * @example jekyllSlug('VLM (part 1)', 'pretty') // 'VLM-(part-1)'
 */
export function jekyllSlug(text: string, mode: keyof typeof kept): string {
  const slug = text.replace(kept[mode], '-').replace(/^-|-$/g, '');
  return mode === 'pretty' ? slug : slug.toLowerCase();
}

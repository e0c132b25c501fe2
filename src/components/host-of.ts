/**
 * The host a reader knows an address by, without `www.`; nothing for an address inside the course.
 *
 * @example hostOf('https://www.adept.ai/images/blog/fuyu-8b/architecture.png') // 'adept.ai'
 */
export function hostOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  return new URL(address).hostname.replace(/^www\./, '') || undefined;
}

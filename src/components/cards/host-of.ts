/**
 * The host a reader knows an address by, without `www.`; nothing for an address inside the course.
 *
 * @example hostOf('https://www.adept.ai/images/blog/fuyu-8b/architecture.png') // 'adept.ai'
 */
export function hostOf(address: string): string | undefined {
  return /^[a-z]+:\/\/(?:www\.)?([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase();
}

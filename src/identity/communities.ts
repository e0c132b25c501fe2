import { parseHttpAddress } from './hosts.ts';

/** Where people meet and write; what such a page is called is not a thing of theirs. */
const hosts =
  /(?:^|\.)(?:discord\.(?:gg|com)|slack\.com|gitter\.im|t\.me|telegram\.(?:me|org)|reddit\.com|twitter\.com|x\.com|facebook\.com|linkedin\.com|mastodon\.social|bsky\.app|weibo\.com|zhihu\.com|bilibili\.com|meetup\.com|stackoverflow\.com|stackexchange\.com|groups\.google\.com)$/u;

/**
 * True for an address where a community meets.
 *
 * @example isCommunity('https://discord.gg/herons') // true
 */
export function isCommunity(address: string): boolean {
  return hosts.test(parseHttpAddress(address)?.hostname.toLowerCase() ?? '');
}

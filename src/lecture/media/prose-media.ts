import type { Token } from 'markdown-it';
import { findPlayer, isVideoStill } from '../../identity/players.ts';
import { attributeOf } from '../../markdown/attribute-of.ts';
import type { Words } from '../../words/words.ts';
import { makeToken } from '../make-token.ts';
import { textOf } from '../nodes.ts';
import { findPictureUse, findUnshownFormat } from './picture-use.ts';

/** A picture that no browser shows. */
export type UnshownPicture = { readonly address: string; readonly format: string };

/**
 * Reads what only looks like a picture within text, a list or a table: a film, the page of a player, the
 * still of a video. Stills are never requested from their host.
 *
 * @param tokens of blocks or of a line
 * @param words of the lecture's language
 * @param report called for a picture in a format that no browser shows
 */
export function readProseMedia(
  tokens: readonly Token[],
  words: Words,
  report: (picture: UnshownPicture, token: Token) => void,
): readonly Token[] {
  if (tokens.some(({ type }) => type === 'image')) return replacePictures(tokens, words, report);
  for (const token of tokens) {
    if (token.children?.some(({ type }) => type === 'image')) {
      token.children = replacePictures(token.children, words, (picture) => report(picture, token));
    }
  }
  return tokens;
}

function replacePictures(
  tokens: readonly Token[],
  words: Words,
  report: (picture: UnshownPicture, token: Token) => void,
): Token[] {
  const kept: Token[] = [];
  let isLinked = false;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    const still = token.type === 'link_open' ? tokens[index + 1] : undefined;
    const video = still && tokens[index + 2]?.type === 'link_close' ? findVideo(token, still) : undefined;
    if (token.type.startsWith('link_')) isLinked = token.type === 'link_open';
    if (video) kept.push(video);
    else if (token.type === 'image') kept.push(...replacePicture(token, words, report, isLinked));
    else kept.push(token);
    if (!video) continue;
    index += 2;
    isLinked = false;
  }
  return kept;
}

/** The still of a video, in a link to it. */
function findVideo(link: Token, still: Token): Token | undefined {
  const address = attributeOf(link, 'href');
  if (still.type !== 'image' || !isVideoStill(attributeOf(still, 'src'))) return undefined;
  return findPlayer(address)?.isVideo ? makeFrame(still, address) : undefined;
}

function replacePicture(
  picture: Token,
  { figures }: Words,
  report: (picture: UnshownPicture, token: Token) => void,
  isLinked: boolean,
): Token[] {
  const use = findPictureUse(picture);
  if (use.kind === 'embed') return [makeFrame(picture, use.address)];
  if (use.kind === 'video') {
    const { address } = use;
    return [
      makeToken(picture, 'video', {
        tag: 'video',
        content: address,
        meta: { kind: 'video', address, picture },
      }),
    ];
  }
  const address = attributeOf(picture, 'src');
  const format = findUnshownFormat(address);
  if (!format) return [picture];
  report({ address, format }, picture);
  picture.attrSet('hidden', '');
  const text = `${textOf(picture.children ?? []) || figures.picture} (${format})`;
  const link = makeToken(picture, 'link_open', { tag: 'a', nesting: 1, attrs: [['href', address]] });
  const written = makeToken(picture, 'text', { content: text });
  const end = makeToken(picture, 'link_close', { tag: 'a', nesting: -1 });
  return isLinked ? [picture, written] : [picture, link, written, end];
}

function makeFrame(picture: Token, address: string): Token {
  const still = attributeOf(picture, 'src');
  const title = textOf(picture.children ?? []);
  return makeToken(picture, 'embed', { meta: { kind: 'frame', address, title, still } });
}

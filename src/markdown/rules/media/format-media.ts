/** What is said about a picture besides its address. */
export type PictureWords = {
  readonly alt?: string | undefined;
  readonly caption?: string | undefined;
  /** In pixels or percent, as the author wrote it. */
  readonly width?: string | undefined;
};

/**
 * A picture in Markdown, or in HTML where it has a width; nothing for an address that no link can have.
 *
 * @example formatFigure('a b.png', { alt: 'A heron' }) // '![A heron](<a b.png>)'
 */
export function formatFigure(
  address: string,
  { alt = '', caption = '', width = '' }: PictureWords,
): string | undefined {
  if (!address || /[<>\n]/.test(address)) return undefined;
  const text = plainText(alt || caption);
  const title = alt && caption ? plainText(caption) : '';
  if (/^\d{1,4}(?:px|%)?$/.test(width)) {
    const attributes = { src: address, alt: unmarked(text), ...(title && { title: unmarked(title) }), width };
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeQuotes(value)}"`);
    return `<img${written.join('')}>`;
  }
  const quoted = title ? ` "${unmarked(title).replace(/["\\]/g, '\\$&')}"` : '';
  return `![${text.replace(/[[\]]/g, '\\$&')}](<${address}>${quoted})`;
}

/** A caption in Markdown without its stars and links, for HTML that shows them. */
function unmarked(text: string): string {
  return text.replace(/(\*\*|__|\*|`)(\S[^*`]*?)\1/g, '$2').replace(/\[([^[\]]*)\]\([^()\s]*\)/g, '$1');
}

/** A link in Markdown; its text alone for an address that no link can have. */
export function formatLink(text: string, address: string): string {
  if (address === '' || /[<>\n]/.test(address)) return text;
  return `[${text.replace(/[[\]]/g, '\\$&')}](<${address}>)`;
}

function plainText(words: string): string {
  return words
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A text as the value of an attribute. */
export function escapeQuotes(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** A frame in HTML. */
export function formatFrame(address: string): string {
  return `<iframe src="${address}"></iframe>`;
}

/** Addresses of the players of sites, by the word that says which. */
export const players: Readonly<Record<string, (id: string) => string>> = {
  youtube: (id) => `https://www.youtube.com/embed/${id}`,
  vimeo: (id) => `https://player.vimeo.com/video/${id}`,
  bilibili: (id) => `https://player.bilibili.com/player.html?bvid=${id}`,
};

/**
 * A player, by the word that says which and by an id, or by the address of a film or of a page that plays one.
 *
 * @example formatPlayer('video', 'https://youtu.be/abcDEF12345') // '<iframe src="https://www.youtube.com/embed/abcDEF12345"></iframe>'
 */
export function formatPlayer(name: string, place: string): string | undefined {
  const player = Object.hasOwn(players, name) ? players[name] : undefined;
  if (player && /^[\w-]{1,40}$/.test(place)) return formatFrame(player(place));
  if (filmFile.test(place)) return `<video src="${place}"></video>`;
  if (!/^https:\/\/[^\s"<>]+$/.test(place)) return undefined;
  const id = youtubePage.exec(place)?.[1];
  return formatFrame((id && players.youtube?.(id)) || place);
}

const youtubePage = /^https:\/\/(?:www\.)?(?:youtube\.com\/watch\?v=|youtu\.be\/)([\w-]{6,20})/;

const filmFile = /^[^\s"'<>]{1,500}\.(?:mp4|webm|mov|m4v|ogv)$/i;

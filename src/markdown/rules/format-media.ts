/**
 * A picture in Markdown; nothing for an address that no link can have.
 *
 * @example formatFigure('a b.png', 'A heron') // '![A heron](<a b.png>)'
 */
export function formatFigure(address: string, words: string): string | undefined {
  if (!address || /[<>\n]/.test(address)) return undefined;
  const text = words
    .replace(/<[^>]*>/g, '')
    .replace(/[[\]]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim();
  return `![${text}](<${address}>)`;
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

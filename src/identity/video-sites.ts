/** A page that can be shown inside a lecture: where a reader opens it, and what goes into the frame. */
export type PlayerPlace = { readonly address: string; readonly frame: string };

/** Parts of a YouTube path that are followed by a video id. */
const videoForms = new Set(['embed', 'v', 'e', 'shorts', 'live']);

const videoId = /^[\w-]{6,20}$/;

/**
 * Reads a YouTube address in any of its forms; list, start and end are kept.
 *
 * @example readYoutubePlace(new URL('https://youtu.be/abcDEF12345?t=1m30s'))?.frame // 'https://www.youtube-nocookie.com/embed/abcDEF12345?start=90'
 */
export function readYoutubePlace(url: URL): PlayerPlace | undefined {
  const [form = '', id = ''] = url.pathname.replace(/^\/+/, '').split('/');
  const given = url.searchParams;
  const written = url.hostname.endsWith('youtu.be') ? form : videoForms.has(form) ? id : given.get('v');
  const video = written && written !== 'videoseries' && videoId.test(written) ? written : undefined;
  const list = given.get('list') ?? undefined;
  if (!video && !(list && /^(?:playlist|embed|watch)$/.test(form))) return undefined;
  const start = readSeconds(given.get('start') ?? given.get('t') ?? timeInHash(url));
  const end = readSeconds(given.get('end'));
  const shared = { ...(list && { list }), ...(end && { end: String(end) }) };
  return {
    address: video
      ? withQuery('https://www.youtube.com/watch', {
          v: video,
          ...(list && { list }),
          ...(start && { t: `${start}s` }),
        })
      : withQuery('https://www.youtube.com/playlist', { list }),
    frame: withQuery(`https://www.youtube-nocookie.com/embed/${video ?? 'videoseries'}`, {
      ...shared,
      ...(start && { start: String(start) }),
    }),
  };
}

/**
 * Reads the address of a video on Vimeo, of its page or its player; the key of an unlisted one is kept.
 *
 * @example readVimeoPlace(new URL('https://vimeo.com/123456789'))?.frame // 'https://player.vimeo.com/video/123456789?dnt=1'
 */
export function readVimeoPlace(url: URL): PlayerPlace | undefined {
  const parts = url.pathname.split('/').filter(Boolean);
  const at = parts.findIndex((part) => /^\d{5,}$/.test(part));
  const video = parts[at];
  if (!video) return undefined;
  const key =
    url.searchParams.get('h') ?? (/^[\da-f]{8,}$/.test(parts[at + 1] ?? '') ? parts[at + 1] : undefined);
  const start = readSeconds(timeInHash(url));
  const time = start ? `#t=${start}s` : '';
  return {
    address: `https://vimeo.com/${video}${key ? `/${key}` : ''}${time}`,
    frame: `${withQuery(`https://player.vimeo.com/video/${video}`, { dnt: '1', h: key })}${time}`,
  };
}

/** `90`, `90s`, `1m30s`, `1h2m3s` as seconds; nothing if it is not a time. */
function readSeconds(text: string | null | undefined): number | undefined {
  const match = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(text?.trim() ?? '');
  if (!match) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return hours * 3600 + minutes * 60 + seconds || undefined;
}

function timeInHash(url: URL): string | undefined {
  return /^#t=(\w+)/.exec(url.hash)?.[1];
}

function withQuery(address: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return given.length > 0 ? `${address}?${new URLSearchParams(given)}` : address;
}

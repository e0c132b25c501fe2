import type { Identity } from './identity.ts';

/** Parts of a path that are followed by a video id. */
const videoForms = new Set(['embed', 'v', 'shorts', 'live']);

/**
 * Reads the video id from a YouTube address: `watch?v=`, `embed/`, `shorts/`, `live/`; a playlist is identified by its own id.
 *
 * @example parseYoutube(new URL('https://www.youtube.com/watch?v=abc123'), 'watch') // { type: 'youtube', video: 'abc123' }
 */
export function parseYoutube(url: URL, path: string): Identity | undefined {
  const [form = '', id = ''] = path.split('/');
  const video = form === 'watch' ? url.searchParams.get('v') : videoForms.has(form) ? id : undefined;
  if (video && video !== 'videoseries') return { type: 'youtube', video };
  const list = url.searchParams.get('list');
  return list ? { type: 'youtube', video: list } : undefined;
}

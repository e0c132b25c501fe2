import { type PlayerPlace, readVimeoPlace, readYoutubePlace } from './video-sites.ts';

/** What may be shown inside a page, once its reader asks for it. */
export type Player = PlayerPlace & {
  /** `YouTube` */
  readonly name: string;
  readonly isVideo: boolean;
};

type PlayerSite = {
  readonly name: string;
  /** Host without `www.`; a leading dot matches any host below it. */
  readonly host: string;
  /** The pages that their host lets others show, by path; all of them where it is absent. */
  readonly path?: RegExp;
  /** For hosts whose page and player have different addresses. */
  readonly read?: (url: URL) => PlayerPlace | undefined;
  readonly isVideo?: true;
};

/** Every site whose frames we show. Others are only linked to: what they put into the page has not been reviewed. */
const sites: readonly PlayerSite[] = [
  { name: 'YouTube', host: 'youtube.com', read: readYoutubePlace, isVideo: true },
  { name: 'YouTube', host: 'm.youtube.com', read: readYoutubePlace, isVideo: true },
  { name: 'YouTube', host: 'youtube-nocookie.com', read: readYoutubePlace, isVideo: true },
  { name: 'YouTube', host: 'youtu.be', read: readYoutubePlace, isVideo: true },
  { name: 'Vimeo', host: 'vimeo.com', read: readVimeoPlace, isVideo: true },
  { name: 'Vimeo', host: 'player.vimeo.com', read: readVimeoPlace, isVideo: true },
  { name: 'Bilibili', host: 'player.bilibili.com', path: /^\/player\.html$/, isVideo: true },
  { name: 'Loom', host: 'loom.com', path: /^\/embed\//, isVideo: true },
  { name: 'TED', host: 'embed.ted.com', isVideo: true },
  { name: 'Google Slides', host: 'docs.google.com', path: /^\/presentation\/.*\/(?:pub)?embed$/ },
  { name: 'Google Docs', host: 'docs.google.com', path: /^\/document\/.*\/(?:pub|preview)$/ },
  {
    name: 'Google Sheets',
    host: 'docs.google.com',
    path: /^\/spreadsheets\/.*\/(?:pubhtml|preview|pubchart)$/,
  },
  { name: 'Google Forms', host: 'docs.google.com', path: /^\/forms\/.*\/viewform$/ },
  { name: 'Google Drive', host: 'drive.google.com', path: /^\/file\/.*\/preview$/ },
  { name: 'Google Maps', host: 'google.com', path: /^\/maps\/(?:d\/)?embed/ },
  { name: 'Hugging Face', host: '.hf.space' },
  { name: 'Hugging Face', host: 'huggingface.co', path: /\/embed\// },
  { name: 'Kaggle', host: 'kaggle.com', path: /^\/embed\// },
  { name: 'CodePen', host: 'codepen.io', path: /\/embed\// },
  { name: 'CodeSandbox', host: 'codesandbox.io', path: /^\/embed\// },
  { name: 'Observable', host: 'observablehq.com', path: /^\/embed\// },
  { name: 'Desmos', host: 'desmos.com', path: /^\/(?:calculator|geometry|3d)\// },
  { name: 'SlideShare', host: 'slideshare.net', path: /^\/slideshow\/embed_code\// },
  { name: 'SoundCloud', host: 'w.soundcloud.com', path: /^\/player/ },
];

/**
 * The player behind an address, if its site is one whose frames we show.
 *
 * @example findPlayer('https://www.youtube.com/embed/abcDEF12345')?.address // 'https://www.youtube.com/watch?v=abcDEF12345'
 */
export function findPlayer(written: string): Player | undefined {
  const address = written.trim().replace(/^\/\//, 'https://');
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const host = url.hostname.replace(/^www\./, '');
  for (const { name, host: known, path, read, isVideo = false } of sites) {
    if (known !== host && !(known.startsWith('.') && host.endsWith(known))) continue;
    if (path && !path.test(url.pathname)) continue;
    const secure = address.replace(/^http:/i, 'https:');
    const place = read ? read(url) : { address: secure, frame: secure };
    return place && { name, isVideo, ...place };
  }
  return undefined;
}

/** Hosts, and the start of the path, that only serve the still picture of a video. */
const stills: readonly string[] = [
  'img.youtube.com/',
  'i.ytimg.com/',
  'i1.ytimg.com/',
  'i2.ytimg.com/',
  'i3.ytimg.com/',
  'i4.ytimg.com/',
  'i.vimeocdn.com/',
  'vumbnail.com/',
  'markdown-videos-api.jorgenkh.no/',
  'markdown-videos.deta.dev/',
  'ytimg.googleusercontent.com/',
];

/** True for the still picture of a video, which its host or a go-between makes. */
export function isVideoStill(address: string): boolean {
  return stills.some((start) => address.replace(/^(?:https?:)?\/\/(?:www\.)?/, '').startsWith(start));
}

/**
 * The still picture that YouTube has of a video.
 *
 * @example findStill('https://www.youtube-nocookie.com/embed/abcDEF12345') // 'https://i.ytimg.com/vi/abcDEF12345/hqdefault.jpg'
 */
export function findStill(frame: string): string | undefined {
  const video = /^https:\/\/www\.youtube-nocookie\.com\/embed\/([\w-]+)/.exec(frame)?.[1];
  return video && video !== 'videoseries' ? `https://i.ytimg.com/vi/${video}/hqdefault.jpg` : undefined;
}

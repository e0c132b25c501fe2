import { type Html, trustHtml } from '../html/html.ts';
import { cleanHtml } from './clean-html.ts';
import { containHtml } from './contain-html.ts';
import { findRemoved } from './find-removed.ts';
import type { RenderEnvironment } from './render.ts';

const source = /<\/?(?:source|track|src)\b[^>]*>/gi;
const inner = /^[^>]*>([\s\S]*)<\/video\s*>$/i;

/** Tags that Jekyll printed as text, since it reads no address without quotes around it. */
const unread = /<src\b|\bsrc\s*=\s*[^\s"']/i;

/**
 * What is between the tags of a video, for browsers that cannot play it: the author's own words and links; the
 * tag itself if readers of the old site saw it as text.
 *
 * @param written the whole tag
 * @example findVideoFallback('<video src="a.mp4">Too old a browser.</video>', environment) // 'Too old a browser.'
 */
export function findVideoFallback(
  written: string,
  { claimId, language }: Pick<Required<RenderEnvironment>, 'claimId' | 'language'>,
): Html {
  const content = inner.exec(written.trim())?.[1]?.replace(source, '').trim();
  if (content) return cleanHtml(containHtml(content, claimId), language);
  const isShown = unread.test(written) && findRemoved(written).every((name) => !name.endsWith('='));
  return trustHtml(isShown ? written.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : '');
}

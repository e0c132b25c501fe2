import type { Html } from '../../html/html.ts';
import { findRemoved } from '../../markdown/find-removed.ts';
import { printVideo } from '../../markdown/rules/media/video.ts';
import type { VideoTag } from '../../markdown/token-meta.ts';
import { findVideoFallback } from '../../markdown/video-fallback.ts';
import { expiringMedia, malformedVideo, removedHtml } from '../findings.ts';
import type { Reading } from '../reading.ts';
import { isExpiringAddress } from './figure.ts';

/**
 * Adds a video, or its tag as text if it has no recognisable address.
 *
 * @param instead what replaces it where it cannot be played, or else what its tag says
 */
export function addVideo(
  { context, section, environment }: Reading,
  tag: VideoTag,
  { written, row, instead }: { readonly written: string; readonly row: number; readonly instead?: Html },
): void {
  const line = context.lineOf(row);
  const { address, fault } = tag;
  if (fault) context.report(malformedVideo(tag, line));
  const removed = findRemoved(written).filter((name) => name.endsWith('='));
  if (removed.length > 0) context.report(removedHtml(removed, line));
  if (!address || !context.markdown.validateLink(address)) {
    const text = `<p>${context.markdown.utils.escapeHtml(written)}</p>\n`;
    section.addProse({ text, isClean: true, removed: [] });
    return;
  }
  const expires = isExpiringAddress(address);
  const fallback = instead ?? findVideoFallback(written, environment);
  const player = printVideo(context.markdown, tag, fallback);
  section.addVideo({ address, player, expires, line });
  if (expires) context.report(expiringMedia(address, line));
}

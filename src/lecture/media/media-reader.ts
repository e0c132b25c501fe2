import type { Token } from 'markdown-it';
import { cutRuns } from '../../collections/cut-runs.ts';
import type { Html } from '../../html/html.ts';
import { documentIn, fileName, isDocument } from '../../identity/documents.ts';
import { findPlayer, findStill, isVideoStill, type Player } from '../../identity/players.ts';
import { attributeOf } from '../../markdown/attribute-of.ts';
import { renderInline } from '../../markdown/render.ts';
import { wordsOf } from '../../words/words-of.ts';
import { expiringMedia, linkedFrame, unshownPicture } from '../findings.ts';
import type { Embed } from '../lecture.ts';
import { resourceOfLink } from '../links/resource.ts';
import type { ImageTable } from '../nodes.ts';
import { addPictureMention } from '../papers/mentions.ts';
import type { Reading } from '../reading.ts';
import { addVideo } from './add-video.ts';
import { type FigureDraft, isExpiringAddress } from './figure.ts';
import { frameOf } from './media-tag.ts';
import { findPictureUse, findUnshownFormat, isFilm } from './picture-use.ts';
import { readProseMedia } from './prose-media.ts';

type Caption = { readonly html: Html; readonly text: string };

/** Titles that tools write for every frame, and that mean nothing to a reader. */
const emptyTitle = /^(?:youtube|vimeo|embedded)?[\s-]*(?:video)?[\s-]*(?:player|iframe|frame)?$/i;

/**
 * Adds the pictures of one line: figures, and what only looks like a picture, videos and players.
 *
 * @param caption of the first of them
 */
export function addPictures(
  reader: Reading,
  pictures: readonly Token[],
  row: number,
  caption: Caption | undefined,
): void {
  const line = reader.context.lineOf(row);
  const used = pictures.map((picture) => ({ picture, use: findPictureUse(picture) }));
  if (used[0] && used[0].use.kind !== 'figure') keepCaptionLink(reader, caption, row);
  const runs = cutRuns(used, ({ use }, [first]) => use.kind === 'figure' && first?.use.kind === 'figure');
  for (const [index, run] of runs.entries()) {
    const [first] = run;
    if (!first) continue;
    const { picture, use } = first;
    if (use.kind === 'video') {
      const instead = renderInline(reader.context.markdown, [picture], reader.environment);
      addVideo(reader, { address: use.address }, { written: use.address, row, instead });
    } else if (use.kind === 'embed') {
      const title = use.title || (caption?.text ?? '');
      addEmbed(reader, use.player, { address: use.address, title, still: use.picture }, row);
    } else {
      const name = index === 0 ? caption : undefined;
      const drafts = run.map((each, at): FigureDraft => {
        return { picture: each.picture, line, ...(name && at === 0 && { caption: name }) };
      });
      reader.section.addFigures(drafts, name !== undefined);
      for (const each of run) {
        const id = attributeOf(each.picture, 'id');
        if (id) reader.section.addAnchor(id);
        addPictureMention(reader, each.picture, row);
        reportPicture(reader, each.picture, line);
      }
    }
  }
}

/** A figure shows its caption with the link in it; what has only a title keeps the link in the text. */
function keepCaptionLink(reader: Reading, caption: Caption | undefined, row: number): void {
  if (!caption?.html.includes('<a ')) return;
  reader.addProse({ text: `<p>${caption.html}</p>\n`, isClean: true, removed: [] }, row);
}

/** Adds a frame: as a player or a film if it shows one, or else as a card. */
export function addFrame(reader: Reading, token: Token, row: number): void {
  const { address: written, title } = frameOf(token);
  const player = findPlayer(written);
  const line = reader.context.lineOf(row);
  if (player) {
    addEmbed(reader, player, { address: player.address, title, written: written.trim() }, row);
    return;
  }
  const address = documentIn(written) ?? written;
  if (isFilm(address)) {
    addVideo(reader, { address }, { written: address, row });
    return;
  }
  const called = emptyTitle.test(title.trim()) ? '' : title.trim();
  const text = called || (isDocument(address) ? fileName(address) : '');
  const link = { kind: 'link', address, text, tokens: [] } as const;
  reader.section.addCards([resourceOfLink(link, { owner: reader.section.head.name, line })]);
  if (!isDocument(address)) reader.context.report(linkedFrame(address, line));
}

/** Adds a table of pictures. */
export function addImageTable(reader: Reading, { pictures, rows }: ImageTable, row: number): void {
  const line = reader.context.lineOf(row);
  for (const picture of pictures) reportPicture(reader, picture, line);
  reader.section.addImageTable(
    pictures.map((picture) => ({ picture, line })),
    rows,
  );
}

/** Tokens of text, a list or a table as they are printed, without stills that would be requested from other sites. */
export function readProse(reader: Reading, tokens: readonly Token[], row: number): readonly Token[] {
  const { lineOf, report } = reader.context;
  return readProseMedia(tokens, wordsOf(reader.context.language), ({ address, format }, { map }) =>
    report(unshownPicture(address, format, lineOf(map?.[0] ?? row))),
  );
}

function addEmbed(
  reader: Reading,
  player: Player,
  source: {
    readonly address: string;
    readonly title: string;
    readonly written?: string;
    readonly still?: string | undefined;
  },
  row: number,
): void {
  const { section, context } = reader;
  const isNamed = !emptyTitle.test(source.title.trim());
  const words = wordsOf(context.language).embeds;
  const name = player.isVideo ? undefined : player.name;
  const { written = source.address } = source;
  const isOther = written !== source.address && written !== player.frame;
  const still = findEmbedStill(player, source.still, context.remoteThumbnails);
  section.addEmbed({
    site: player.name,
    isVideo: player.isVideo,
    title: isNamed ? source.title.trim() : words.title(section.head.name, name, section.embeds + 1),
    titleIsAutomatic: !isNamed,
    address: source.address,
    frame: player.frame,
    ...(isOther && { written }),
    ...(still && { still }),
    line: context.lineOf(row),
  });
}

/** A picture that the author chose belongs to the lecture; a video host's own asks a third party. */
function findEmbedStill(player: Player, written: string | undefined, isAllowed: boolean): Embed['still'] {
  if (written)
    return { address: written, isShown: !findPlayer(written) && (isAllowed || !isVideoStill(written)) };
  const address = isAllowed ? findStill(player.frame) : undefined;
  return address === undefined ? undefined : { address, isShown: true };
}

function reportPicture(reader: Reading, picture: Token, line: number): void {
  const address = attributeOf(picture, 'src');
  const format = findUnshownFormat(address);
  if (isExpiringAddress(address)) reader.context.report(expiringMedia(address, line));
  if (format) reader.context.report(unshownPicture(address, format, line));
}

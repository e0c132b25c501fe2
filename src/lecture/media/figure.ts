import type { Token } from 'markdown-it';
import type { Html } from '../../html/html.ts';
import { rawAddress } from '../../identity/github.ts';
import { attributeOf } from '../../markdown/attribute-of.ts';
import { metaOf } from '../../markdown/token-meta.ts';
import { widthOf } from '../../markdown/width-hint.ts';
import { wordsOf } from '../../words/words-of.ts';
import type { Figure } from '../lecture.ts';
import { textOf } from '../nodes.ts';
import { findUnshownFormat } from './picture-use.ts';

/** A picture before its section is complete, when its number is not known yet. */
export type FigureDraft = {
  readonly picture: Token;
  readonly line: number;
  /** The bold line above it. */
  readonly caption?: { readonly html: Html; readonly text: string };
};

/** What completing a section needs from outside. */
export type FinishingMeans = {
  readonly renderText: (text: string) => Html;
  /** Of the lecture: BCP 47. */
  readonly language: string;
  /** An id that nothing else in the lecture has. */
  readonly takeId: (wanted: string) => string;
};

/**
 * Completes the pictures of one section. The caption of a picture is the bold line above it or the italic one below, else
 * its title, else its alternative text; its text is what the author wrote, else the name of the section with a number.
 *
 * @example buildFigures(drafts, { id: 'llava', name: 'LLaVA' }, …)[0]?.alt // 'LLaVA, figure 1 of 1'
 */
export function buildFigures(
  drafts: readonly FigureDraft[],
  owner: { readonly id: string; readonly name: string },
  means: FinishingMeans,
): Figure[] {
  const { alt } = wordsOf(means.language).figures;
  return drafts.map((draft, index) => {
    const address = attributeOf(draft.picture, 'src');
    const written = textOf(draft.picture.children ?? []);
    const title = attributeOf(draft.picture, 'title').trim();
    const said = title || (isFileName(written, address) ? '' : written);
    const caption = draft.caption?.html ?? (said ? means.renderText(said) : undefined);
    return {
      id: means.takeId(`figure-${owner.id}-${index + 1}`),
      source: rawAddress(address),
      address,
      alt: draft.caption?.text || written || title || alt(owner.name, index + 1, drafts.length),
      altIsAutomatic: !draft.caption?.text && !written && !title,
      ...(caption && { caption }),
      ...describePicture(draft.picture, address),
      line: draft.line,
    };
  });
}

/** What editors insert when no text was written. */
const noCaption =
  /^(?:alt(?: text)?|image|img|png|jpe?g|gif|svg|webp|picture|photo|untitled|(?:screen ?shot|截屏|截圖|截图|螢幕截圖|螢幕擷取畫面|屏幕截图|微信图片)[\s_-]*\d[\s\d._:：at時时下上午年月日-]*(?:[ap]\.?m\.?)?|screenshot|figure|drawing|pic|logo|vis|[a-z\d]+(?:_[a-z\d]+)+|圖片|图片|截圖|截图)?[\s_-]*\d*(?:\.\w{3,4})?$/iu;

/** True for an alternative text that is the name of the file, or none. */
function isFileName(text: string, address: string): boolean {
  const [file = ''] = address
    .replace(/[?#].*$/, '')
    .split('/')
    .slice(-1);
  return (
    noCaption.test(text) ||
    /\S\.(?:png|jpe?g|gif|svg|webp|bmp)$/iu.test(text) ||
    text === file ||
    text === file.replace(/\.\w+$/, '')
  );
}

/** What the author said about a picture besides its text, and what its address shows. */
function describePicture(
  picture: Token,
  address: string,
): Pick<Figure, 'link' | 'width' | 'unshown' | 'dark'> {
  const { link, dark } = metaOf(picture, 'picture') ?? {};
  const width = widthOf(picture);
  const unshown = findUnshownFormat(address);
  return {
    ...(link && { link }),
    ...(width && { width }),
    ...(unshown && { unshown }),
    ...(dark && { dark }),
  };
}

/** True for pictures and videos that their host serves for minutes only. */
export function isExpiringAddress(address: string): boolean {
  return URL.canParse(address) && new URL(address).hostname.startsWith('private-user-images.');
}

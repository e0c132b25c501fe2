/** A figure of the page as the viewer shows it. */
export type Slide = {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** Address as the author wrote it. */
  readonly original: string;
  /** The figure's caption, where it has one. */
  readonly caption: Element | null;
};

/** What a picture is taken for until it has come. */
const unknownSize = { width: 1600, height: 900 };

/** Reads a slide off the link of a figure; a picture that has come tells its size. */
export function readSlide(link: HTMLAnchorElement): Slide {
  const picture = link.querySelector('img');
  const size = picture?.naturalWidth
    ? { width: picture.naturalWidth, height: picture.naturalHeight }
    : unknownSize;
  return {
    src: link.href,
    ...size,
    alt: picture?.alt ?? '',
    original: link.dataset.original ?? link.href,
    caption: link.parentElement?.querySelector('.figure-caption') ?? null,
  };
}

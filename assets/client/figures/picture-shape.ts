/** How much larger a vector picture may be shown; only icons are smaller than needed. */
const vectorGrowth = 2;

export type PictureShape = {
  /** Width by height. */
  readonly ratio: number;
  /** Height in pixels that the picture is good for. */
  readonly height: number;
};

/** The shape of a figure's picture, once it has loaded. */
export function readShape(figure: Element): PictureShape | undefined {
  const picture = figure.querySelector('img');
  if (!picture?.naturalWidth || !picture.naturalHeight) return undefined;
  const { naturalWidth, naturalHeight } = picture;
  return {
    ratio: naturalWidth / naturalHeight,
    height: naturalHeight * (isVector(picture) ? vectorGrowth : 1),
  };
}

/** Whether a picture is sharp at any size, as far as its address tells. */
export function isVector({ currentSrc }: HTMLImageElement): boolean {
  return /^data:image\/svg|\.svg(?:[?#]|$)/i.test(currentSrc);
}

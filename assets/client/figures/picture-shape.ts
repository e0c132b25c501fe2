/** How much larger a vector picture may be shown; only icons are smaller than needed. */
const vectorGrowth = 2;

export type PictureShape = {
  /** Width by height. */
  readonly ratio: number;
  /** Height in pixels that the picture is good for. */
  readonly height: number;
};

/** The shape of a figure's picture, once it has loaded or if the page states its size. */
export function readShape(figure: Element): PictureShape | undefined {
  const picture = figure.querySelector('img');
  if (!picture) return undefined;
  const [width, height] = sizeOf(picture);
  if (!width || !height) return undefined;
  return { ratio: width / height, height: height * (isVector(picture) ? vectorGrowth : 1) };
}

/** Whether the page states the size of a picture, so that nothing has to wait for it to load. */
export function isShapeKnown(figure: Element): boolean {
  return figure.querySelector('img[width][height]') !== null;
}

function sizeOf(picture: HTMLImageElement): [width: number, height: number] {
  return picture.naturalWidth
    ? [picture.naturalWidth, picture.naturalHeight]
    : [Number(picture.getAttribute('width')), Number(picture.getAttribute('height'))];
}

/** Whether a picture is sharp at any size, as far as its address tells. */
export function isVector({ currentSrc, src }: HTMLImageElement): boolean {
  return /^data:image\/svg|\.svg(?:[?#]|$)/i.test(currentSrc || src);
}

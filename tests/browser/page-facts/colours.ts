/** Red, green, blue from 0 to 255, and how much of it there is, from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const drawn = new Map<string, Colour>();
const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** Any colour that CSS can write, as the browser draws it. */
export function parseColour(css: string): Colour {
  const known = drawn.get(css);
  if (known) return known;
  if (!canvas) throw new Error('there is no canvas');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  const colour: Colour = [red, green, blue, alpha / 255];
  drawn.set(css, colour);
  return colour;
}

/** One colour laid on another that lets nothing through. */
export function lay([r, g, b, alpha]: Colour, ground: Colour): Colour {
  const mix = (above: number, below: number) => above * alpha + below * (1 - alpha);
  return [mix(r, ground[0]), mix(g, ground[1]), mix(b, ground[2]), 1];
}

/** Contrast of two colours as WCAG 2 counts it, from 1 to 21. */
export function contrastOf(one: Colour, other: Colour): number {
  const [light, dark] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf([red, green, blue]: Colour): number {
  const [r, g, b] = [red, green, blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The colour that a reader sees behind an element's text. Pictures are not looked at: no text of ours lies on one. */
export function groundOf(element: Element | null): Colour {
  if (!element) return parseColour('Canvas');
  const own = parseColour(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : lay(own, groundOf(element.parentElement));
}

/** How much of an element is left by the opacity of it and of all around it. */
export function opacityOf(element: Element | null): number {
  return element ? Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement) : 1;
}

/** A colour for each theme, `#rrggbb`. */
export type Accent = { readonly light: string; readonly dark: string };

/** The backgrounds behind text in the accent, the two that leave it the least contrast: `assets/css/base/tokens.css`. */
const papers: Accent = { light: '#f3f0e8', dark: '#1f1d1a' };

/** What a darker or lighter colour is mixed from. */
const ends: Accent = { light: '#000000', dark: '#ffffff' };

/** How much of the accent its wash holds. */
const washed = { light: 0.08, dark: 0.12 } as const;

/** What WCAG 2.2 asks of text. */
export const leastContrast = 4.5;

type Theme = keyof Accent;
type Channels = readonly [red: number, green: number, blue: number];

/**
 * Brings a colour into its one form.
 *
 * @example parseColour('#A30') // '#aa3300'
 */
export function parseColour(text: string): string | undefined {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(text.trim());
  const long = short
    ? `#${short
        .slice(1)
        .flatMap((digit) => [digit, digit])
        .join('')}`
    : text.trim();
  return /^#[\da-f]{6}$/i.test(long) ? long.toLowerCase() : undefined;
}

/** How well text in a colour can be read in a theme, on paper and on its own wash: from 1 to 21. */
export function contrastIn(theme: Theme, colour: string): number {
  return Math.min(contrast(colour, papers[theme]), contrast(colour, washOf(theme, colour)));
}

/** What lies under what is chosen or marked. */
export function washOf(theme: Theme, colour: string): string {
  return mix(papers[theme], colour, washed[theme]);
}

/** The nearest colour on the way to black or white that text can be read in. */
export function readableIn(theme: Theme, colour: string): string {
  for (let step = 0; step < 100; step += 1) {
    const mixed = mix(colour, ends[theme], step / 100);
    if (contrastIn(theme, mixed) >= leastContrast) return mixed;
  }
  return ends[theme];
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Source: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function mix(one: string, other: string, share: number): string {
  const to = channelsOf(other);
  const mixed = channelsOf(one).map((value, index) => Math.round(value + ((to[index] ?? 0) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channelsOf(colour: string): Channels {
  const number = Number.parseInt(colour.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

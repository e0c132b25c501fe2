import type { Ground } from './ground.ts';

const grounds: Readonly<Record<Ground, string>> = { white: 'white', black: 'black', checker: 'checkered' };

/** What the viewer says. */
export const viewerWords = {
  viewer: 'Figures of this page',
  close: 'Close',
  next: 'Next figure',
  previous: 'Previous figure',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  enlarge: 'Enlarge',
  original: 'Open the original',
  missing: 'This picture did not load.',
  ground: (ground: Ground) => `Ground: ${grounds[ground]}`,
  count: (present: number, all: number) => `${present} of ${all}`,
  status: (present: number, all: number, text: string) => `Figure ${present} of ${all}: ${text}`,
} as const;

import type { JSX } from 'preact';
import type { Role } from '../lecture/labels.ts';

/** Line drawings on a 16 × 16 grid; stroke and size come from the style sheet. */
const drawings = {
  paper: 'M3.5 1.75h6l3 3v9.5h-9zM9.25 2v3h3M6 8h4M6 10.75h4',
  code: 'M5.5 4 1.75 8l3.75 4M10.5 4l3.75 4-3.75 4',
  model: 'M8 1.75 13.5 5v6L8 14.25 2.5 11V5zM2.5 5 8 8.25 13.5 5M8 8.25v6',
  dataset:
    'M2.75 4c0-1.25 2.35-2.25 5.25-2.25S13.25 2.75 13.25 4 10.9 6.25 8 6.25 2.75 5.25 2.75 4v8c0 1.25 2.35 2.25 5.25 2.25s5.25-1 5.25-2.25V4M2.75 8c0 1.25 2.35 2.25 5.25 2.25S13.25 9.25 13.25 8',
  project:
    'M14.25 8A6.25 6.25 0 1 1 1.75 8a6.25 6.25 0 0 1 12.5 0zM1.75 8h12.5M8 1.75C10 3.65 10.75 5.75 10.75 8S10 12.35 8 14.25C6 12.35 5.25 10.25 5.25 8S6 3.65 8 1.75z',
  demo: 'M2.5 2.5 13.5 6.5 8.75 8.75 6.5 13.5z',
  blog: 'M2.75 13.25l.75-3.5 6.75-6.75 2.75 2.75-6.75 6.75zM8.5 4.75l2.75 2.75',
  video: 'M1.75 3.5h8.5v9h-8.5zM10.25 7l4-2.25v6.5l-4-2.25',
  tutorial:
    'M8 4C6.5 2.75 4.5 2.5 1.75 2.5v10c2.75 0 4.75.25 6.25 1.5 1.5-1.25 3.5-1.5 6.25-1.5v-10C11.5 2.5 9.5 2.75 8 4zv10',
  slides: 'M1.75 2.5h12.5M2.75 2.5v8h10.5v-8M8 10.5v2M5 14.5l3-2 3 2',
  link: 'M6.75 9.25a2.75 2.75 0 0 0 3.9 0l2.5-2.5a2.75 2.75 0 1 0-3.9-3.9L8.5 3.6M9.25 6.75a2.75 2.75 0 0 0-3.9 0l-2.5 2.5a2.75 2.75 0 1 0 3.9 3.9l.75-.75',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.75 10.75 14 14',
  system: 'M8 14.25A6.25 6.25 0 1 0 8 1.75a6.25 6.25 0 0 0 0 12.5zV1.75M10.5 3v10M12.5 4.5v7',
  light:
    'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1',
  dark: 'M13.5 9.75A6 6 0 0 1 6.25 2.5a6 6 0 1 0 7.25 7.25z',
  up: 'M8 13.5v-11M3.5 7 8 2.5 12.5 7',
  previous: 'M13.5 8h-11M7 3.5 2.5 8 7 12.5',
  next: 'M2.5 8h11M9 3.5 13.5 8 9 12.5',
} as const satisfies Readonly<Record<Role, string>> & Readonly<Record<string, string>>;

/** Names of the drawings: every role has one. */
export type IconName = keyof typeof drawings;

/** A small drawing that repeats what the text beside it says, and so is silent. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}

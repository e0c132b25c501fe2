import { describeElement } from './describe-element.ts';

/** Headings out of order: a level left out on the way down, none or two of the first. */
export function findHeadingGaps(): string[] {
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((heading) =>
    heading.checkVisibility(),
  );
  const levels = headings.map(({ localName }) => Number(localName.slice(1)));
  const gaps = headings.flatMap((heading, at) =>
    (levels[at] ?? 1) > (levels[at - 1] ?? 0) + 1 ? `heading: ${describeElement(heading)}` : [],
  );
  const first = levels.filter((level) => level === 1).length;
  return first === 1 ? gaps : [...gaps, `heading: ${first} of the first level`];
}

import type { Slide } from './slide.ts';

/** Slides by the chapter that they belong to, which the overview shows as columns. */
export function groupByChapter(slides: readonly Slide[]): readonly (readonly Slide[])[] {
  const chapters: Slide[][] = [];
  for (const slide of slides) {
    if (slide.kind === 'chapter' || chapters.length === 0) chapters.push([]);
    chapters.at(-1)?.push(slide);
  }
  return chapters;
}

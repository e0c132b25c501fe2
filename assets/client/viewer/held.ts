import type PhotoSwipe from 'photoswipe';
import { releaseHeld } from '../held/release.ts';

/**
 * A figure whose picture waits to be asked for is asked for by being shown; its neighbours keep waiting, though the viewer
 * would like to have them early.
 *
 * @param figures the placeholder of each that is shown gives way to its link
 */
export function attachHeldFigures(viewer: PhotoSwipe, figures: HTMLElement[]): void {
  const isHeld = (index: number): boolean => figures[index]?.matches('.held') ?? false;
  viewer.on('contentLoadImage', (event) => {
    const { index } = event.content;
    if (index !== viewer.currIndex && isHeld(index)) event.preventDefault();
  });
  viewer.on('change', () => {
    const figure = figures[viewer.currIndex];
    if (!figure || !isHeld(viewer.currIndex)) return;
    figures[viewer.currIndex] = releaseHeld(figure);
    const content = viewer.currSlide?.content;
    if (content?.state === 'idle') content.loadImage(false);
  });
}

import { describeElement } from './describe-element.ts';

/**
 * What would still move though the reader prefers reduced motion: transitions, animations, smooth scrolling.
 */
export function findMotion(): string[] {
  return [...document.querySelectorAll('*')].flatMap((element) =>
    [undefined, '::before', '::after'].flatMap((part) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element, part);
      const moves = [
        ...(transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0) ? ['transition'] : []),
        // What a `video` holds for browsers that cannot play it has no style in newer ones.
        ...(animationName === 'none' || animationName === '' ? [] : [animationName]),
        ...(scrollBehavior === 'smooth' && !part ? ['smooth scrolling'] : []),
      ];
      return moves.map((move) => `moves: ${move} ${describeElement(element)}${part ?? ''}`);
    }),
  );
}

import { describeElement } from './describe-element.ts';

/** What would still move, with the wish for less motion set: transitions, animations, smooth scrolling. */
export function findMotion(): string[] {
  return [...document.querySelectorAll('*')].flatMap((element) =>
    [undefined, '::before', '::after'].flatMap((part) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element, part);
      const moves = [
        ...(transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0) ? ['transition'] : []),
        // What stands in a `video` for browsers without any has no style in newer ones.
        ...(animationName === 'none' || animationName === '' ? [] : [animationName]),
        ...(scrollBehavior === 'smooth' && !part ? ['smooth scrolling'] : []),
      ];
      return moves.map((move) => `moves: ${move} ${describeElement(element)}${part ?? ''}`);
    }),
  );
}

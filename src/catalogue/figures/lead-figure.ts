import type { Model } from '../catalogue.ts';
import { firstDiagram } from './first-diagram.ts';
import type { Shown } from './list-figures.ts';
import { showsInterface } from './order-figures.ts';

/**
 * What represents a model where there is room for one picture: its first picture that browsers show, or its first diagram if
 * it has no picture, or only those of a user interface. Undefined for a model with neither.
 */
export function leadFigure({ figures, places }: Pick<Model, 'figures' | 'places'>): Shown | undefined {
  const figure = figures.find(({ unshown }) => unshown === undefined);
  if (figure && !showsInterface(figure)) return { kind: 'picture', figure };
  const diagram = firstDiagram({ places });
  if (diagram) return { kind: 'diagram', diagram };
  return figure && { kind: 'picture', figure };
}

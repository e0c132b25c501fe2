import type { Model } from '../catalogue.ts';
import { firstDiagram } from './first-diagram.ts';
import type { Shown } from './list-figures.ts';
import { showsInterface } from './order-figures.ts';

/**
 * What represents a model where there is room for one picture: its first picture that browsers show, or its first diagram if
 * it has no picture, or only those of a user interface. Undefined for a model with neither.
 */
export function leadFigure(model: Pick<Model, 'figures' | 'places'>): Shown | undefined {
  return leadFigures(model)[0];
}

/** The same, and behind a picture the diagram that takes its place where it does not load. */
export function leadFigures({ figures, places }: Pick<Model, 'figures' | 'places'>): Shown[] {
  const found = figures.find(({ unshown }) => unshown === undefined);
  const first = firstDiagram({ places });
  const picture: Shown[] = found ? [{ kind: 'picture', figure: found }] : [];
  const diagram: Shown[] = first ? [{ kind: 'diagram', diagram: first }] : [];
  return found && !showsInterface(found) ? [...picture, ...diagram] : [...diagram, ...picture].slice(0, 1);
}

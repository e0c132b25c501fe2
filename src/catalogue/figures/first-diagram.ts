import type { Diagram } from '../../lecture/prose-content.ts';
import { rememberOf } from '../../source/remember.ts';
import type { Model } from '../catalogue.ts';

/** The first diagram that lectures draw of a model. */
export function firstDiagram({ places }: Pick<Model, 'places'>): Diagram | undefined {
  return firstIn(places);
}

const firstIn: (places: Model['places']) => Diagram | undefined = /* @__PURE__ */ rememberOf(
  (places: Model['places']) => {
    for (const { section } of places) {
      for (const block of section.blocks) {
        const diagram = block.kind === 'prose' ? block.diagrams?.[0] : undefined;
        if (diagram) return diagram;
      }
    }
    return undefined;
  },
);

/** Whether lectures show a picture or a diagram of a model. */
export function isShown(model: Pick<Model, 'figures' | 'places'>): boolean {
  return model.figures.length > 0 || firstDiagram(model) !== undefined;
}

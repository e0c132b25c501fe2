import type { ComponentChildren, JSX } from 'preact';

type EntityPartProps = {
  readonly title: string;
  /** False where there is nothing to show, heading included. */
  readonly when: boolean;
  readonly name: string;
  readonly children: ComponentChildren;
};

/** A part of the page of a model or paper; nothing if it would be empty. */
export function EntityPart({ title, when, name, children }: EntityPartProps): JSX.Element | null {
  if (!when) return null;
  return (
    <section class={`entity-part entity-${name}`}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

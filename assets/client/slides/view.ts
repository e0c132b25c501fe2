const views = ['deck', 'list', 'speaker'] as const;

/** How slides are shown: one by one, as a page, or with what to say. */
export type View = (typeof views)[number];

/** The view that the address asks for; else one by one, where there is room for that. */
export function chooseView(): View {
  const asked = new URLSearchParams(location.search);
  const isWide = matchMedia('(width >= 50rem)').matches;
  return views.find((view) => asked.has(view)) ?? (isWide ? 'deck' : 'list');
}

/** The address of a view, at the slide that is shown now. */
export function addressOfView(view: View): string {
  return `?${view}${location.hash}`;
}

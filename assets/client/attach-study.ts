/** Loads what asks questions, on pages to revise, and what tells how many are known, where lectures are listed. */
export function attachStudy(): void {
  const desk = document.querySelector<HTMLElement>('[data-decks]');
  if (desk) void import('./study/revise-page.ts').then((part) => part.startRevisePage(desk));
  else if (document.querySelector('[data-deck]'))
    void import('./study/show-progress.ts').then((part) => part.showProgress());
}

const load = () => import('./study/start-study.ts');

/** Loads what asks questions and what keeps a reader's list; on a lecture nothing, before it is asked for or something is kept. */
export function attachStudy(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-keep]');
  if (
    document.querySelector(
      '[data-decks],[data-deck],[data-kept-list],[data-read-of],[data-print-course],[data-news]',
    )
  )
    void load().then((part) => part.startStudy());
  if (!button) return;
  button.addEventListener('click', () => void load().then((part) => part.pressKeep(button)));
  button.disabled = false;
  try {
    const { base } = document.documentElement.dataset;
    if (`lectern-keep ${base}` in localStorage || `lectern-marks ${base}` in localStorage)
      void load().then((part) => part.showKept(button));
  } catch {}
}

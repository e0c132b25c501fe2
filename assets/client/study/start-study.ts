/** Loads what a page has: questions, lists that show how many are known, the reader's own list. */
export function startStudy(): void {
  const find = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`);
  const desk = find('decks');
  const list = find('kept-list');
  if (desk) void import('./revise-page.ts').then((part) => part.startRevisePage(desk));
  if (!desk && find('deck')) void import('./show-progress.ts').then((part) => part.showProgress());
  if (find('read-of')) void import('../keep/show-read.ts').then((part) => part.showRead());
  const news = find('news')?.dataset.news;
  if (news) void import('../news/mark-news.ts').then((part) => part.markNews(Number(news)));
  const course = find('print-course');
  if (course) void import('../print-course/print-page.ts').then((part) => part.startPrintPage(course));
  if (list) void import('../keep/list-page.ts').then((part) => part.startListPage(list));
}

let shown: Promise<() => void> | undefined;

/** Shows what is kept of the page. */
export function showKept(button: HTMLButtonElement): Promise<() => void> {
  shown ??= import('../keep/keep-on-page.ts').then((part) => part.showKeep(button));
  return shown;
}

/** Does what the button says. */
export async function pressKeep(button: HTMLButtonElement): Promise<void> {
  (await showKept(button))();
}

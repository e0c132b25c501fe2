/** How long a button shows what it did, in milliseconds. */
const shown = 2000;

/** Prints the lecture, and copies its Markdown. */
export function attachPageActions(): void {
  const actions = document.querySelector('.page-actions');
  if (!actions) return;
  // The citation is folded at the end of the page.
  actions.querySelector('[data-cite]')?.addEventListener('click', () => {
    const box = document.querySelector<HTMLDetailsElement>('details.cite');
    if (box) box.open = true;
  });
  // To the slide of the section that the reader came to.
  const slides = actions.querySelector<HTMLAnchorElement>('[data-slides]');
  slides?.addEventListener('click', () => {
    slides.hash = location.hash;
  });
  for (const button of actions.querySelectorAll<HTMLElement>('[data-print]')) {
    button.addEventListener('click', () => printAs(button.dataset.print));
  }
  // Its address says what is left out of a lecture.
  if (location.search) void import('./lecture-view.ts').then(({ showViews }) => showViews());
  const copy = actions.querySelector<HTMLButtonElement>('[data-copy-markdown]');
  copy?.addEventListener('click', () => void copyMarkdown(copy));
}

/** @param form of the paper: `answered`, with the answers of questions; a sheet of `questions`, or of `answers` */
function printAs(form = ''): void {
  const { dataset } = document.documentElement;
  const list = document.querySelector<HTMLDetailsElement>('.card-list');
  if (list) list.open = true;
  dataset.print = form;
  addEventListener('afterprint', () => delete dataset.print, { once: true });
  print();
}

async function copyMarkdown(button: HTMLButtonElement): Promise<void> {
  const text = button.querySelector('span:not(.icon)');
  const status = button.parentElement?.querySelector('[role="status"]');
  const {
    copyMarkdown: address = '',
    copied = '',
    failed = '',
    name = text?.textContent ?? '',
  } = button.dataset;
  button.dataset.name = name;
  const said = await writeMarkdown(address).then(
    () => copied,
    () => failed,
  );
  if (text) text.textContent = said;
  if (status) status.textContent = said;
  setTimeout(() => {
    if (text) text.textContent = name;
    if (status) status.textContent = '';
  }, shown);
}

/** The text goes to the clipboard as a promise: some browsers let a script write there only right after a press. */
async function writeMarkdown(address: string): Promise<void> {
  const text = fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
    return answer.blob();
  });
  const plain = text.then((blob) => new Blob([blob], { type: 'text/plain' }));
  // If the clipboard refuses, nothing else waits for the text.
  plain.catch(() => undefined);
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain })]);
}

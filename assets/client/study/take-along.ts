import type { StudyWords } from '../../../src/words/study/en.ts';
import { buildElement } from '../search/build-element.ts';
import { readCards } from './asked-card.ts';
import { formatAnki, formatCsv } from './export-cards.ts';
import type { KeptStore } from './kept-store.ts';
import { mergeProgress, type Progress } from './progress.ts';
import { saveFile } from './save-file.ts';

/** Fills a box with ways to export progress and questions, to import progress, and to erase it. */
export function fillTakeAlong(
  box: HTMLElement,
  store: KeptStore<Progress>,
  words: StudyWords['revise'],
  onChange: () => void,
): void {
  const status = buildElement('span', { role: 'status' });
  const cards = readCards(document);
  const title = document.documentElement.dataset.title ?? '';
  const button = (text: string, onClick: () => void) => {
    const made = buildElement('button', { type: 'button', class: 'revise-plain' }, text);
    made.addEventListener('click', onClick);
    return made;
  };
  const forget = () => {
    store.erase();
    status.textContent = words.forgotten;
    onChange();
  };
  const read = async (file: File) => {
    const imported = store.parse(await file.text());
    if (imported) store.change((kept) => mergeProgress(kept, imported));
    status.textContent = imported ? words.brought(Object.keys(imported).length) : words.notBrought;
    onChange();
  };
  box.replaceChildren(
    buildElement('p', {}, words.privacy),
    button(words.json, () => saveFile('revise.json', 'application/json', store.format())),
    ...(cards.length > 0
      ? [
          button(words.anki, () => saveFile('anki.txt', 'text/plain', formatAnki(cards, title))),
          button(words.csv, () => saveFile('questions.csv', 'text/csv', formatCsv(cards))),
        ]
      : []),
    ...buildFileButton(words.bring, (file) => void read(file)),
    button(words.forget, forget),
    status,
  );
}

/** A button that asks for a file. */
export function buildFileButton(text: string, onFile: (file: File) => void): HTMLElement[] {
  const field = buildElement('input', { type: 'file', accept: '.json,application/json', hidden: '' });
  const button = buildElement('button', { type: 'button', class: 'revise-plain' }, text);
  button.addEventListener('click', () => field.click());
  field.addEventListener('change', () => {
    const [file] = field.files ?? [];
    field.value = '';
    if (file) onFile(file);
  });
  return [button, field];
}

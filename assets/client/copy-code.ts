import { words } from './words.ts';

/** How long the button shows what it did, in milliseconds. */
const shown = 2000;

/** Gives every block of code a button that copies it; one that is left out now has it once it is shown. */
export function attachCopyButtons(blocks: Iterable<HTMLElement>): void {
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  document.querySelector('main')?.append(status);
  for (const block of blocks) {
    // The button stays in its corner while the code scrolls.
    const frame = document.createElement('div');
    frame.className = 'code';
    frame.hidden = block.hidden;
    block.replaceWith(frame);
    frame.append(block, buildButton(block, status));
  }
}

function buildButton(block: HTMLElement, status: HTMLElement): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'code-copy';
  button.textContent = words.code.copy;
  button.setAttribute('aria-label', words.code.copyCode);
  button.addEventListener('click', () => {
    copy(block).then((said) => {
      button.textContent = said;
      status.textContent = said;
      setTimeout(() => {
        button.textContent = words.code.copy;
        status.textContent = '';
      }, shown);
    });
  });
  return button;
}

/** Where the browser does not let a script copy, the code is selected, and the reader copies it by key. */
async function copy(block: HTMLElement): Promise<string> {
  const code = block.querySelector('code');
  if (!code) return words.code.notCopied;
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    return words.code.copied;
  } catch {
    getSelection()?.selectAllChildren(code);
    return words.code.selected;
  }
}

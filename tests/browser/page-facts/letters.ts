import { listTexts } from './text-lines.ts';

/** Marks what `addLetters` adds. */
const attribute = 'data-letters';

/**
 * Adds to the page, for every style that text has, all letters written in it: so that few elements show all fonts of a
 * page.
 */
export function addLetters(): void {
  const letters = new Map<string, string>();
  const add = ({ fontStyle, fontWeight, fontFamily }: CSSStyleDeclaration, text: string) => {
    const font = `${fontStyle} ${fontWeight} 20px ${fontFamily}`;
    letters.set(font, (letters.get(font) ?? '') + text);
  };
  for (const { data, parentElement } of listTexts()) {
    if (parentElement) add(getComputedStyle(parentElement), data);
  }
  for (const element of document.body.querySelectorAll('*')) {
    for (const part of ['::before', '::after']) {
      const style = getComputedStyle(element, part);
      add(style, /^"(.*?)"/.exec(style.content)?.[1] ?? '');
    }
  }
  for (const [font, text] of letters) {
    const sample = document.createElement('span');
    sample.style.font = font;
    sample.textContent = [...new Set(text)].join('').trim();
    sample.setAttribute(attribute, '');
    document.body.append(sample);
  }
}

export function removeLetters(): void {
  for (const sample of document.querySelectorAll(`[${attribute}]`)) sample.remove();
}

import { readNames } from '../../../src/search/read-names.ts';
import { words } from '../words.ts';
import { buildElement } from './build-element.ts';
import { chooseExamples } from './examples.ts';
import { loadNames } from './load-names.ts';

/** Fills a paragraph with examples out of this course, once their list is there; without it, there are none. */
export function showExamples(place: HTMLElement, base: string, choose: (example: string) => void): void {
  if (place.hasChildNodes()) return;
  void loadNames(base).then(
    (names) => {
      const buttons = chooseExamples(readNames(names)).map((example) => {
        const button = buildElement('button', { type: 'button', class: 'search-example' }, example);
        button.addEventListener('click', () => choose(example));
        return button;
      });
      if (buttons.length > 0) place.replaceChildren(words.search.examples, ...buttons);
    },
    () => undefined,
  );
}

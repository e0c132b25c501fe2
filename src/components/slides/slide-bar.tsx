import type { JSX } from 'preact';
import { wordsOf } from '../../words/words-of.ts';
import { ThemeToggle } from '../frame/theme-toggle.tsx';
import { Icon } from '../text/icon.tsx';

/** What a speaker can press, below the slides. All of it needs a script. */
export function SlideBar({ language }: { readonly language: string }): JSX.Element {
  const words = wordsOf(language).slides;
  const { deck } = words;
  return (
    <nav class="slide-bar needs-script" aria-label={words.controls}>
      <button type="button" data-deck="previous" aria-label={deck.previous} title={deck.previous}>
        <Icon name="previous" />
      </button>
      <span class="slide-count" data-slide-count />
      <button type="button" data-deck="next" aria-label={deck.next} title={deck.next}>
        <Icon name="next" />
      </button>
      <button type="button" data-deck="deck">
        {deck.present}
      </button>
      <button type="button" data-deck="overview" aria-keyshortcuts="O">
        {deck.overview}
      </button>
      <button type="button" data-deck="speaker" aria-keyshortcuts="S">
        {deck.speaker}
      </button>
      <button type="button" data-deck="list">
        {deck.list}
      </button>
      <button type="button" data-deck="print">
        {deck.print}
      </button>
      <span class="slide-clock" data-slide-clock />
      <ThemeToggle language={language} />
    </nav>
  );
}

import { loadStyle } from '../load-style.ts';
import { findSlide, listSlides } from './address.ts';
import { joinWindows } from './channel.ts';
import { onTurn, showCount, type Turn } from './slide-bar.ts';
import { showStep } from './stages.ts';

/** Keys that turn slides. */
const turns: Readonly<Record<string, Turn>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
};

/** Shows what is said with the slide that another window shows, and turns that window's slides. */
export async function startSpeaker(): Promise<void> {
  await loadStyle('speaker');
  const root = document.documentElement;
  root.classList.add('is-speaker');
  const slides = listSlides();
  const show = (slide: HTMLElement | undefined, steps = 0) => {
    if (!slide) return;
    const at = slides.indexOf(slide);
    showStep(slide, steps);
    mark(slides, at, root.dataset.next ?? '');
    showCount(at + 1, slides.length);
    scrollTo(0, 0);
  };
  const waiting = document.querySelector<HTMLElement>('.speaker-waiting');
  const send = joinWindows((message) => {
    if (!('at' in message)) return;
    if (waiting) waiting.hidden = true;
    show(findSlide(`#${message.at}`), message.steps);
  });
  if (waiting) waiting.hidden = false;
  show(findSlide(location.hash) ?? slides[0]);
  send({ ask: true });
  onTurn((turn) => send({ turn }));
  addEventListener('keydown', (event) => {
    const turn = turns[event.key];
    if (!turn || event.target instanceof HTMLButtonElement || event.target instanceof HTMLSelectElement)
      return;
    event.preventDefault();
    send({ turn });
  });
  startClock();
}

function mark(slides: readonly HTMLElement[], at: number, label: string): void {
  slides.forEach((slide, index) => {
    slide.classList.toggle('is-current', index === at);
    slide.classList.toggle('is-next', index === at + 1);
    slide.dataset.label = label;
    const notes = slide.querySelector<HTMLDetailsElement>('.slide-notes');
    if (notes) notes.open = true;
  });
}

/** Minutes and seconds since the window was opened. */
function startClock(): void {
  const clock = document.querySelector('[data-slide-clock]');
  if (!clock) return;
  const began = Date.now();
  const show = () => {
    const seconds = Math.floor((Date.now() - began) / 1000);
    clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  };
  show();
  setInterval(show, 1000);
}

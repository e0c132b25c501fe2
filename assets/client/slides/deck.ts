import Reveal from 'reveal.js';
import { loadStyle } from '../load-style.ts';
import { findSlide, keepAddress, listSlides } from './address.ts';
import { joinWindows } from './channel.ts';
import { fitSlide } from './fit-slide.ts';
import { onTurn, openSpeaker, showCount, type Turn } from './slide-bar.ts';
import { addSteps, countSteps, onChoice, showStep } from './stages.ts';

/** Keys that reveal.js leaves to us, by their codes. */
const keyOfSpeaker = 83;

/** Shows the slides one by one. Where it cannot, the page stays as it is. */
export async function startDeck(): Promise<void> {
  await loadStyle('deck');
  document.documentElement.classList.add('is-deck');
  const frame = document.querySelector<HTMLElement>('.reveal');
  if (!frame) return;
  const deck = new Reveal(frame, {
    width: 1280,
    height: 720,
    margin: 0.03,
    maxScale: 3,
    display: 'flex',
    center: false,
    embedded: true,
    // The address is ours: reveal.js would write `#/llava`, which is not a place on the page without scripts.
    hash: false,
    respondToHashChanges: false,
    controls: false,
    help: false,
    navigationMode: 'linear',
    transition: 'none',
    // It would make the slides small where a phone has no room; there they are a page.
    scrollActivationWidth: 0,
    keyboard: { [keyOfSpeaker]: openSpeaker },
  });
  const slides = listSlides();
  const show = (slide: HTMLElement | undefined, steps?: number) => {
    if (!slide) return;
    const { h, v } = deck.getIndices(slide);
    deck.slide(h, v, steps === undefined ? undefined : steps - 1);
  };
  const asked = location.hash;
  const send = joinWindows((message) => {
    if ('turn' in message) turn(message.turn);
    if ('ask' in message) report();
  });
  const report = () => {
    const slide = deck.getCurrentSlide();
    if (!slide) return;
    keepAddress(slide);
    showCount(slides.indexOf(slide) + 1, slides.length);
    const steps = countSteps(slide);
    showStep(slide, steps);
    fitSlide(slide);
    send({ at: slide.id, steps });
  };
  const turn = (asked: Turn) => {
    if (asked === 'next') deck.next();
    if (asked === 'previous') deck.prev();
    if (asked === 'overview') deck.toggleOverview();
  };
  addSteps(slides);
  for (const slide of slides) onChoice(slide, (steps) => show(slide, steps));
  await deck.initialize();
  show(findSlide(asked));
  report();
  for (const change of ['slidechanged', 'fragmentshown', 'fragmenthidden']) deck.on(change, report);
  addEventListener('hashchange', () => show(findSlide(location.hash)));
  document.addEventListener('load', () => fitSlide(deck.getCurrentSlide()), true);
  onTurn(turn);
}

import { attachHeldPictures } from '../held-pictures.ts';
import { attachThemeToggle } from '../theme.ts';
import { findSlide, listSlides } from './address.ts';
import { makeSlides } from './make/make-slides.ts';
import { attachSlideBar } from './slide-bar.ts';
import { attachSlideParts } from './slide-parts.ts';
import { attachPrintedStages } from './stages.ts';
import { chooseView } from './view.ts';

attachThemeToggle();
attachSlideBar();
void makeSlides().then(() => {
  attachHeldPictures();
  attachSlideParts();
  attachPrintedStages(listSlides());
  const view = chooseView();
  if (view === 'deck') void import('./deck.ts').then((part) => part.startDeck());
  if (view === 'speaker') void import('./speaker.ts').then((part) => part.startSpeaker());
  if (view === 'list') findSlide(location.hash)?.scrollIntoView();
});

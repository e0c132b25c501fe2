import { attachCompare } from './attach-compare.ts';
import { attachLists } from './attach-lists.ts';
import { attachStudy } from './attach-study.ts';
import { attachFigureViewer } from './figure-viewer.ts';
import { attachHeldPictures } from './held-pictures.ts';
import { attachHoverCards } from './hover-cards.ts';
import { attachLectureParts } from './lecture-parts.ts';
import { attachOutline } from './outline.ts';
import { attachPageActions } from './page-actions.ts';
import { attachReadingPlace } from './reading-place.ts';
import { attachScrollBoxes } from './scroll-boxes.ts';
import { attachSearch } from './search.ts';
import { attachThemeToggle } from './theme.ts';

attachThemeToggle();
attachReadingPlace();
attachOutline();
attachPageActions();
attachSearch();
attachHeldPictures();
attachFigureViewer();
attachScrollBoxes();
attachLectureParts();
attachHoverCards();
attachLists();
attachCompare();
attachStudy();

// The browser scrolls too, where it leads back.
addEventListener('scroll', () => void import('./return-place.ts').then((part) => part.keepReturnPlace()), {
  once: true,
});

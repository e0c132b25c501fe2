import { attachFigureViewer } from './figure-viewer.ts';
import { attachHoverCards } from './hover-cards.ts';
import { attachLectureParts } from './lecture-parts.ts';
import { attachOutline } from './outline.ts';
import { attachScrollBoxes } from './scroll-boxes.ts';
import { attachSearch } from './search.ts';
import { attachThemeToggle } from './theme.ts';
import { attachWallFilter } from './wall-filter.ts';

attachThemeToggle();
attachOutline();
attachSearch();
attachFigureViewer();
attachScrollBoxes();
attachLectureParts();
attachHoverCards();
attachWallFilter();

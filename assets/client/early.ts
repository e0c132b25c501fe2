import { watchPictures } from './pictures.ts';
import { applyPicturesChoice, readPicturesChoice } from './pictures-choice.ts';
import { applyTheme, readTheme } from './theme-choice.ts';

// Runs before the first paint, so that neither theme nor plates flash.
document.documentElement.classList.add('js');
applyTheme(readTheme());
applyPicturesChoice(readPicturesChoice());
watchPictures();
// A list and a comparison are not seen before they are what their address asks for.
if (location.search) document.documentElement.classList.add('asked');

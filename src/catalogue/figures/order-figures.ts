import { withoutTags } from '../../html/without-tags.ts';
import type { Figure } from '../../lecture/lecture.ts';

/** Words of captions and file names, separated by anything that is not a letter: `LLaVA_Gradio_Server_UI.png`. */
const architecture =
  /(?<!\p{L})(?:architectures?|arch|framework|overview|pipeline|structure|schematic|diagram)(?!\p{L})|架構|架构|框架|流程|結構|结构/iu;
const userInterface =
  /(?<!\p{L})(?:ui|gui|webui|interface|gradio|screenshots?|demo|demos|chat|teaser|logo|banner)(?!\p{L})|介面|界面|截圖|截图|畫面/iu;

/**
 * The figures of a model, those of its architecture first and those of a user interface last; else in the order in which lectures show them.
 * A card or a preview shows the first of them.
 */
export function orderFigures(figures: readonly Figure[]): Figure[] {
  return figures
    .map((figure, index) => ({ figure, index, rank: rankFigure(figure) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ figure }) => figure);
}

/** Whether a picture is a screenshot, a logo or the like, as far as its words and file name say. */
export function showsInterface(figure: Figure): boolean {
  return rankFigure(figure) === 2;
}

function rankFigure({ alt, altIsAutomatic, caption, address }: Figure): number {
  const file = address.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  const words = [caption && withoutTags(caption, ' '), altIsAutomatic ? '' : alt, file].join(' ');
  if (architecture.test(words)) return 0;
  return userInterface.test(words) ? 2 : 1;
}

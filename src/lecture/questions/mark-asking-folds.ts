import { type Html, trustHtml } from '../../html/html.ts';
import { askingLabels } from './asking-labels.ts';

const asking = new RegExp(`<details>(?=\\s*<summary>\\s*(?:${askingLabels.join('|')})\\s*[:：])`, 'giu');

/** Finds what `markAskingFolds` has marked. */
const mark = '<details class="asks">';

/**
 * Marks each fold whose summary asks something, `Check yourself: why?`: what it holds is an answer, which paper leaves out.
 *
 * @param html finished markup
 */
export function markAskingFolds(html: Html): Html {
  return html.includes('<details>') ? trustHtml(html.replace(asking, mark)) : html;
}

/** True for markup with a fold that asks something. */
export function hasAskingFold(html: Html): boolean {
  return html.includes(mark);
}

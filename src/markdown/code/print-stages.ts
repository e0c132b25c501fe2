import { asHtml } from '../../html/as-html.ts';
import type { Words } from '../../words/words.ts';
import type { Stage } from './stages.ts';

type DiagramWords = Words['diagrams'];

/**
 * The switch between the stages of a diagram: a list to choose from, which the style sheet follows, so that it works without scripts.
 *
 * @returns nothing for a diagram without stages
 */
export function printStageSwitch(stages: readonly Stage[], words: DiagramWords): string {
  if (stages.length === 0) return '';
  const options = [words.allStages, ...stages.map(({ name }) => name)];
  const list = options.map((name) => `<option>${asHtml(name)}</option>`).join('');
  return `<label class="diagram-stages">${words.stage} <select>${list}</select></label>`;
}

/**
 * What is trained and what is frozen in each stage, as a table.
 *
 * @param boxes ids and names of the boxes that are trained or frozen
 */
export function printStageTable(
  stages: readonly Stage[],
  boxes: readonly (readonly [id: string, name: string])[],
  { kinds, box }: DiagramWords,
): string {
  if (stages.length === 0) return '';
  const head = [box, ...stages.map(({ name }) => name)].map((text) => `<th scope="col">${asHtml(text)}</th>`);
  const rows = boxes.map(([id, name]) => {
    const cells = stages.map(
      ({ trained }) => `<td>${kinds[trained.includes(id) ? 'trained' : 'frozen']}</td>`,
    );
    return `<tr><th scope="row">${asHtml(name)}</th>${cells.join('')}</tr>`;
  });
  return `<table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

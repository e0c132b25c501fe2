import { showControls } from '../../diagnostics/show-controls.ts';
import { displayPath } from '../read/display-path.ts';
import type { RepairedFile } from './find-repairs.ts';

/** What a terminal takes for red and green; nothing where colour is not wanted. */
const colours = { removed: '\u001b[31m', added: '\u001b[32m', end: '\u001b[0m' };

/**
 * Every line that is to be changed, before and after.
 *
 * @param isColoured whether it goes to a terminal
 */
export function formatRepairs(files: readonly RepairedFile[], isColoured = false): string {
  const paint = (colour: 'removed' | 'added', text: string) =>
    isColoured ? `${colours[colour]}${text}${colours.end}` : text;
  return files
    .flatMap(({ path, repairs }) =>
      repairs.map(
        ({ line, rule, before, after }) => `${showControls(displayPath(path))}:${line}  ${rule}
${paint('removed', `- ${showControls(before)}`)}
${paint('added', `+ ${showControls(after)}`)}
\n`,
      ),
    )
    .join('');
}

import { readFlowchartLine } from './flowchart-line.ts';

/**
 * A line of a flowchart with quotes around the words of its nodes, if that is all it lacks.
 *
 * @example quoteWords('A[f(x)] --> B') // 'A["f(x)"] --> B'
 */
export function quoteWords(text: string): string | undefined {
  if (text.length > 300) return undefined;
  const quoted = text.replace(
    /(?<=[\p{L}\p{N}_])([[({])([^"]*?)([\])}])(?=\s*(?:$|[-=&;<~]|:::))/gu,
    (_written, open: string, words: string, close: string) => `${open}"${words.trim()}"${close}`,
  );
  return quoted !== text && readFlowchartLine(quoted) ? quoted : undefined;
}

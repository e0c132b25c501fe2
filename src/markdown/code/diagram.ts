import type { Words } from '../../words/words.ts';
import { cleanDiagram } from './clean-diagram.ts';
import { type DiagramEngine, findDrawing, finishDrawing } from './diagram-engine.ts';
import { type DiagramText, printDiagramText } from './diagram-text.ts';
import { longestChart, readFlowchart, restoreSigns } from './flowchart.ts';
import { nodeClasses } from './node-classes.ts';

/** A diagram as markup, or what is wrong with it and in which of its rows. */
export type Drawing = { readonly markup?: string; readonly fault?: string; readonly row: number };

const ownClass = new RegExp(`^\\s*classDef\\s+(?:${nodeClasses.join('|')})\\s.*$`, 'gm');

/** Kinds of diagram whose drawings take the colours of the site. */
const supported = /^\s*(?:graph|flowchart|stateDiagram|sequenceDiagram|classDiagram|erDiagram)/;

/** Space around the drawing and between its nodes, in pixels. */
const spacing = { padding: 4, nodeSpacing: 24, layerSpacing: 44, font: 'system-ui' };

/** A drawing before it has its place on a page. */
type Draft = {
  readonly svg: string;
  readonly text: DiagramText;
  readonly classes: ReadonlyMap<string, string>;
};

/**
 * Draws a Mermaid diagram. Colours are the style sheet's, by custom properties, for both themes.
 *
 * @param takeId gives an id that nothing else on the page has; ids inside the drawing start with it
 * @param words what is said about a diagram, in the language of its lecture
 * @returns nothing if no diagram of the course was found when it was read
 */
export function drawDiagram(
  source: string,
  takeId: (wanted: string) => string,
  words: Words['diagrams'],
): Drawing | undefined {
  // One of the words of a language identifies it.
  const parts = [source, words.inWords];
  const draft = findDrawing(['draft', ...parts], (engine) =>
    describeFailure(() => draw(source, words, engine)),
  );
  if (!draft || 'row' in draft) return draft;
  const id = takeId('diagram');
  return finishDrawing(['markup', ...parts, id], () =>
    describeFailure(() => ({ markup: print(draft, id, words.diagram), row: 0 })),
  );
}

/** What keeps a diagram from being drawn. */
function describeFailure<Result>(make: () => Result): Result | Drawing {
  try {
    return make();
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
    return { fault: `The diagram cannot be drawn: ${reason}`, row: 0 };
  }
}

/** @throws Error with the reason, for a diagram that cannot be drawn */
function draw(source: string, words: Words['diagrams'], engine: DiagramEngine): Draft | Drawing {
  const { written, rowsAbove } = dropPreamble(source.replace(ownClass, ''));
  if (!supported.test(written)) throw new Error('diagrams of its kind are not supported');
  if (written.length > longestChart) return { fault: 'The diagram is too large to be drawn', row: 0 };
  const isFlowchart = /^\s*(?:graph|flowchart)/.test(written);
  const flowchart = isFlowchart ? readFlowchart(written) : undefined;
  if (flowchart && 'message' in flowchart) {
    return { fault: flowchart.message, row: flowchart.row && flowchart.row + rowsAbove };
  }
  const chart = flowchart?.chart ?? written;
  const svg = engine.renderMermaidSVG(chart, { ...spacing, transparent: true });
  const graph = /^\s*(?:graph|stateDiagram)/.test(chart) ? engine.parseMermaid(chart) : undefined;
  if (flowchart && graph?.edges.length !== flowchart.edges)
    throw new Error('some of its edges would be lost');
  const text = printDiagramText(source, graph, svg, words);
  return { svg, text, classes: graph?.classAssignments ?? new Map() };
}

function print({ svg, text, classes }: Draft, id: string, name: string): string {
  const drawing = cleanDiagram(svg, { id, label: text.label, classes });
  return restoreSigns(printFigure(drawing, text, id, name));
}

/** What comes before a diagram and says how it should look: front matter, `%%{init: …}%%`, comments, empty lines. */
function dropPreamble(source: string): { readonly written: string; readonly rowsAbove: number } {
  const above = /^(?:\s*---\n[\s\S]*?\n\s*---[ \t]*\n)?(?:[ \t]*(?:%%.*)?\n)*/.exec(source)?.[0] ?? '';
  return { written: source.slice(above.length), rowsAbove: above.split('\n').length - 1 };
}

function printFigure(svg: string, { legend, alternative }: DiagramText, id: string, name: string): string {
  const scroll = `<div class="diagram-scroll" role="group" aria-label="${name}">${svg}</div>`;
  return `<figure class="diagram" id="${id}">${scroll}${legend}${alternative}</figure>`;
}

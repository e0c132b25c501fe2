import type { Words } from '../../words/words.ts';
import { cleanDiagram } from './clean-diagram.ts';
import { type DiagramEngine, findDrawing, finishDrawing } from './diagram-engine.ts';
import { type DiagramText, printDiagramText } from './diagram-text.ts';
import { readDrawnLines } from './drawn-lines.ts';
import { type FlowchartFault, longestChart, readFlowchart, restoreSigns } from './flowchart.ts';
import { nodeClasses } from './node-classes.ts';
import { describeOtherDiagram } from './other-diagrams.ts';
import { printStageSwitch } from './print-stages.ts';
import { classesInStages, readStages, type Stage, type StagesFault } from './stages.ts';

/** A diagram as markup, or what is wrong with it and in which of its rows. */
export type Drawing = {
  readonly markup?: string;
  readonly fault?: string;
  readonly row: number;
  /** The line that could be drawn in place of that row, where one is known. */
  readonly fix?: string;
  /** Why the stages of a diagram are not shown. */
  readonly stagesFault?: StagesFault;
};

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
  readonly stages: readonly Stage[];
  readonly stagesFault?: StagesFault;
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
    describeFailure(() => ({
      markup: print(draft, id, words),
      row: 0,
      ...(draft.stagesFault && { stagesFault: draft.stagesFault }),
    })),
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
  if (!supported.test(written)) return { ...describeOtherDiagram(written), row: 0 };
  if (written.length > longestChart) return { fault: 'The diagram is too large to be drawn', row: 0 };
  const isFlowchart = /^\s*(?:graph|flowchart)/.test(written);
  const flowchart = isFlowchart ? readFlowchart(written) : undefined;
  if (flowchart && 'message' in flowchart) {
    return faultOf(flowchart, rowsAbove);
  }
  const other = flowchart ? '' : readDrawnLines(written);
  if (typeof other !== 'string') return faultOf(other, rowsAbove);
  const chart = flowchart?.chart ?? other;
  const svg = engine.renderMermaidSVG(chart, { ...spacing, transparent: true });
  const graph = /^\s*(?:graph|stateDiagram)/.test(chart) ? engine.parseMermaid(chart) : undefined;
  if (flowchart && graph?.edges.length !== flowchart.edges)
    throw new Error('some of its edges would be lost');
  const read = readStages(source, graph, flowchart?.names);
  const stages = 'message' in read ? [] : read;
  const classes = classesInStages(graph?.classAssignments ?? new Map(), stages);
  const text = printDiagramText(source, { graph, classes, stages }, svg, words);
  return { svg, text, classes, stages, ...('message' in read && { stagesFault: read }) };
}

function faultOf({ message, row, fix }: FlowchartFault, rowsAbove: number): Drawing {
  return { fault: message, row: row && row + rowsAbove, ...(fix && { fix }) };
}

function print({ svg, text, classes, stages }: Draft, id: string, words: Words['diagrams']): string {
  const drawing = cleanDiagram(svg, { id, label: text.label, classes });
  const scroll = `<div class="diagram-scroll" role="group" aria-label="${words.diagram}">${drawing}</div>`;
  const parts = [scroll, printStageSwitch(stages, words), text.legend, text.alternative];
  return restoreSigns(`<figure class="diagram" id="${id}">${parts.join('')}</figure>`);
}

/** What comes before a diagram and says how it should look: front matter, `%%{init: …}%%`, comments, empty lines. */
function dropPreamble(source: string): { readonly written: string; readonly rowsAbove: number } {
  const above = /^(?:\s*---\n[\s\S]*?\n\s*---[ \t]*\n)?(?:[ \t]*(?:%%.*)?\n)*/.exec(source)?.[0] ?? '';
  return { written: source.slice(above.length), rowsAbove: above.split('\n').length - 1 };
}

import type { parseMermaid } from 'beautiful-mermaid';
import type { NodeNames } from './flowchart.ts';

type Graph = ReturnType<typeof parseMermaid>;

/** One stage of a recipe, and the ids of the boxes that are trained in it. */
export type Stage = { readonly name: string; readonly trained: readonly string[] };

/** A line that cannot be followed: why, in which row of the diagram, from 1, and a line that can. */
export type StagesFault = { readonly message: string; readonly row: number; readonly fix: string };

/** As many as the style sheet knows. */
export const mostStages = 6;

const line = /^[ \t]*%%[ \t]*stages[ \t]*[:：](.*)$/im;

/**
 * Reads the line that says which boxes each stage trains; in that stage, every other box that is trained or frozen is
 * frozen. It is a comment to Mermaid, so that other tools draw the diagram as before.
 *
 * @param graph of the whole diagram
 * @param names of its boxes; both are absent for kinds of diagram that have none
 * @example readStages('%% stages: 1 Alignment: P; 2 Tuning: P, L', graph, names)
 */
export function readStages(
  source: string,
  graph: Graph | undefined,
  names: NodeNames | undefined,
): readonly Stage[] | StagesFault {
  const found = line.exec(source);
  if (!found) return [];
  const row = source.slice(0, found.index).split('\n').length;
  if (!graph || !names) return { message: 'Only a flowchart can have stages', row, fix: 'Delete the line.' };
  const pieces = (found[1] ?? '').split(/[;；]/).filter((text) => text.trim() !== '');
  const bare = pieces.find((text) => !/[:：]/.test(text));
  const read = pieces.map((text) => readStage(text, names));
  const message = bare
    ? `The stage "${bare.trim()}" names no boxes after a colon`
    : findFault(read, graph, names);
  if (!message) return read;
  const repaired = repairStages(read, graph);
  const isRepaired = !bare && findFault(repaired, graph, names) === undefined;
  return { message, row, fix: isRepaired ? printLine(repaired, names) : suggestLine(graph, names) };
}

/** The stages that an author wrote, without boxes that they cannot train, and with those that they must. */
function repairStages(stages: readonly Stage[], graph: Graph): Stage[] {
  const { nodes, classAssignments } = graph;
  const isTrainable = (id: string) =>
    nodes.has(id) && !['frozen', 'data'].includes(classAssignments.get(id) ?? '');
  const kept = stages.map(({ trained }) => trained.filter(isTrainable));
  const idle = [...classAssignments].flatMap(([id, given]) =>
    given === 'trained' && !kept.flat().includes(id) ? id : [],
  );
  kept.at(-1)?.push(...idle);
  const [first] = listTrainable(graph);
  return stages.map(({ name }, index) => {
    const trained = kept[index] ?? [];
    return {
      name: name || `Stage ${index + 1}`,
      trained: trained.length === 0 && first !== undefined ? [first] : trained,
    };
  });
}

/** A name may contain a colon; ids may not. */
function readStage(text: string, names: NodeNames): Stage {
  const [, name = '', ids = ''] = /^(.*)[:：]([^:：]*)$/.exec(text) ?? [];
  const trained = ids.split(/[\s,，、]+/).filter(Boolean);
  return { name: name.trim(), trained: trained.map((box) => names.idOf(box)) };
}

function findFault(
  stages: readonly Stage[],
  { nodes, classAssignments }: Graph,
  names: NodeNames,
): string | undefined {
  if (stages.length < 2 || stages.length > mostStages)
    return `A diagram has from 2 to ${mostStages} stages, and its line names ${stages.length}`;
  for (const { name, trained } of stages) {
    if (name === '') return 'A stage has no name';
    for (const id of trained) {
      const trains = `The stage "${name}" trains "${names.nameOf(id)}"`;
      if (!nodes.has(id)) return `${trains}, which is not a box of the diagram`;
      const given = classAssignments.get(id);
      if (given === 'frozen' || given === 'data') return `${trains}, whose class is ${given}`;
    }
  }
  const idle = [...classAssignments].find(
    ([id, given]) => given === 'trained' && !stages.some(({ trained }) => trained.includes(id)),
  );
  return idle && `The class of "${names.nameOf(idle[0])}" is trained, and no stage trains it`;
}

/**
 * The classes of boxes in a diagram with stages: what is trained in all of them, in none, or in some, and then in which.
 *
 * @param given the classes that the author gave
 */
export function classesInStages(
  given: ReadonlyMap<string, string>,
  stages: readonly Stage[],
): ReadonlyMap<string, string> {
  const classes = new Map(given);
  for (const id of new Set(stages.flatMap(({ trained }) => trained))) {
    const at = stages.flatMap(({ trained }, index) => (trained.includes(id) ? [index + 1] : []));
    const isAlways = at.length === stages.length;
    classes.set(id, isAlways ? 'trained' : ['partly', ...at.map((number) => `s${number}`)].join(' '));
  }
  return classes;
}

/** The boxes that a stage may train: those of the class, or else the first that have none. */
function listTrainable({ nodes, classAssignments }: Graph): string[] {
  const trained = [...classAssignments].flatMap(([id, given]) => (given === 'trained' ? id : []));
  return trained.length > 0
    ? trained
    : [...nodes.keys()].filter((id) => !classAssignments.has(id)).slice(0, 2);
}

/** A line that fits the boxes of a diagram: a first stage with one of them, a second with all. */
function suggestLine(graph: Graph, names: NodeNames): string {
  const boxes = listTrainable(graph);
  const [first] = boxes;
  if (first === undefined) return 'Delete the line.';
  return printLine(
    [
      { name: 'Stage 1', trained: [first] },
      { name: 'Stage 2', trained: boxes },
    ],
    names,
  );
}

function printLine(stages: readonly Stage[], names: NodeNames): string {
  const printed = stages.map(
    ({ name, trained }) => `${name}: ${trained.map((id) => names.nameOf(id)).join(', ')}`,
  );
  return `%% stages: ${printed.join('; ')}`;
}

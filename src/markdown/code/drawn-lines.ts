import type { FlowchartFault } from './flowchart.ts';

/** Kinds of diagram other than flowcharts, by the word that each begins with. */
type Kind = 'sequence' | 'class' | 'state' | 'er';

const name = '[\\p{L}\\p{N}_]+';
/** What only styles a drawing, or says something about it: it loses nothing without. */
const aside =
  /^(?:%%.*|(?:classDef|style|linkStyle|cssClass|click|callback|link)\s.*|class\s+[\w,]+\s+\w+|direction\s\w+)?$/u;

/** Lines that are drawn as they mean. A line in none of these forms would be lost, or taken for another. */
const drawn: Readonly<Record<Kind, readonly RegExp[]>> = {
  sequence: [
    /^(?:participant|actor)\s+[^\s@{}]+(?:\s+as\s+.+)?$/,
    /^Note\s+(?:left of|right of|over)\s+[^:]+:\s*.+$/i,
    /^(?:loop|alt|opt|par|critical|break|rect|else|and)(?:\s+(?![-<:]).*)?$/,
    /^(?:end|(?:de)?activate\s+\S+|autonumber|acc(?:Title|Descr):.*)$/,
    form(
      `^(?!(?:loop|alt|opt|par|critical|break|rect|else|and))${name}\\s*--?(?:>>?|\\))\\s*[+-]?${name}\\s*:\\s*.+$`,
    ),
  ],
  class: [
    form(`^class\\s+${name}(?:\\s*~\\w+~)?\\s*\\{?$`),
    form(`^class\\s+${name}\\s*\\{\\s*<<\\w+>>\\s*\\}$`),
    /^(?:namespace\s+\S+\s*\{|\})$/,
    form(
      `^${name}\\s*(?:"[^"]*"\\s*)?(?:${relations().join('|')})\\s*(?:"[^"]*"\\s*)?${name}(?:\\s*:\\s*.+)?$`,
    ),
    form(`^${name}\\s*:\\s*(?!.*(?:--|\\.\\.)[|>]).+$`),
  ],
  state: [
    form(`^state\\s+(?:"[^"]+"\\s+as\\s+)?${name}\\s*\\{$`),
    form(`^state\\s+"[^"]+"\\s+as\\s+${name}$`),
    form(`^(?:\\[\\*\\]|[\\p{L}\\p{N}_-]+?)\\s*-->\\s*(?:\\[\\*\\]|[\\p{L}\\p{N}_-]+)(?:\\s*:\\s*.+)?$`),
    form(`^[\\p{L}\\p{N}_-]+\\s*:\\s*.+$`),
    /^(?:\}|hide empty description|scale\s.*)$/,
  ],
  er: [
    form(`^[\\p{L}\\p{N}_-]+\\s*\\{$`),
    form(`^[\\p{L}\\p{N}_-]+\\s+[|o}{]+(?:--|\\.\\.)[|o}{]+\\s+[\\p{L}\\p{N}_-]+\\s*:\\s*.+$`),
    /^\}$/,
  ],
};

/** Lines between the braces of a class or an entity: its members, each of which is a row of its box. */
const member: Readonly<Partial<Record<Kind, RegExp>>> = {
  class: /^(?:<<\w+>>|[^<{}].*)$/,
  er: /^[\w\p{L}().,[\]~-]+\s+[\w\p{L}*-]+(?:\s+(?:PK|FK|UK)(?:\s*,\s*(?:PK|FK|UK))*)?(?:\s+"[^"]*")?$/u,
};

function form(source: string): RegExp {
  return new RegExp(source, 'u');
}

/** Of classes; one without an arrow head would be drawn with one. */
function relations(): readonly string[] {
  return [
    '<\\|--',
    '<\\|\\.\\.',
    '\\*--',
    'o--',
    '-->',
    '--\\*',
    '--o',
    '--\\|>',
    '\\.\\.>',
    '\\.\\.\\|>',
    '<--',
    '<\\.\\.',
  ];
}

/**
 * Reads a sequence, class, state or entity diagram line by line, and rewrites what its drawing would not have: numbers of
 * messages, the colour behind some of them, arrows without blanks around them.
 *
 * @returns the text to draw, or the first line of which a reader would see nothing, or something else
 * @example readDrawnLines('sequenceDiagram\n  box Two birds') // { message: '…', row: 1 }
 */
export function readDrawnLines(source: string): string | FlowchartFault {
  const [, kind = ''] = /^\s*(sequence|class|state|er)/.exec(source) ?? [];
  if (!isKind(kind)) return source;
  const [first = '', ...rest] = source.split('\n');
  const lines: string[] = [first];
  let isInside = false;
  for (const [index, written] of rest.entries()) {
    const text = written.trim();
    const inside = isInside ? member[kind] : undefined;
    const isMember = inside !== undefined && text !== '}';
    const isDrawn = isMember ? inside.test(text) : drawn[kind].some((each) => each.test(text));
    if (!isDrawn && !aside.test(text))
      return { message: `The diagram contains a line that cannot be drawn, "${text}"`, row: index + 1 };
    if (member[kind] && !isMember) isInside = text.endsWith('{') && !text.startsWith('namespace');
    lines.push(kind === 'class' && !isMember ? spaceArrow(text) : text);
  }
  return (kind === 'sequence' ? numberMessages(dropColours(lines)) : lines).join('\n');
}

function isKind(word: string): word is Kind {
  return Object.hasOwn(drawn, word);
}

const arrow = new RegExp(`^([\\p{L}\\p{N}_]+)\\s*((?:"[^"]*")?)\\s*(${relations().join('|')})\\s*`, 'u');

function spaceArrow(line: string): string {
  return line
    .replace(arrow, (_written, from, count, sign) => `${[from, count, sign].filter(Boolean).join(' ')} `)
    .replace(/(")(?=[\p{L}_])/u, '$1 ');
}

/** Without `rect rgb(…)` and its `end`, which set messages on a colour. */
function dropColours(lines: readonly string[]): string[] {
  const open: boolean[] = [];
  return lines.map((line) => {
    const [word = ''] = /^\w+/.exec(line) ?? [];
    if (line !== 'end') {
      if (/^(?:loop|alt|opt|par|critical|break|rect)$/.test(word) && !/^\w+\s*[:-]/.test(line))
        open.push(word === 'rect');
      return word === 'rect' ? '' : line;
    }
    return open.pop() ? '' : line;
  });
}

/** With a number before each message, where the author asks for it. */
function numberMessages(lines: readonly string[]): readonly string[] {
  if (!lines.includes('autonumber')) return lines;
  let count = 0;
  return lines.map((line) => {
    if (!/^[\p{L}\p{N}_]+\s*--?[>)]/u.test(line)) return line;
    count += 1;
    return line.replace(/:\s*/, `: ${count}. `);
  });
}

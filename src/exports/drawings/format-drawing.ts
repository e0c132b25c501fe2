/** What `assets/css/lecture/diagrams.css` gives a diagram in the light theme. */
export const drawingColours: Readonly<Record<string, string>> = {
  '--bg': '#ffffff',
  '--_text': '#1d1b19',
  '--_text-sec': '#5b564e',
  '--_text-muted': '#5b564e',
  '--_text-faint': '#8a8377',
  '--_line': '#8a8377',
  '--_arrow': '#5b564e',
  '--_node-fill': '#fffefc',
  '--_node-stroke': '#8a8377',
  '--_group-fill': 'none',
  '--_group-hdr': '#f3f0e8',
  '--_inner-stroke': '#e0dbd0',
  '--_key-badge': '#f3f0e8',
};

/** Ground and border of boxes that are more than boxes, by their class. */
export const boxColours: Readonly<Record<string, readonly [fill: string, stroke: string]>> = {
  frozen: ['#e6eefc', '#2b4c9a'],
  trained: ['#fcefd8', '#7d5608'],
  partly: ['#fcefd8', '#2b4c9a'],
  data: ['#e2f2ea', '#14664c'],
};

const dashed: ReadonlySet<string> = new Set(['frozen', 'partly']);

type Attributes = Readonly<Record<string, string>>;

const words: Attributes = {
  fill: 'var(--_text)',
  stroke: 'none',
  'font-size': '13',
  'font-weight': '500',
  'text-anchor': 'middle',
};

const line: Attributes = { fill: 'none', stroke: 'var(--_arrow)', 'stroke-linejoin': 'round' };

/**
 * A diagram as a picture of its own, which needs no style sheet. Its colours are those of the light theme, since pictures lie on
 * paper in both. Attributes, not a `<style>`: the policy that some hosts send with every file allows none.
 *
 * @param html of a diagram, as `markdown/code/diagram.ts` prints it
 */
export function formatDrawing(html: string): string {
  const svg = /<svg\b.*?<\/svg>/s.exec(html)?.[0] ?? '<svg></svg>';
  return svg
    .replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg" font-family="system-ui, sans-serif"')
    .replace(/<g class="node([^"]*)"([^>]*)>(.*?)<\/g>/gs, (_, names: string, rest: string, inner: string) =>
      formatNode(names.trim().split(' '), rest, inner),
    )
    .replace(
      /<(path|polyline|line) class="edge"([^>]*?)(\/?)>/g,
      (_, name, rest: string, end) => `<${name}${complete(rest, line)}${end}>`,
    )
    .replace(/ class="[^"]*"/g, '')
    .replace(/="var\((--[\w-]+)\)"/g, (_, name: string) => `="${drawingColours[name] ?? '#1d1b19'}"`);
}

function formatNode(names: readonly string[], rest: string, inner: string): string {
  const texts = inner.replace(
    /<text\b([^>]*)>/g,
    (_, written: string) => `<text${complete(written, words)}>`,
  );
  return `<g${complete(rest, lookOf(names))}>${texts}</g>`;
}

function lookOf(names: readonly string[]): Attributes {
  const kind = names.find((name) => Object.hasOwn(boxColours, name)) ?? '';
  const [fill, stroke] = boxColours[kind] ?? [];
  if (!fill || !stroke)
    return { fill: 'var(--_node-fill)', stroke: 'var(--_node-stroke)', 'stroke-width': '0.8' };
  return { fill, stroke, 'stroke-width': '1.5', ...(dashed.has(kind) && { 'stroke-dasharray': '5 3' }) };
}

/** Attributes as written, and those of the style sheet that are missing. */
function complete(written: string, usual: Attributes): string {
  const missing = Object.entries(usual).filter(([name]) => !written.includes(` ${name}="`));
  return written + missing.map(([name, value]) => ` ${name}="${value}"`).join('');
}

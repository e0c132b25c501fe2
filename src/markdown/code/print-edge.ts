export type Point = readonly [x: number, y: number];

/**
 * Prints an edge of a flowchart and its arrow heads, all strokes of one path; dashes are the line's alone.
 *
 * @param attributes as the engine writes them; they name a marker for each head
 * @example printEdge([[90, 41], [90, 93]], ' marker-end="url(#a)"') // '<path class="edge" d="M90 41V93m-3-6 3 6 3-6"/>'
 */
export function printEdge(points: readonly Point[], attributes: string): string {
  const line = points.map((point, index) => printStep(point, points[index - 1])).join('');
  const isAt = (end: string) => attributes.includes(` marker-${end}=`);
  const start = isAt('start') ? printStep(points[0]) + printHead(points[0], points[1]) : '';
  const end = isAt('end') ? printHead(points.at(-1), points.at(-2)) : '';
  const own = attributes.replace(/ marker-\w+="[^"]*"/g, '');
  const solid = own.replace(/ stroke-dasharray="[^"]*"/, '');
  if (solid === own || start + end === '') return printPath(start + line + end, own);
  return printPath(line, own) + printPath(start + (end && printStep(points.at(-1)) + end), solid);
}

function printPath(data: string, attributes: string): string {
  return `<path class="edge"${attributes} d="${data}"/>`;
}

/** A line runs along the axes, or nearly. */
function printStep([x, y]: Point = [0, 0], from?: Point): string {
  const [column, row] = [Math.round(x), Math.round(y)];
  if (!from) return `M${column} ${row}`;
  if (from[0] === x) return `V${row}`;
  return from[1] === y ? `H${column}` : `L${column} ${row}`;
}

/** Two strokes that meet in the point where the line ends, by where it comes from. */
function printHead([x, y]: Point = [0, 0], [fromX, fromY]: Point = [0, 0]): string {
  const [right, down] = [x - fromX, y - fromY];
  if (Math.abs(right) > Math.abs(down)) return right > 0 ? 'm-6-3 6 3-6 3' : 'm6-3-6 3 6 3';
  return down > 0 ? 'm-3-6 3 6 3-6' : 'm-3 6 3-6 3 6';
}

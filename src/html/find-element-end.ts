/**
 * Where an element ends that began just before, with elements of its own name within it; the end of the text for
 * one that is never closed.
 *
 * @param from index after its opening tag
 * @example findElementEnd('<p>a</p>b', 'p', 3) // 8
 */
export function findElementEnd(html: string, name: string, from: number): number {
  const tags = new RegExp(`<(/?)${name}\\b[^>]*>`, 'gi');
  tags.lastIndex = from;
  let open = 1;
  for (let match = tags.exec(html); match; match = tags.exec(html)) {
    open += match[1] === '/' ? -1 : 1;
    if (open === 0) return tags.lastIndex;
  }
  return html.length;
}

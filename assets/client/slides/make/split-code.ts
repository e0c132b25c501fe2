/**
 * Cuts a block of code between lines, after an empty one where there is one in the lower half; what is coloured across a cut
 * stays coloured after it.
 *
 * @param most lines of a part
 */
export function splitCode(block: Element, most: number): readonly Element[] {
  const code = block.querySelector('code') ?? block;
  const lines = (code.textContent ?? '').replace(/\n$/, '').split('\n');
  const fair = Math.ceil(lines.length / Math.ceil(lines.length / most));
  return cutLines(lines, fair).map(({ from, to }) => copyLines(block, code, lines, from, to));
}

type Lines = { readonly from: number; readonly to: number };

function cutLines(lines: readonly string[], most: number): Lines[] {
  const parts: Lines[] = [];
  for (let from = 0; from < lines.length; ) {
    const end = from + most;
    const gap = end < lines.length ? lines.lastIndexOf('', end) : -1;
    const to = gap > from + most / 2 ? gap : end;
    parts.push({ from, to });
    from = lines[to] === '' ? to + 1 : to;
  }
  return parts;
}

/** The block with these lines of its code only, and with all that is around them. */
function copyLines(
  block: Element,
  code: Element,
  lines: readonly string[],
  from: number,
  to: number,
): Element {
  const start = lengthOf(lines.slice(0, from));
  const range = code.ownerDocument.createRange();
  range.setStart(...placeOf(code, start));
  range.setEnd(...placeOf(code, start + lengthOf(lines.slice(from, to))));
  const copy = block.cloneNode(false) as Element;
  const inner = code === block ? copy : (code.cloneNode(false) as Element);
  inner.append(range.cloneContents());
  if (inner !== copy) copy.append(inner);
  return copy;
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((length, line) => length + line.length + 1, 0);
}

/** Where in the code its letter with this number is. */
function placeOf(code: Element, at: number): [node: Node, offset: number] {
  const texts = code.ownerDocument.createTreeWalker(code, NodeFilter.SHOW_TEXT);
  let left = at;
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const { length } = text.textContent ?? '';
    if (left < length) return [text, left];
    left -= length;
  }
  return [code, code.childNodes.length];
}

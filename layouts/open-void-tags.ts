/** An element without content, up to its `/>`: every quote before it is closed. */
const voidTag =
  /^<(?:area|br|col|hr|img|input|link|meta|source|track|wbr)(?:\s+[^\s"=>/]+(?:="[^"]*")?)*\s*$/;

/**
 * Writes `<br>` where Preact and the sanitiser print `<br/>`. Only the few places that end in `/>` are
 * looked at, so that a long page costs no more than a short one; text and SVG stay as they are.
 *
 * @example openVoidTags('<p>a<br/>b</p>') // '<p>a<br>b</p>'
 */
export function openVoidTags(html: string): string {
  let open = '';
  let from = 0;
  for (let at = html.indexOf('/>'); at >= 0; at = html.indexOf('/>', at + 2)) {
    const tag = html.slice(html.lastIndexOf('<', at), at);
    if (!voidTag.test(tag)) continue;
    open += `${html.slice(from, at).trimEnd()}>`;
    from = at + 2;
  }
  return from === 0 ? html : open + html.slice(from);
}

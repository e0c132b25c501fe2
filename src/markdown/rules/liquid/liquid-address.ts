// [wading]({{< ref "herons.md" >}}), ![]({{ site.baseurl }}/images/heron.png), [last week]({% post_url 2026-06-02-herons %})

import type { MarkdownIt } from 'markdown-it';
import { orCode } from '../or-code.ts';

/** Code, which stays as it is, or one of the ways in which a post of Jekyll writes an address of its own course. */
const mark = orCode(
  /((?:\{\{-?\s{0,9}site\.(?:baseurl|url)\s{0,9}-?\}\}){1,3}(?=[/{]))|\{\{-?\s{0,9}(?<quote>["'])([^"'{}\n]{1,300})\k<quote>\s{0,9}(\|\s{0,9}(?:relative_url|absolute_url|prepend:\s{0,9}site\.(?:baseurl|url))\s{0,9}){1,3}-?\}\}|(?<=\]\()\{\{[<%]\s{0,9}(?:rel)?ref\s{1,9}["']?([^"'{}<>\n]{1,300}?)["']?\s{0,9}[>%]\}\}|\{%-?\s{1,9}(post_url|link)\s{1,9}([^%{}\n]{1,300}?)\s{0,9}-?%\}/g,
);

/**
 * Writes plain addresses where posts of Jekyll and Hugo have marks: the base path of the old site in front of an address, a filter
 * that puts it there, a post or file by its name.
 */
export function liquidAddress(markdown: MarkdownIt): void {
  markdown.core.ruler.after('block', 'liquid_address', ({ tokens }) => {
    for (const token of tokens) {
      if (token.type !== 'inline' && token.type !== 'html_block') continue;
      if (/\{[{%]/.test(token.content)) token.content = fillAddresses(token.content);
    }
  });
}

/**
 * @example fillAddresses('[a]({% link _posts/2026-06-02-herons.md %})') // '[a](/2026-06-02-herons.md)'
 */
export function fillAddresses(text: string): string {
  return text.replace(mark, (written, code, base, _quote, path, _filters, page, tag, target) => {
    if (code !== undefined) return written;
    if (base !== undefined) return '';
    if (path !== undefined) return encodeURI(String(path));
    if (page !== undefined) return formatPage(String(page));
    return formatTarget(String(tag), String(target).trim());
  });
}

/** A page of Hugo, by its path or its name: `{{< ref "herons.md#wading" >}}`. */
function formatPage(target: string): string {
  const [path = '', id] = target.split('#');
  const file = path === '' || /\.\w+$/.test(path) || path.endsWith('/') ? path : `${path}.md`;
  return `${file === '' ? '' : `/${encodeURI(file.replace(/^\/+/, ''))}`}${id ? `#${id}` : ''}`;
}

/** Posts are found by the name of their file, wherever the course keeps them. */
function formatTarget(tag: string, target: string): string {
  const path = tag === 'post_url' ? `${target}.md` : target.replace(/(^|\/)_[\w-]+\//, '$1');
  return `/${encodeURI(path.replace(/^\/+/, ''))}`;
}

// <div class="mermaid">graph LR; A --> B</div>

import type { MarkdownIt } from 'markdown-it';

const block =
  /^\s*<(div|pre)\s[^>]{0,200}?\bclass\s*=\s*["']?[^"'>]{0,100}\bmermaid\b[^>]{0,200}>([\s\S]*?)<\/\1\s*>\s*$/i;

const entities: Readonly<Record<string, string>> = { '&gt;': '>', '&lt;': '<', '&amp;': '&', '&quot;': '"' };

/** Reads the HTML that Mermaid's own script looks for as the diagram in it. */
export function mermaidBlock(markdown: MarkdownIt): void {
  markdown.core.ruler.after('block', 'mermaid_block', ({ src, tokens }) => {
    if (!/mermaid/i.test(src)) return;
    for (const token of tokens) {
      const [, , source] = token.type === 'html_block' ? (block.exec(token.content) ?? []) : [];
      if (source === undefined || /<(?!br\b)\/?[a-z]/i.test(source)) continue;
      const content = source.replace(/&(?:gt|lt|amp|quot);/g, (entity) => entities[entity] ?? entity);
      Object.assign(token, {
        type: 'fence',
        tag: 'code',
        info: 'mermaid',
        markup: '<',
        content: `${content.trim()}\n`,
      });
    }
  });
}

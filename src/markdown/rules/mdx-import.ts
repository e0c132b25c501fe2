// import Tabs from '@theme/Tabs';

import type { MarkdownIt } from 'markdown-it';
import { lineAt } from '../find-end-line.ts';

/** Takes in a component of Docusaurus, Astro or the site itself; what it shows is where its tag is. */
const component =
  /^import\s[^'"]{1,300}\sfrom\s+(["'])(?:@(?:theme|site|docusaurus|astrojs|components)\/[^'"]{1,200}|[^'"]{1,200}\.(?:mdx|jsx|tsx|astro|vue|svelte))\1;?$/;

/** Leaves out the lines with which MDX takes in components. Any other import stays as it is written, and is reported. */
export function mdxImport(markdown: MarkdownIt): void {
  markdown.block.ruler.before('fence', 'mdx_import', (state, start, _end, silent) => {
    if (state.level > 0 || !component.test(lineAt(state, start))) return false;
    if (!silent) state.line = start + 1;
    return true;
  });
}

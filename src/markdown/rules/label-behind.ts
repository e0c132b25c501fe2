// ## Wading
// :label:`sec_wading`
//
// ![A heron](heron.png)
// :label:`fig_heron`
//
// # Wading \label{sec:wading}

import type { MarkdownIt, Token } from 'markdown-it';
import { attributeOf } from '../attribute-of.ts';

const label = /(?::(eq)?label:`([\w:.-]{1,80})`|\\label\{([\w:.-]{1,80})\})[ \t]*$/;

/** Gives what d2l and LaTeX put a label behind that label as its id, and a formula as its own label. */
export function labelBehind(markdown: MarkdownIt): void {
  markdown.core.ruler.after('block', 'label_behind', (state) => {
    if (!state.src.includes('label')) return;
    const hasMath = markdown.renderer.rules.formula !== undefined;
    const kept: Token[] = [];
    for (const token of state.tokens) {
      kept.push(token);
      const inline = kept.at(-2);
      if (!/^(?:paragraph|heading)_close$/.test(token.type) || inline?.type !== 'inline') continue;
      const [written, isEquation, ofDirective, ofLatex] = label.exec(inline.content) ?? [];
      const id = ofDirective ?? ofLatex;
      if (written === undefined || !id) continue;
      const rest = inline.content.slice(0, -written.length).trimEnd();
      if (isEquation) {
        if (hasMath && rest.endsWith('$$')) inline.content = `${rest.slice(0, -2)}\\label{${id}}$$`;
        else if (hasMath && rest === '' && labelFormula(kept.at(-4), id)) kept.length -= 3;
      } else if (rest !== '') {
        const open = kept.at(-3);
        const isThing = ofDirective || open?.type === 'heading_open' || rest.includes('![');
        // d2l's caption of a table begins with a colon.
        if (isThing && giveId(open, id)) inline.content = rest.replace(/^:\s*/, '');
      } else if (ofDirective && giveId(openOf(kept, kept.length - 4), id)) kept.length -= 3;
    }
    state.tokens = kept;
  });
}

function giveId(bearer: Token | undefined, id: string): boolean {
  if (!bearer || attributeOf(bearer, 'id') !== '') return false;
  bearer.attrSet('id', id);
  return true;
}

function labelFormula(formula: Token | undefined, id: string): boolean {
  if (formula?.type !== 'formula') return false;
  formula.content += `\n\\label{${id}}`;
  return true;
}

/** What opens the block that ends at an index, if that is one that a label may name. */
function openOf(tokens: readonly Token[], end: number): Token | undefined {
  const last = tokens[end];
  if (last?.type === 'fence') return last;
  if (!last || !/^(?:heading|paragraph|table)_close$/.test(last.type)) return undefined;
  const type = last.type.replace('_close', '_open');
  let at = end;
  while (at >= 0 && tokens[at]?.type !== type) at -= 1;
  return tokens[at];
}

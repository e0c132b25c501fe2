// Prompts say {name}; ![](a.png){: width="50%"}
// {: .note}

import type { MarkdownIt, Token } from 'markdown-it';

/** Replaces a brace that does not belong to an attribute while attributes are read. No text may contain it, according to Unicode. */
const literal = '\uFDD0';

const braces = /\{(:?)([^{}\n]*)\}/g;
const attribute = `(?:(?:[.#][^\\s{}.#]+)+|[\\w:-]+=(?:"[^"]*"|'[^']*'|[^\\s"'{}]+))`;
const attributes = new RegExp(`^\\s*${attribute}(?:\\s+${attribute})*\\s*$`);

/** A style that says how wide a picture is, and at most that it fits its page. */
export const styledWidth =
  /(?:^|\s)style=(["'])\s*(?:max-)?width\s*:\s*(\d+(?:\.\d+)?(?:%|px))\s*;?\s*(?:(?:max-width\s*:\s*100%|height\s*:\s*auto)\s*;?\s*)*\1/gi;

/**
 * Leaves braces that hold no attribute as text, and reads those of Jekyll, `{: .note}`, like our own. In a
 * heading Jekyll read none of these, so that they are text there and count for its id.
 */
export function bracesRule(markdown: MarkdownIt): void {
  markdown.core.ruler.after('inline', 'braces', (state) => {
    eachText(state.tokens, (text, isHeading) =>
      text.replace(braces, (written, colon: string, inner: string) => {
        const isOurs = attributes.test(inner) && !(colon && isHeading);
        return isOurs
          ? `{${inner.trim().replace(styledWidth, ' width="$2"')}}`
          : written.replace('{', literal);
      }),
    );
  });
  markdown.core.ruler.after('curly_attributes', 'braces_back', (state) => {
    eachText(state.tokens, (text) => text.replaceAll(literal, '{'));
  });
}

function eachText(tokens: readonly Token[], change: (text: string, isHeading: boolean) => string): void {
  let isHeading = false;
  for (const token of tokens) {
    if (token.type === 'heading_open') isHeading = true;
    else if (token.type === 'heading_close') isHeading = false;
    for (const child of token.children ?? []) {
      if (child.type === 'text' && /[{\uFDD0]/.test(child.content))
        child.content = change(child.content, isHeading);
    }
  }
}

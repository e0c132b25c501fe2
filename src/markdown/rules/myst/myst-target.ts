// (intro)=
// # Introduction

import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { attributeOf } from '../../attribute-of.ts';

const target = /^\(([A-Za-z][\w:.-]{0,80})\)=[ \t]*(?:\n|$)/;

/** Gives what follows a target of MyST its name as an id, and leads the links to that name there. */
export function mystTarget(markdown: MarkdownIt): void {
  markdown.core.ruler.after('block', 'myst_target', (state) => {
    if (state.src.includes(')=')) state.tokens = takeTargets(state.tokens);
  });
  markdown.core.ruler.after('text_join', 'myst_link', (state) => {
    if (state.src.includes(')=')) leadToTargets(state);
  });
}

/** A target whose block has an id of its own stays as it is written, and is reported. */
function takeTargets(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const [open, inline, close, next] = tokens.slice(index, index + 4);
    if (!open) continue;
    const found = open.type === 'paragraph_open' && inline ? target.exec(inline.content) : null;
    const rest = inline && found ? inline.content.slice(found[0].length) : '';
    const bearer = rest === '' ? next : open;
    const isFree = bearer !== undefined && bearer.nesting >= 0 && attributeOf(bearer, 'id') === '';
    if (!found?.[1] || !inline || !isFree || close?.type !== 'paragraph_close') {
      kept.push(open);
      continue;
    }
    bearer.attrSet('id', found[1]);
    if (rest === '') index += 2;
    else {
      inline.content = rest;
      for (const { map } of [open, inline]) if (map) map[0] += 1;
      kept.push(open);
    }
  }
  return kept;
}

/** `[](intro)` and `{ref}` with the name in code have the words of the heading that they lead to. */
function leadToTargets({ tokens, Token: Link }: StateCore): void {
  const titles = new Map<string, readonly Token[]>();
  for (const [index, token] of tokens.entries()) {
    const id = attributeOf(token, 'id');
    const title = token.type === 'heading_open' ? (tokens[index + 1]?.children ?? []) : [];
    if (id) titles.set(id, title.filter(isWords));
  }
  for (const token of tokens) {
    if (token.children) token.children = leadChildren(token.children, titles, Link);
  }
}

/** Later passes join the texts of a line in place. */
function copy(title: readonly Token[] = []): Token[] {
  return title.map((token) => Object.assign(Object.create(Object.getPrototypeOf(token)), token));
}

function isWords({ type }: Token): boolean {
  return type === 'text' || type === 'code_inline';
}

const roleAtEnd = /\{ref\}$/;

function leadChildren(
  children: readonly Token[],
  titles: ReadonlyMap<string, readonly Token[]>,
  Link: StateCore['Token'],
): Token[] {
  const kept: Token[] = [];
  for (const [index, child] of children.entries()) {
    const last = kept.at(-1);
    kept.push(child);
    if (child.type === 'link_open') {
      const name = attributeOf(child, 'href').replace(/^#/, '');
      const title = titles.get(name);
      if (title) child.attrSet('href', `#${name}`);
      if (children[index + 1]?.type === 'link_close') kept.push(...copy(title));
    }
    const title = child.type === 'code_inline' ? copy(titles.get(child.content)) : [];
    if (title.length === 0 || last?.type !== 'text' || !roleAtEnd.test(last.content)) continue;
    last.content = last.content.replace(roleAtEnd, '');
    const [open, close] = [new Link('link_open', 'a', 1), new Link('link_close', 'a', -1)];
    open.attrs = [['href', `#${child.content}`]];
    kept.splice(-1, 1, open, ...title, close);
  }
  return kept;
}

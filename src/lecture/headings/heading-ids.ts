import type { Token } from 'markdown-it';
import { githubHeadingId, headingId, type IdCounter } from '../../identity/heading-id.ts';
import { attributeOf } from '../../markdown/attribute-of.ts';
import type { ParsedMarkdown } from '../../markdown/parser.ts';
import { metaOf, setMeta } from '../../markdown/token-meta.ts';

/**
 * Gives every heading of a post its id, in the order of the text, also those that become cards:
 * old links point to them. An id that the author wrote takes precedence over the one made from the text.
 *
 * What follows a fence that is never closed is code now, but had headings on the old site: the code block
 * gets their ids, so that old links still land.
 *
 * Other ids that the author wrote, `{#id}`, come after those of all headings, since these are older; headings of HTML come
 * last, since they had none.
 *
 * @param ids those that are taken; grows
 */
export function assignHeadingIds({ tokens, markdown, unclosed }: ParsedMarkdown, ids: IdCounter): void {
  const open = new Set(unclosed);
  assignIds(tokens, ids, (fence) => {
    if (!open.has(fence)) return;
    const inside = markdown.parse(fence.content, {});
    setMeta(fence, { kind: 'code', anchors: assignIds(inside, ids) });
  });
  claimOthers(tokens, ids);
  tokens.forEach((token, index) => {
    if (hasNoId(token)) giveId(token, tokens[index + 1], ids);
  });
}

function assignIds(tokens: readonly Token[], ids: IdCounter, readFence?: (fence: Token) => void): string[] {
  return tokens.flatMap((token, index) => {
    if (token.type === 'fence') readFence?.(token);
    return token.type === 'heading_open' && !hasNoId(token) ? [giveId(token, tokens[index + 1], ids)] : [];
  });
}

function giveId(open: Token, inline: Token | undefined, ids: IdCounter): string {
  const id = ids.take(attributeOf(open, 'id') || headingId(idText(inline?.children ?? [])));
  open.attrSet('id', id);
  return id;
}

/** A heading of HTML to which its author gave none. */
function hasNoId(token: Token): boolean {
  return metaOf(token, 'html-heading') !== undefined && attributeOf(token, 'id') === '';
}

function claimOthers(tokens: readonly Token[], ids: IdCounter): void {
  for (const token of tokens) {
    const own = token.type === 'heading_open' ? '' : attributeOf(token, 'id');
    if (own) token.attrSet('id', ids.take(own));
    if (token.children) claimOthers(token.children, ids);
  }
}

/**
 * Leads links within the page to the headings that they name by the ids of GitHub, where these differ from ours and nothing has them.
 *
 * @param tokens of the whole body; headings have their ids
 */
export function leadByGithubIds(tokens: readonly Token[], ids: IdCounter): void {
  const named = new Map<string, string>();
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'heading_open') continue;
    const id = githubHeadingId(idText(tokens[index + 1]?.children ?? []));
    if (id && !ids.has(id) && !named.has(id)) named.set(id, attributeOf(token, 'id'));
  }
  if (named.size === 0) return;
  for (const { children } of tokens)
    for (const child of children ?? []) {
      const address = child.type === 'link_open' ? attributeOf(child, 'href') : '';
      const id = address.startsWith('#') ? named.get(address.slice(1)) : undefined;
      if (id) child.attrSet('href', `#${id}`);
    }
}

const inIds: ReadonlySet<string> = new Set([
  'text',
  'code_inline',
  'formula',
  'dead_link',
  'written_address',
]);

/** What kramdown makes an id from: the text as it is written, with every space, without markup; `<image>` was markup to it. */
function idText(children: readonly Token[]): string {
  return children.map(({ type, content }) => (inIds.has(type) ? content : '')).join('');
}

import type { Token } from 'markdown-it';
import { headingId } from '../../identity/heading-id.ts';
import { attributeOf } from '../../markdown/attribute-of.ts';
import { hintOfGroup } from '../headings/subject.ts';
import type { ListedItem, Mention, Resource } from '../lecture.ts';
import type { LinkPart } from '../links/link-part.ts';
import { resourceInLinkLine } from '../links/resource.ts';
import type { BlockNode } from '../nodes.ts';
import type { ReadingContext } from '../reading.ts';
import type { Named } from './find-named.ts';
import { namedDefinitions } from './named-definitions.ts';
import { namedInHtml } from './named-html.ts';
import { namedItems } from './named-items.ts';
import { namedLines } from './named-lines.ts';
import { namedRows } from './named-rows.ts';
import { namedTitles } from './named-titles.ts';
import { tableOf } from './table.ts';

/** Where a block is: below which heading, and in which file. */
type Place = Pick<ReadingContext, 'ids' | 'lineOf'> & {
  readonly heading: string;
  /** Gives an id to what has no tag of its own. */
  readonly addAnchor: (id: string) => void;
};

/**
 * Finds the items of a list, or the rows of a table, that start with a name and link works, and gives each an id on the page.
 *
 * @param mentions papers that the block links, which are the same here
 * @param lead the line right above it, if that is no sentence
 */
export function findListed(
  node: BlockNode,
  mentions: () => readonly Mention[],
  { ids, lineOf, heading, addAnchor }: Place,
  lead?: string,
): ListedItem[] {
  const named = findNamed(node, [lead ?? '', heading]);
  if (named.length === 0) return [];
  const papers = new Map(mentions().map((mention) => [`${mention.line} ${mention.address}`, mention]));
  const withIds = named.map((each) => ({ ...each, id: idOfItem(each, ids) }));
  const idOf = new Map(withIds.map(({ open, id }) => [open, id]));
  return withIds.map(({ open, row, links, outer = [], ...item }) => {
    const line = lineOf(row);
    if (open) open.attrSet('id', item.id);
    else addAnchor(item.id);
    const within = outer.map((each) => idOf.get(each)).find(Boolean);
    const under = item.under ?? lead;
    return {
      ...item,
      ...(under && { under }),
      ...(within && { within }),
      line,
      resources: links.map((link) => resourceOf(link, { owner: item.name, line }, papers)),
    };
  });
}

function findNamed(node: BlockNode, above: readonly string[]): Named[] {
  if (node.type === 'table') return namedRows(tableOf(node));
  const [first] = node.tokens;
  if (node.type === 'html_block' && first) return namedInHtml(first, node.start);
  const mayName = ({ type }: Token) =>
    type === 'link_open' || type === 'strong_open' || type === 'html_inline';
  if (node.type === 'dl') return namedDefinitions(node);
  const isList = node.type.endsWith('_list');
  if (!node.tokens.some(({ children }) => children?.some(mayName)))
    return isList && above.some(hintOfGroup) ? namedTitles(node) : [];
  if (node.type === 'paragraph') return namedLines(node, () => above.some(hintOfGroup));
  if (!isList) return [];
  const kind = above.map(hintOfGroup).find(Boolean);
  const place = kind === undefined || kind === 'model' ? 'item' : 'things';
  return namedItems(node, place);
}

/** The id that its author gave the item, `{#heron}`, to which links may lead; else one of its name. */
function idOfItem({ open, name }: Named, ids: ReadingContext['ids']): string {
  return (open && attributeOf(open, 'id')) || ids.take(`item-${headingId(name)}`);
}

function resourceOf(
  link: LinkPart,
  place: { readonly owner: string; readonly line: number },
  papers: ReadonlyMap<string, Mention>,
): Resource {
  const mention = papers.get(`${place.line} ${link.address}`);
  if (!mention) return resourceInLinkLine(link, place);
  const { code: _code, said: _said, ...resource } = mention;
  return resource;
}

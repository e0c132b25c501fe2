import { parseHttpAddress } from '../../identity/hosts.ts';
import { modelKey } from '../../identity/name.ts';
import type { NamedEntry } from './names-of.ts';

/** In links: what links more is a list. */
const mostLinks = 12;

/** In characters of markup: what is longer is a text of its own. */
const longestBlock = 20_000;

const linked = /\shref="(https?:[^"]{1,300})"/gu;

/**
 * True for an entry that links the site of its name: `https://www.ternview.example` of TernView.
 *
 * @example linksOwnSite(entryOf('### TernView\n- **Site**: https://ternview.example')) // true
 */
export function linksOwnSite(entry: NamedEntry): boolean {
  const key = modelKey(entry.names.name);
  return key.length > 3 && addressesOf(entry).some((address) => siteKeys(address).includes(key));
}

/** True for an entry that links the page of a data set of its name: `https://hub.example/datasets/tern-views`. */
export function linksOwnDataset(entry: NamedEntry): boolean {
  const key = modelKey(entry.names.name);
  return (
    key.length > 3 &&
    addressesOf(entry).some((address) => {
      const [, page = ''] =
        /\/datasets?(?:\/[\w.-]{1,60}){0,3}\/([\w.-]{2,80})\/?$/iu.exec(pathOf(address)) ?? [];
      return [key, `${key}s`].includes(modelKey(page));
    })
  );
}

function addressesOf({ section, resources }: NamedEntry): string[] {
  const inText = section.blocks.flatMap((block) =>
    block.kind === 'prose' && block.html.length <= longestBlock
      ? Array.from(block.html.matchAll(linked), ([, address = '']) => address)
      : [],
  );
  const all = [...resources.map(({ address }) => address), ...inText];
  return all.length > mostLinks ? [] : all;
}

/** `ternview` of `docs.ternview.example`: a host without what is in front of its name and behind it. */
function siteKeys(address: string): string[] {
  const host = parseHttpAddress(address)?.hostname ?? '';
  const labels = host.split('.').slice(0, -1);
  return labels.map(modelKey);
}

function pathOf(address: string): string {
  return parseHttpAddress(address)?.pathname ?? '';
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A page of a built site, taken apart for checks. */
export type ParsedPage = {
  /** `/course/lectures/a/`: as a browser would ask for it. */
  readonly address: string;
  readonly html: string;
  readonly elements: readonly Element[];
  readonly ids: ReadonlySet<string>;
};

/** Every file of a built site, below its folder, with `/`. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** Reads every HTML page of a built site. */
export function readPages(folder: string, base: string): ParsedPage[] {
  return listFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) =>
      parsePage(base + file.replace(/(^|\/)index\.html$/, '$1'), readFileSync(join(folder, file), 'utf8')),
    );
}

/** The value of an attribute, undefined where it is not there. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The words inside an element. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function parsePage(address: string, html: string): ParsedPage {
  const elements = [...walk(parse(html))];
  const ids = new Set(elements.flatMap((element) => attributeOf(element, 'id') ?? []));
  return { address, html, elements, ids };
}

function* walk(node: Node): Generator<Element> {
  if ('attrs' in node) yield node;
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) yield* walk(child);
}

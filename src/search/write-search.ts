import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { addresses, hrefOf } from '../pages/addresses.ts';
import { buildIndex } from './build-index.ts';
import { buildHanVariants } from './han-variants.ts';
import type { LectureHtml } from './lecture-text.ts';
import { namesAddress, partAddress, picturesAddress } from './names-addresses.ts';
import { splitNames } from './split-names.ts';
import { writeIndexFiles } from './write-index-files.ts';

export type SearchRequest = {
  /** Folder of the built site. */
  readonly output: string;
  readonly catalogue: Catalogue;
  /** Pages with the texts of the course, as they were rendered. */
  readonly pages: readonly LectureHtml[];
  /** BCP 47 of the site. */
  readonly language: string;
  /** False leaves the full text out. */
  readonly hasText: boolean;
};

/** Writes all that search asks for: the list of names, its pictures and the full-text index. */
export async function writeSearch({
  output,
  catalogue,
  pages,
  language,
  hasText,
}: SearchRequest): Promise<void> {
  const write = async (address: string, value: unknown) => {
    const file = join(output, address);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(value));
  };
  const { head, parts } = splitNames(catalogue);
  const han = await buildHanVariants(listTexts(head, pages));
  await write(namesAddress, { ...head, ...(han && { han }) });
  for (const [key, names] of parts) await write(partAddress(key), names);
  await write(picturesAddress, listPictures(catalogue));
  if (hasText) await writeIndexFiles(join(output, 'pagefind'), await buildIndex(pages, language));
}

/** One after the other, since a page may be made text again only while it is looked at. */
function* listTexts(head: unknown, pages: readonly LectureHtml[]): Generator<string> {
  yield JSON.stringify(head);
  for (const { html } of pages) yield html;
}

/** The first picture of each model, by the address of its page. */
function listPictures({ models }: Catalogue): Readonly<Record<string, string>> {
  return Object.fromEntries(
    models.flatMap(({ slug, figures }) => {
      const [figure] = figures;
      return figure && !figure.unshown ? [[hrefOf(addresses.model(slug), '/'), figure.source]] : [];
    }),
  );
}

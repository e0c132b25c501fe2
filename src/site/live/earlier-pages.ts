import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { nameCode, readKeyOfCode } from '../cache/code-key.mjs';
import { findFolder } from '../cache/keep-folder.mjs';
import { readOptions } from '../options.ts';
import { digestOf } from '../publish/mark.ts';
import { readPost } from '../read/read-post.ts';
import { bundleAssets } from '../write/bundle-assets.ts';
import { copyFiles } from '../write/copy-files.ts';
import { Stage } from '../write/stage.ts';
import { KeptPages, type KeptSite } from './kept-pages.ts';
import { keyOfPages, readSettingsText } from './key-of-pages.ts';
import { assetFolder } from './list-sources.ts';
import { liveCode } from './live-code.mjs';
import type { ShownSite } from './messages.ts';

/**
 * Lectures as an earlier start showed them, for as long as it takes to read the course. Each is there only if its post is still the same, letter by
 * letter; what it shows of others may be as old as that start.
 */
export class EarlierPages {
  readonly #content: string;
  readonly #output: string;
  readonly #kept: KeptPages;
  readonly #site: KeptSite;
  readonly #pages: ReadonlyMap<string, KeptSite['pages'][string]>;
  readonly #files: ReadonlySet<string>;
  /** Folder of the code that printed these pages; undefined where it is no more. */
  readonly code: string | undefined;

  private constructor(
    content: string,
    output: string,
    kept: KeptPages,
    site: KeptSite,
    code: string | undefined,
  ) {
    this.code = code;
    this.#content = content;
    this.#output = output;
    this.#kept = kept;
    this.#site = site;
    this.#pages = new Map(Object.entries(site.pages));
    this.#files = new Set(site.files);
  }

  /**
   * Opens the lectures that were kept by the code of now, under the settings of now, and places what they need in the output; undefined
   * if nothing was kept.
   *
   * @param environment that the site is built with
   */
  static async open(environment: NodeJS.ProcessEnv, output: string): Promise<EarlierPages | undefined> {
    const options = readOptions(environment, process.cwd());
    const code = readKeyOfCode();
    const settings = await readSettingsText(options.content);
    const key = keyOfPages({ options, settings, code, assets: readKeyOfCode([assetFolder]) });
    const kept = new KeptPages(options.content);
    const site = key === undefined ? undefined : kept.readSite(key);
    if (!site) return undefined;
    nameCode(code);
    await bundleAssets({ outputFolder: output, base: site.base, minify: true });
    for (const [file, text] of Object.entries(site.made)) await place(join(output, file), text);
    const folder = code === undefined ? undefined : await findFolder(liveCode, code);
    return new EarlierPages(options.content, output, kept, site, folder);
  }

  /** What a printer needs to make a page whose post has changed since. */
  readCourse(): Uint8Array | undefined {
    return this.#kept.readCourse(this.#site.key);
  }

  get shown(): ShownSite {
    const sources = [...this.#pages].map(([file, { post }]) => [file, [post]] as const);
    return { base: this.#site.base, sources: Object.fromEntries(sources) };
  }

  /** A page whose post is as it was. A file of the course that it shows is placed when it is asked for. */
  async find(file: string): Promise<string | undefined> {
    if (this.#files.has(file))
      await copyFiles([file], this.#content, new Stage(this.#output)).catch(() => {});
    const page = this.#pages.get(file);
    if (!page) return undefined;
    const text = await readPost(page.post, join(this.#content, page.post)).catch(() => undefined);
    const isSame = typeof text === 'string' && digestOf(text) === page.text;
    return isSame ? this.#kept.readPage(this.#site.key, file, page.text) : undefined;
  }
}

async function place(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

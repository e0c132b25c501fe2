import type { Assets } from '../../pages/site.ts';
import { readKeyOfCode } from '../cache/code-key.mjs';
import { inGenerator } from '../generator.mjs';
import { type BundleOptions, bundleAssets } from '../write/bundle-assets.ts';
import { assetFolder, listFolder } from './list-sources.ts';
import { findChanges, readSnapshot, type Snapshot } from './snapshot.ts';

/** Scripts and styles of a site that is rebuilt again and again: remade only if one of their sources has changed. */
export class LiveAssets {
  #sources: Snapshot = new Map();
  #key: string | undefined;
  #made: { readonly base: string; readonly assets: Assets } | undefined;

  /** Digest of the sources that were bundled last, of which what was bundled may be newer. */
  get key(): string | undefined {
    return this.#key;
  }

  /** @throws Error with file and line of each mistake in a source */
  async bundle(options: BundleOptions): Promise<Assets> {
    const { base } = options;
    const sources = await readSnapshot(await listFolder(inGenerator(assetFolder)), this.#sources);
    if (this.#made?.base === base && findChanges(this.#sources, sources).length === 0)
      return this.#made.assets;
    this.#sources = sources;
    this.#made = undefined;
    this.#key = readKeyOfCode([assetFolder]);
    const assets = await bundleAssets(options);
    this.#made = { base, assets };
    return assets;
  }
}

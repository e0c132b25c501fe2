import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { AppContents, KeptFile, KeptFiles } from '../../../assets/client/app/app-contents.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { addresses, fileOf } from '../../pages/addresses.ts';
import { files } from '../../pages/files.ts';
import type { Site } from '../../pages/site.ts';
import { digestBytes, digestOf } from '../publish/mark.ts';
import type { Stage } from '../write/stage.ts';
import { divideLectures } from './list-app-files.ts';

/** Pages that belong to no lecture, and are there without a network once any lecture is kept. */
const sharedPages = [
  addresses.home,
  addresses.lectures,
  addresses.app,
  addresses.list,
  addresses.revise,
  addresses.search,
];

/**
 * What a page loads by its markup. Most addresses have no ending, at their end or before what follows it: those are not looked at, nor is the
 * text between the tags.
 */
const loaded =
  /="(?<=\s(?:src|srcset|href|poster|data-[a-z]+)=")(?!https?:[^\s,"]*")(?=[^"]*\.[a-zA-Z\d]{2,5}[?#\s,"])([^"]*)"/g;

const ofLook = /\.(?:css|js|woff2?|svg|png|webp|avif|jpe?g|gif|ico)$/i;

const picture = /\.(?:svg|png|webp|avif|jpe?g|gif)$/i;

/** What follows from the bytes of a page. */
export type KeptPage = {
  /** As a browser is given it. */
  readonly integrity: string;
  readonly size: number;
  /** Paths of pictures that it loads, below the site; not all need be there. */
  readonly pictures: readonly string[];
};

/** What earlier builds found in the same pages, by their digests. */
export type KeptPages = {
  get(parts: readonly string[]): KeptPage | undefined;
  keep(parts: readonly string[], page: KeptPage): KeptPage;
};

/**
 * Writes which files each lecture needs that is read without a network, and the worker that keeps them. Everything else of the site
 * has to be written: a file is known by what is in it.
 *
 * @param stage with everything else of the site
 * @param pages what is known of them
 */
export function writeApp(
  stage: Stage,
  site: Site,
  { lectures }: Pick<Catalogue, 'lectures'>,
  pages: KeptPages,
): void {
  const folder = new WrittenSite(stage, site.base, pages);
  const lists = new Map<string, KeptFile[]>();
  const shared = folder.listShared();
  const common = new Set(shared.map(([path]) => path));
  for (const { slug } of lectures)
    lists.set(
      slug,
      folder.listLecture(slug).filter(([path]) => !common.has(path)),
    );
  const sizes = JSON.stringify({
    shared: sum(shared),
    lectures: Object.fromEntries([...lists].map(([slug, list]) => [slug, sum(list)])),
  });
  stage.write(files.appSizes, sizes);
  const withSizes = [...shared, describe(files.appSizes.slice(1), Buffer.from(sizes))];
  const divided = divideLectures([...lists]);
  const contents: Omit<AppContents, 'version'> = {
    shared: writeList(stage, files.appShared, withSizes),
    lists: divided.map((some, index) =>
      writeList(stage, files.appLectures(index + 1), Object.fromEntries(some)),
    ),
    lectures: Object.fromEntries(
      divided.flatMap((some, index) => some.map(([slug]) => [slug, index + 1] as const)),
    ),
  };
  const version = digestOf(JSON.stringify([contents, site.assets.worker]));
  stage.write(
    files.worker,
    `self.lecternApp=${JSON.stringify({ version, ...contents })};\nimportScripts(${JSON.stringify(site.assets.worker)});\n`,
  );
}

function sum(list: readonly KeptFile[]): number {
  return list.reduce((all, [, , bytes]) => all + bytes, 0);
}

function writeList(stage: Stage, address: string, list: readonly KeptFile[] | KeptFiles): string {
  const text = JSON.stringify(list);
  stage.write(address, text);
  return integrityOf(Buffer.from(text));
}

function describe(path: string, bytes: Buffer): KeptFile {
  return [encodeURI(path), integrityOf(bytes), bytes.length];
}

/** https://www.w3.org/TR/SRI/ */
function integrityOf(bytes: Buffer): string {
  return `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
}

/** The files of a site by what they load. */
class WrittenSite {
  readonly #stage: Stage;
  readonly #base: string;
  readonly #pages: KeptPages;
  readonly #known = new Map<string, KeptFile>();

  constructor(stage: Stage, base: string, pages: KeptPages) {
    this.#stage = stage;
    this.#base = base;
    this.#pages = pages;
  }

  /** Scripts and styles, lists that search reads, pages of no lecture. Of these pages only the frame is complete: their pictures are not. */
  listShared(): KeptFile[] {
    const pages = sharedPages.filter((address) => this.#has(fileOf(address)));
    const frames = pages.flatMap((address) => {
      const page = this.#read(fileOf(address));
      return this.#findLoaded(page.subarray(0, page.indexOf('<main')), ofLook);
    });
    const assets = readdirSync(join(this.#stage.folder, files.assets))
      .sort()
      .map((name) => files.assets.slice(1) + name);
    const styles = frames.filter((path) => path.endsWith('.css'));
    const inStyles = styles.flatMap((path) => this.#findInStyle(this.#read(path).toString('utf8')));
    const names = this.#stage.files
      .map(({ path }) => path)
      .filter((path) => /^search\/(?:names|things)\b[^/]*\.json$/.test(path))
      .sort();
    return this.#describeAll([
      ...pages.map((page) => page.slice(1)),
      ...frames,
      ...assets,
      ...inStyles,
      ...names,
    ]);
  }

  /** A lecture with its questions, its slides, and those of its pictures that are on this site. */
  listLecture(slug: string): KeptFile[] {
    const pages = [addresses.lecture(slug), addresses.slides(slug), addresses.reviseLecture(slug)].filter(
      (address) => this.#has(fileOf(address)),
    );
    const pictures = pages.flatMap((address) => {
      const page = this.#findPage(fileOf(address));
      this.#known.set(address.slice(1), [encodeURI(address.slice(1)), page.integrity, page.size]);
      return page.pictures.filter((path) => this.#has(path));
    });
    return this.#describeAll([...pages.map((page) => page.slice(1)), ...pictures]);
  }

  /** A page that is published with bytes that an earlier build read is not read again. */
  #findPage(file: string): KeptPage {
    const digest = this.#stage.digestOf(file);
    const known = digest && this.#pages.get([this.#base, digest]);
    if (known) return known;
    const bytes = this.#read(file);
    const integrity = integrityOf(bytes);
    const pictures = this.#listLoaded(bytes, picture);
    const key = [this.#base, digest ?? digestBytes(bytes)];
    return this.#pages.keep(key, { integrity, size: bytes.length, pictures });
  }

  #findLoaded(page: Buffer, wanted: RegExp): string[] {
    return this.#listLoaded(page, wanted).filter((path) => this.#has(path));
  }

  /** Reads markup byte by byte, in half the time of letters; an address with other letters than ASCII is put together again. */
  #listLoaded(page: Buffer, wanted: RegExp): string[] {
    const paths: string[] = [];
    for (const [, value = ''] of page.toString('latin1').matchAll(loaded)) {
      for (const each of Buffer.from(value, 'latin1')
        .toString('utf8')
        .split(/[\s,]+/))
        paths.push(...this.#pathOf(each.replaceAll('&amp;', '&'), wanted));
    }
    return paths;
  }

  #findInStyle(style: string): string[] {
    const addresses = [...style.matchAll(/url\(["']?([^"')]+)["']?\)/g)];
    const paths = addresses.flatMap(([, address = '']) => this.#pathOf(address, ofLook));
    return paths.filter((path) => this.#has(path));
  }

  /** Path below the site of what an address names. */
  #pathOf(address: string, wanted: RegExp): string[] {
    const [bare = ''] = address.split(/[?#]/);
    if (!bare.startsWith(this.#base) || bare.startsWith('//') || !wanted.test(bare)) return [];
    const path = decode(bare.slice(this.#base.length));
    return path === undefined ? [] : [path];
  }

  #describeAll(paths: readonly string[]): KeptFile[] {
    return [...new Set(paths)]
      .filter((path) => this.#has(fileOf(`/${path}`)))
      .map((path) => this.#describe(path));
  }

  #describe(path: string): KeptFile {
    const known = this.#known.get(path) ?? describe(path, this.#read(fileOf(`/${path}`)));
    this.#known.set(path, known);
    return known;
  }

  #has(file: string): boolean {
    return statSync(this.#stage.locate(file), { throwIfNoEntry: false })?.isFile() ?? false;
  }

  #read(file: string): Buffer {
    return readFileSync(this.#stage.locate(file));
  }
}

function decode(path: string): string | undefined {
  try {
    return decodeURI(path);
  } catch {
    return undefined;
  }
}

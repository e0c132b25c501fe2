import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../cache/cache-folder.mjs';
import { writeWhole } from '../cache/write-whole.mjs';
import { digestBytes, digestOf } from '../publish/mark.ts';
import type { ShownSite } from './messages.ts';

/** Lectures as their author saw them last, for the next start of the command. */
export type KeptSite = {
  /** Of all that every page is made from: see `readKeyOfPages`. */
  readonly key: string;
  readonly base: ShownSite['base'];
  /** Of each page that is kept, by its file, and the digest of the text that it shows. */
  readonly pages: Readonly<Record<string, { readonly post: string; readonly text: string }>>;
  /** Files of the course that the pages may show, below the content folder and the site alike. */
  readonly files: readonly string[];
  /** Files that the site has in another form, by their paths. */
  readonly made: Readonly<Record<string, string>>;
};

const courseFile = 'course';

const room = join(cacheFolder, 'pages');

/** How many courses have pages kept: those of a thousand lectures take 80 MB. */
const mostCourses = 4;

/**
 * Pages of one course, each in a file of its own, under everything that it must agree with. A file that is torn, or from anything else, does
 * not count.
 */
export class KeptPages {
  readonly #folder: string;

  /** @param content folder, absolute */
  constructor(content: string) {
    this.#folder = join(room, digestOf(content));
  }

  /** What is kept under a key. */
  readSite(key: string): KeptSite | undefined {
    const text = this.#read('site', '');
    const site: KeptSite | undefined = text === undefined ? undefined : JSON.parse(text);
    return site?.key === key ? site : undefined;
  }

  /** Without space, the next start shows what there was before, or nothing. */
  writeSite(site: KeptSite): void {
    this.#write('site', '', JSON.stringify(site));
    if (existsSync(room)) removeOld();
  }

  /**
   * @param key that it was kept under
   * @param file of the page
   * @param text digest of the post
   */
  readPage(key: string, file: string, text: string): string | undefined {
    return this.#read(digestOf(file), `${key} ${text}`);
  }

  writePage(key: string, file: string, text: string, html: string): void {
    this.#write(digestOf(file), `${key} ${text}`, html);
  }

  /** What it takes to make these pages of other posts: see `PagePacker`. */
  readCourse(key: string): Uint8Array | undefined {
    try {
      const sealed = readFileSync(join(this.#folder, courseFile));
      const end = sealed.indexOf('\n');
      const bytes = sealed.subarray(end + 1);
      return sealed.toString('utf8', 0, end) === sealOfBytes(key, bytes) ? bytes : undefined;
    } catch {
      return undefined;
    }
  }

  writeCourse(key: string, bytes: Uint8Array): void {
    const seal = Buffer.from(`${sealOfBytes(key, bytes)}\n`);
    writeWhole(join(this.#folder, courseFile), Buffer.concat([seal, bytes]));
  }

  #read(name: string, made: string): string | undefined {
    try {
      const sealed = readFileSync(join(this.#folder, name), 'utf8');
      const end = sealed.indexOf('\n');
      const text = sealed.slice(end + 1);
      return sealed.slice(0, end) === digestOf(`${made}\n${text}`) ? text : undefined;
    } catch {
      return undefined;
    }
  }

  #write(name: string, made: string, text: string): void {
    writeWhole(join(this.#folder, name), `${digestOf(`${made}\n${text}`)}\n${text}`);
  }
}

function sealOfBytes(key: string, bytes: Uint8Array): string {
  return digestOf(`${key} ${digestBytes(bytes)}`);
}

function removeOld(): void {
  const times = new Map(
    readdirSync(room)
      .map((name) => join(room, name))
      .map((folder) => [folder, statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0]),
  );
  const old = [...times].sort(([, one], [, other]) => other - one).slice(mostCourses);
  for (const [folder] of old) rmSync(folder, { recursive: true, force: true });
}

import { fileOf } from '../../pages/addresses.ts';
import { renewLecturePage } from '../../pages/lecture/lecture-pages.ts';
import type { LecturePage } from '../../pages/page.ts';
import type { KeptReader } from '../read/kept-reader.ts';
import type { Course } from '../read/read-course.ts';
import type { SiteBuild } from '../site-build.ts';
import type { BundledAssets, BundleOptions } from '../write/bundle-assets.ts';
import type { PagePacker } from './carried-pages.ts';
import type { ShownSite } from './messages.ts';

/** From this many posts on, reading them takes so long that an author would wait for it. */
const large = 100;

/**
 * Pages of lectures while a large course is read for the first time. No more is known than the front matter of every post, so a page
 * shows its own lecture and the names of all others, but not what others say about the same things.
 */
export class FirstPages {
  readonly #reader: KeptReader['reader'];
  readonly #known: Course['known'];
  readonly #pages: ReadonlyMap<string, LecturePage>;
  readonly #shown: ShownSite;

  private constructor(reader: KeptReader['reader'], known: Course['known'], site: SiteBuild) {
    const lectures = [...site.pages].filter((page) => page.kind === 'lecture');
    this.#reader = reader;
    this.#known = known;
    this.#pages = new Map(lectures.map((page) => [fileOf(page.address), page]));
    this.#shown = site.shown;
  }

  /**
   * Lays out what can be laid out before any body is read; nothing for a course that is not large.
   *
   * @param site that nothing else lays out
   */
  static async begin(
    posts: number,
    reader: KeptReader['reader'],
    site: SiteBuild,
    bundle: (options: BundleOptions) => Promise<BundledAssets>,
  ): Promise<FirstPages | undefined> {
    if (posts < large) return undefined;
    const course = await reader.read(process.env, false);
    const { known } = await site.layOut(course, process.env, bundle);
    return new FirstPages(reader, known, site);
  }

  /** The pages, and where their text is. */
  get shown(): ShownSite {
    const { base, sources } = this.#shown;
    return {
      base,
      sources: Object.fromEntries(Object.entries(sources).filter(([file]) => this.#pages.has(file))),
    };
  }

  /** What another thread needs to make them. */
  pack(packer: PagePacker): Uint8Array {
    return packer.pack([...this.#pages.values()], this.#known, (head) => this.#reader.textOf(head));
  }

  has(file: string): boolean {
    return this.#pages.has(file);
  }

  /** A page, from its post as it is now; nothing where it takes the whole course to tell what is there. */
  async find(file: string): Promise<LecturePage | undefined> {
    const page = this.#pages.get(file);
    const lecture = page && (await this.#reader.readLectureNow(page.address, this.#known));
    return lecture && renewLecturePage(page, lecture);
  }
}

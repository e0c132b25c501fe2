import { readableAddress } from '../../identity/readable-address.ts';
import { liquidAddress } from '../../lecture/links/link-findings.ts';
import type { FindPlace, LocalPlace } from '../../lecture/links/local-addresses.ts';
import { noteScheme } from '../../lecture/links/wikilinks.ts';
import { addresses, hrefOf } from '../../pages/addresses.ts';
import { ownRooms } from '../../pages/own-rooms.ts';
import type { Settings } from '../../source/settings.ts';
import { digestOf } from '../publish/mark.ts';
import { CaseFolded } from '../read/case-folded.ts';
import {
  describeCase,
  describeClosed,
  describeGuess,
  describeLiteral,
  describeMissing,
  describeWithheld,
} from './describe-places.ts';
import { Folders, pageOfFolder } from './folders.ts';
import { type LinkedPost, onlyLinks } from './linked-post.ts';
import { NoteNames } from './note-names.ts';
import { describeOnDisk, isInPersonalFolder, isOnDisk } from './own-disk.ts';
import { PostFiles } from './post-files.ts';
import { WithheldPosts } from './withheld-posts.ts';
import { decodeAddress, holdsLiquid, joinPath, listLiteral, parseAddress } from './written-path.ts';

export type PlacesInput = {
  readonly posts: readonly LinkedPost[];
  /** Pages that are not lectures, by their file below the content folder. */
  readonly texts?: readonly { readonly path: string; readonly address: string }[];
  /** Posts that readers do not see yet. */
  readonly withheld?: readonly LinkedPost[];
  /** Files that the site publishes if a page links to them, below the content folder. */
  readonly files: readonly string[];
  /** Files that no link publishes: withheld from readers, or of a kind that runs. */
  readonly closed?: readonly string[];
  readonly postsFolder: string;
  readonly settings: Pick<Settings, 'base' | 'formerBase' | 'url'>;
};

/** An address with a scheme or a host, or a place on the same page. */
const notLocal = /^(?:[a-z][a-z0-9+.-]*:|\/\/|#|$)/i;

/** Knows what is at which address of a course: files, lectures, and where lectures were before. */
export class Places {
  readonly #input: PlacesInput;
  readonly #files: ReadonlySet<string>;
  readonly #closed: ReadonlySet<string>;
  readonly #byCase: CaseFolded;
  readonly #posts: PostFiles;
  /** Lectures and texts by their address, their old addresses and their file. */
  readonly #lectures = new Map<string, string>();
  readonly #withheld: WithheldPosts;
  #key: string | undefined;
  /** Made for the first link that asks by a name. */
  #names: NoteNames | undefined;
  /** Made for the first link that leads to no file. */
  #folders: Folders | undefined;

  constructor(input: PlacesInput) {
    this.#input = input;
    this.#files = new Set(input.files.map((path) => `/${path}`));
    this.#byCase = new CaseFolded(this.#files);
    this.#posts = new PostFiles([...input.posts, ...(input.texts ?? [])].map(({ path }) => `/${path}`));
    this.#closed = new Set((input.closed ?? []).map((path) => `/${path}`));
    for (const { path, slug } of input.posts) {
      this.#lectures
        .set(`/${path}`, addresses.lecture(slug))
        .set(addresses.lecture(slug), addresses.lecture(slug));
    }
    for (const { path, address } of input.texts ?? []) {
      this.#lectures.set(`/${path}`, address).set(address, address);
    }
    this.#withheld = new WithheldPosts(input.withheld ?? []);
    for (const { slug, oldAddresses } of input.posts) {
      for (const { address } of oldAddresses) {
        if (!this.#lectures.has(address)) this.#lectures.set(address, addresses.lecture(slug));
      }
    }
  }

  /** Of all that its answers follow from. */
  get key(): string {
    this.#key ??= digestOf(JSON.stringify(this.input));
    return this.#key;
  }

  /** What another thread needs to know the same: nothing of a post but where it is. */
  get input(): PlacesInput {
    const { posts, texts = [], withheld = [], ...rest } = this.#input;
    return {
      ...rest,
      posts: posts.map(onlyLinks),
      texts: texts.map(({ path, address }) => ({ path, address })),
      withheld: withheld.map(onlyLinks),
    };
  }

  /**
   * Looks up addresses as written in a post: below the site's or the old site's base path, or relative to
   * the post's file or to its old address.
   */
  from(post: LinkedPost): FindPlace {
    return (written) => {
      if (written.startsWith(noteScheme)) return this.#findNamed(written);
      const decoded = decodeAddress(written);
      if (isOnDisk(decoded)) return { fault: describeOnDisk(decoded) };
      if (holdsLiquid(decoded)) return { fault: liquidAddress(decoded) };
      return notLocal.test(written) ? undefined : this.#find(written, post);
    };
  }

  /**
   * The file of the course that an address asks for, below the content folder: even if it names the host that the
   * course is served at, or was.
   */
  fileAt(written: string, post: LinkedPost): string | undefined {
    if (written.startsWith(noteScheme)) {
      const named = this.#pathOfNote(written);
      return named !== undefined && this.#files.has(named) ? named.slice(1) : undefined;
    }
    const own = this.#withoutHost(written);
    if (own === undefined) return undefined;
    const [path = ''] = parseAddress(own);
    const cut = path.replace(/^\/[^/]*(?=\/.)/, '');
    const candidates = this.#candidates(path, post);
    const exact = candidates.find((each) => this.#files.has(each));
    const found = exact ?? this.#byCase.find(candidates) ?? (this.#files.has(cut) ? cut : undefined);
    if (found !== undefined) return found.slice(1);
    const literal = this.#findLiteral(own, post)?.found;
    return literal !== undefined && this.#files.has(literal) ? literal.slice(1) : undefined;
  }

  #findNamed(written: string): LocalPlace | undefined {
    const path = this.#pathOfNote(written);
    if (path !== undefined) return { href: this.#hrefOf(this.#lectures.get(path) ?? path) };
    const draft = this.#withheld.findNamed(written.slice(noteScheme.length));
    return draft === undefined ? undefined : { fault: describeWithheld(draft) };
  }

  /** The file that an Obsidian link names, with a slash in front. */
  #pathOfNote(written: string): string | undefined {
    const { posts, texts = [] } = this.#input;
    this.#names ??= new NoteNames(
      [...posts, ...texts].map(({ path }) => `/${path}`),
      this.#files,
    );
    return this.#names.find(written.slice(noteScheme.length));
  }

  /** Undefined for an address of another site. */
  #withoutHost(written: string): string | undefined {
    if (!notLocal.test(written)) return written;
    const [, host = '', path = ''] = /^(?:https?:)?\/\/([^/?#]+)(\/.*)$/i.exec(written) ?? [];
    const { url, formerBase } = this.#input.settings;
    const isHere = url !== undefined && host.toLowerCase() === new URL(url).host;
    return isHere || formerBase.some((base) => base !== '/' && path.startsWith(base)) ? path : undefined;
  }

  #find(written: string, post: LinkedPost): LocalPlace {
    const [path = '', suffix = ''] = parseAddress(written);
    const candidates = this.#candidates(path, post);
    const found = this.#findExact(candidates);
    if (found !== undefined) return { href: this.#hrefOf(found) + suffix };
    const withheld = this.#withheld.find(candidates);
    if (withheld !== undefined) return { fault: describeWithheld(withheld) };
    const closed = candidates.find((each) => this.#closed.has(each));
    if (closed !== undefined) return { fault: describeClosed(closed) };
    const twin = this.#byCase.find(candidates) ?? this.#posts.ofOtherCase(candidates);
    if (twin !== undefined) {
      const href = this.#hrefOf(this.#lectures.get(twin) ?? twin) + suffix;
      return { href, fault: describeCase(path, twin, suffix) };
    }
    const literal = this.#findLiteral(written, post);
    if (literal) {
      const href = this.#hrefOf(this.#lectures.get(literal.found) ?? literal.found) + literal.suffix;
      return { href, fault: describeLiteral(literal.path, literal.found, literal.suffix) };
    }
    return this.#guess(written, post);
  }

  /** A file or post whose name holds `?`, `#` or `%`, as it is written in the address. */
  #findLiteral(written: string, post: LinkedPost) {
    for (const [path, suffix] of /[?#%]/.test(written) ? listLiteral(written) : []) {
      const isThere = (each: string) => this.#files.has(each) || this.#lectures.has(each);
      const found = /[?#%]/.test(path) ? this.#candidates(path, post).find(isThere) : undefined;
      if (found !== undefined) return { path, suffix, found };
    }
    return undefined;
  }

  /** The page that stands for a folder, or what to link to instead. */
  #findFolder(path: string, suffix: string, candidates: readonly string[]): LocalPlace | undefined {
    const { posts, texts = [], files, postsFolder } = this.#input;
    this.#folders ??= new Folders(
      [...posts, ...texts].map(({ path }) => `/${path}`).concat(files.map((file) => `/${file}`)),
    );
    const folder = this.#folders.find(candidates);
    if (folder === undefined) return undefined;
    const index = this.#lectures.get(this.#folders.indexOf(folder) ?? '');
    const page = index ?? pageOfFolder(folder, postsFolder);
    return page === undefined
      ? { fault: this.#folders.describe(folder, path) }
      : { href: this.#hrefOf(page) + suffix };
  }

  #findExact(candidates: readonly string[]): string | undefined {
    for (const candidate of candidates) {
      const found = this.#lookUp(candidate);
      if (found !== undefined) return found;
    }
    const named = this.#posts.ofPage(candidates);
    return named === undefined ? undefined : this.#lectures.get(named);
  }

  #guess(written: string, post: LinkedPost): LocalPlace {
    const [path = '', suffix = ''] = parseAddress(written);
    const cut = path.replace(/^\/[^/]*(?=\/.)/, '');
    const guess = path.startsWith('/') && cut !== path ? this.#lookUp(cut) : undefined;
    if (guess !== undefined) {
      return { href: this.#hrefOf(guess) + suffix, fault: describeGuess(written, path, guess) };
    }
    const isOurs = path.startsWith('/') && ownRooms.has(path.split('/')[1] ?? '') && !this.#isLecture(path);
    if (isInPersonalFolder(path)) return { fault: describeOnDisk(path) };
    if (isOurs) return { href: this.#hrefOf(path) + suffix };
    const candidates = this.#candidates(path, post);
    return this.#findFolder(path, suffix, candidates) ?? { fault: describeMissing(path, candidates) };
  }

  /** Every path below the site that an address may mean, the likeliest first. */
  #candidates(path: string, post: LinkedPost): string[] {
    const { settings, postsFolder } = this.#input;
    if (path.startsWith('/')) {
      const bases = ['/', settings.base, ...settings.formerBase].filter((base) =>
        `${path}/`.startsWith(base),
      );
      return [...bases.map((base) => `/${path.slice(base.length)}`), `/${postsFolder}${path.slice(1)}`];
    }
    const isBeside = /^\.?\/?$/.test(path);
    const folders = isBeside
      ? [post.path]
      : [post.path, ...post.oldAddresses.map(({ address }) => address.slice(1)), ''];
    return folders.flatMap((from) => joinPath(from.slice(0, from.lastIndexOf('/') + 1), path) ?? []);
  }

  #lookUp(path: string): string | undefined {
    if (this.#files.has(path)) return path;
    const page = path.replace(/\/index\.html$/, '/');
    for (const form of [page, `${page}/`, `${page}.html`]) {
      const lecture = this.#lectures.get(form);
      if (lecture !== undefined) return lecture;
    }
    return page === '/' ? page : undefined;
  }

  #isLecture(path: string): boolean {
    return path.startsWith(addresses.lectures) && path !== addresses.lectures;
  }

  #hrefOf(address: string): string {
    const href = hrefOf(address, this.#input.settings.base).replace(/[#?]/g, encodeURIComponent);
    return this.#files.has(address) ? readableAddress(href) : href;
  }
}

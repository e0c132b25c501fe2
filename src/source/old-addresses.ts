import { DateTime } from 'luxon';
import type { Finding } from '../diagnostics/diagnostic.ts';
import { parseDate } from './dates.ts';
import { buildJekyllAddress, type JekyllPost } from './jekyll-address.ts';
import { parseMoment } from './moment.ts';
import { postName } from './post-name.ts';
import { pageForms, parseSitePath } from './site-path.ts';
import type { SourceFile } from './source-file.ts';

/** An address that a post had before, and that still leads to it. */
export type OldAddress = {
  /** `/lecture/2026/06/07/VLM.html`, without base path. */
  readonly address: string;
  /** Where the author wrote it, or line 1 where it follows from the file name. */
  readonly line: number;
};

/** How the course was published before. */
export type FormerSite = {
  /** A style of Jekyll's or a template; absent if no address should be made from dates and titles. */
  readonly permalink?: string;
  /** Zone that Jekyll may have been configured with; without one, it counts days in UTC. */
  readonly timeZone?: string;
};

type Read = { readonly addresses: readonly OldAddress[]; readonly findings: readonly Finding[] };

/**
 * Finds the addresses under which Jekyll published a post: its `permalink:`, else the one that its date
 * gives; and those that the jekyll-redirect-from plugin, or Hugo's `aliases:`, kept alive.
 *
 * @example readOldAddresses(file, { permalink: 'date' }).addresses[0]?.address // '/lecture/2026/06/07/VLM.html'
 */
export function readOldAddresses(file: SourceFile, former: FormerSite): Read {
  const [own = ''] = textsOf(file.frontMatter.permalink);
  const redirects = textsOf(file.frontMatter.redirect_from);
  // Hugo's name for the same, in which Obsidian keeps other names of a note.
  const aliases = textsOf(file.frontMatter.aliases).filter((alias) => /^\/[^/]/.test(alias));
  const reads = [
    ...(own ? readPermalink(file, own, former) : buildDatedAddresses(file, former)),
    ...redirects.slice(0, mostRedirects).map((address) => readAddress(file, 'redirect_from', address)),
    ...aliases.slice(0, mostRedirects).map((address) => readAddress(file, 'aliases', address)),
    ...(redirects.length > mostRedirects
      ? [{ addresses: [], findings: [describeRest(file, redirects)] }]
      : []),
  ];
  const byAddress = new Map(
    reads.flatMap(({ addresses }) => addresses).map((old) => [old.address, old] as const),
  );
  return { addresses: [...byAddress.values()], findings: reads.flatMap(({ findings }) => findings) };
}

/** Each is a page of its own. */
const mostRedirects = 200;

function describeRest({ keyLines }: SourceFile, { length }: readonly string[]): Finding {
  return {
    rule: 'front-matter/long',
    line: keyLines.redirect_from ?? 1,
    message: `redirect_from has ${length} addresses; only the first ${mostRedirects} lead to this post.`,
    fix: `Keep at most ${mostRedirects} addresses under redirect_from.`,
  };
}

/** A permalink may be a template too: `/:categories/:title/`. */
function readPermalink(file: SourceFile, written: string, former: FormerSite): Read[] {
  const isTemplate = /:[a-z_]/.test(written);
  const asWritten = readAddress(file, 'permalink', written, written.replace(/:[a-z_]+/g, 'x'));
  if (!isTemplate || asWritten.findings.length > 0) return [asWritten];
  const filled = posts(file, former).map((post) => buildJekyllAddress(written, post) ?? written);
  return [...new Set(filled)].map((address) => readAddress(file, 'permalink', address));
}

/** Jekyll publishes only what has a date in its file name. */
function buildDatedAddresses(file: SourceFile, former: FormerSite): Read[] {
  const { permalink } = former;
  if (permalink === undefined || !/(?:^|\/)\d{4}-\d{1,2}-\d{1,2}-[^/]+$/.test(file.path)) return [];
  const filled = posts(file, former).flatMap((post) => buildJekyllAddress(permalink, post) ?? []);
  return [...new Set(filled)].map((address) => readAddress(file, '', address));
}

/** The post as Jekyll saw it, once for each day that its date is in the zones Jekyll may have been in. */
function posts(file: SourceFile, { timeZone }: FormerSite): JekyllPost[] {
  const own = file.frontMatter.slug;
  const name = typeof own === 'string' && own !== '' ? own : postName(file.path).replace(/\.*$/, '');
  const post: JekyllPost = { name, categories: readCategories(file) };
  const dates = readDates(file, timeZone);
  return dates.length > 0 ? dates.map((date) => ({ ...post, date })) : [post];
}

function readDates(file: SourceFile, zone: string | undefined): DateTime[] {
  const prefix = /\d{4}-\d{1,2}-\d{1,2}(?=-[^/]+$)/.exec(file.path)?.[0];
  const written = String(file.frontMatter.date ?? prefix ?? '');
  const moment = parseMoment(written);
  if (moment) {
    const there = zone === undefined ? moment : moment.setZone(zone);
    return there.toISODate() === moment.toISODate() ? [moment] : [moment, there];
  }
  const day = parseDate(written, 'en').date;
  const time = /[T ](\d{1,2}):(\d{2})(?::(\d{2}))?/
    .exec(written)
    ?.slice(1)
    .map((part) => Number(part ?? 0));
  const [hour = 0, minute = 0, second = 0] = time ?? [];
  return day ? [DateTime.fromISO(day.iso, { zone: 'utc' }).set({ hour, minute, second })] : [];
}

/** Jekyll's own rule: `categories` in a text are separated by spaces, `category` is one, and both count. */
function readCategories({ frontMatter }: SourceFile): string[] {
  const { categories, category } = frontMatter;
  const several = typeof categories === 'string' ? categories.split(/\s+/) : textsOf(categories);
  return [...several, ...textsOf(category)].filter(Boolean);
}

function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((part) =>
    typeof part === 'string' || typeof part === 'number' ? [String(part)] : [],
  );
}

/** @param form replaces the address if that is a template */
function readAddress(file: SourceFile, key: string, written: string, form = written): Read {
  const line = file.keyLines[key] ?? 1;
  const { address, reason } = parseSitePath(form);
  if (address !== undefined) {
    return { addresses: pageForms(address).map((form) => ({ address: form, line })), findings: [] };
  }
  return {
    addresses: [],
    findings: [
      {
        rule: 'address/outside',
        line,
        message: `${key || 'The old address'} is "${shorten(written)}": ${reason}. Old links to it do not lead to this post.`,
        fix: `${key || 'redirect_from'}: /${postName(file.path)}/`,
      },
    ],
  };
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

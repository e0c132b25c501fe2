import type { Finding } from '../../diagnostics/diagnostic.ts';
import { buildLecture, slugOf, wholeSlugOf } from '../../lecture/build-lecture.ts';
import { findExcess } from '../../lecture/find-excess.ts';
import type { LastUpdated } from '../../lecture/lines/date-line.ts';
import type { FindPlace } from '../../lecture/links/local-addresses.ts';
import { type ParsedMarkdown, parseMarkdown } from '../../markdown/parser.ts';
import { fillMeta } from '../../markdown/rules/liquid/shortcode.ts';
import { addresses } from '../../pages/addresses.ts';
import type { DateValue } from '../../source/dates.ts';
import { type FrontMatter, parseFrontMatter } from '../../source/front-matter.ts';
import type { OldAddress } from '../../source/old-addresses.ts';
import { parseSource } from '../../source/parse-source.ts';
import { type Release, readRelease } from '../../source/release.ts';
import type { Settings } from '../../source/settings.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { guideFolder } from './find-posts.ts';
import type { ReadLecture } from './read-lecture.ts';

/** A post up to its body: what other posts can link to is known before the body of any of them is read. */
export type PostHead = {
  readonly path: string;
  readonly slug: string;
  readonly oldAddresses: readonly OldAddress[];
  readonly file: SourceFile;
  readonly frontMatter: FrontMatter;
  /** The entries that it cites of bibliographies beside it, as BibTeX. */
  readonly bibliography?: string;
  /** Who may see it, and from when. */
  readonly release: Release;
  readonly findings: readonly Finding[];
};

type PostSettings = Pick<Settings, 'base' | 'language'> & Partial<Settings>;

/** Reads the front matter of a post. */
export function parseHead(path: string, text: string, settings: PostSettings): PostHead {
  const source = parseSource(path, text);
  const { frontMatter, findings } = parseFrontMatter(source.file, settings);
  const release = readRelease(source.file, frontMatter.date, settings.timeZone ?? 'UTC');
  return {
    path,
    slug: slugOf(frontMatter.slug ?? path),
    oldAddresses: frontMatter.oldAddresses,
    file: source.file,
    frontMatter,
    release,
    findings: [
      ...source.findings,
      ...findings,
      ...release.findings,
      ...checkSlug(frontMatter.slug ?? path, source.file),
    ],
  };
}

/** An address that is too long for file systems is shortened, which its author may not expect. */
function checkSlug(wanted: string, { frontMatter, keyLines }: SourceFile): Finding[] {
  const slug = slugOf(wanted);
  if (slug === wholeSlugOf(wanted)) return [];
  return [
    {
      rule: 'front-matter/slug',
      line: keyLines.slug ?? 1,
      message: `${frontMatter.slug === undefined ? 'The file name' : 'slug'} is too long for an address; the post is at ${addresses.lecture(slug)}.`,
      fix: `slug: ${slug}`,
    },
  ];
}

/**
 * Takes a post from its front matter through all stages up to the lecture.
 *
 * @param findDate gives the day of the last change; only a post that shows it asks
 */
export function parseBody(
  head: PostHead,
  settings: PostSettings,
  findDate: () => DateValue | undefined,
  findPlace: FindPlace,
): ReadLecture {
  const { frontMatter, path, file } = head;
  const { bodyLine } = file;
  const body = fillMeta(file.body, file.frontMatter);
  const updated: LastUpdated = {
    language: frontMatter.language ?? settings.language,
    get date() {
      return findDate();
    },
  };
  const { parsed, findings } = parseBounded(body, bodyLine, frontMatter.hasMath ?? false);
  const lecture = buildLecture({
    path,
    slug: head.slug,
    frontMatter,
    parsed,
    bodyLine,
    base: settings.base,
    remoteThumbnails: settings.remoteThumbnails,
    findPlace,
    updated,
    ...(head.bibliography && { bibliography: head.bibliography }),
    isChapter: path.startsWith(guideFolder),
  });
  return { lecture, findings: [...head.findings, ...findings, ...lecture.findings] };
}

/** A post with more in it than can be laid out is shown as it is written: nothing is lost, and nothing is read from it. */
function parseBounded(
  body: string,
  bodyLine: number,
  hasMath: boolean,
): { readonly parsed: ParsedMarkdown; readonly findings: readonly Finding[] } {
  const parsed = parseMarkdown(body, bodyLine, { hasMath });
  const excess = parsed.excess ?? findExcess(parsed.tokens);
  if (excess === undefined) return { parsed, findings: [] };
  const longest = (body.match(/`{3,}/g) ?? []).reduce((most, { length }) => Math.max(most, length), 2);
  const fence = '`'.repeat(longest + 1);
  const finding: Finding = {
    rule: 'lecture/many',
    line: bodyLine,
    message: `The post has ${excess}; it is shown as plain text, and nothing else is made of it.`,
    fix: 'Split the post into several.',
  };
  return { parsed: parseMarkdown(`${fence}\n${body}\n${fence}`, bodyLine - 1), findings: [finding] };
}

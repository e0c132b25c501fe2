import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { findWithheld, type Withheld } from '../../source/release.ts';
import type { Settings } from '../../source/settings.ts';
import { displayPath } from './display-path.ts';
import type { PostHead } from './parse-post.ts';

/** A post that readers do not see, and why. */
export type WithheldPost = { readonly head: PostHead; readonly withheld: Withheld };

/** The posts of a course, by who may see them. */
export type ReleasedPosts = {
  /** What has a page in this build. */
  readonly shown: readonly PostHead[];
  /** What readers do not see; shown with a mark if only the author looks. */
  readonly withheld: readonly WithheldPost[];
  /** The next moment at which another build may show more, or less, in seconds since 1970. */
  readonly nextDue?: number;
  readonly diagnostics: readonly Diagnostic[];
};

/** What decides who sees a post, besides the post itself. */
type ReleaseRules = {
  readonly settings: Settings;
  /** Seconds since 1970. */
  readonly now: number;
  /** True if only the author looks. */
  readonly showsWithheld: boolean;
  /** True for a path that `publish:` withholds from readers. */
  readonly isKept: (path: string) => boolean;
};

/**
 * Separates what is for readers from what is not yet.
 */
export function releasePosts(
  heads: readonly PostHead[],
  { settings, now, showsWithheld, isKept }: ReleaseRules,
): ReleasedPosts {
  const withheld = heads.flatMap((head): WithheldPost[] => {
    const { frontMatter, file, release } = head;
    const found = findWithheld(release, {
      ...(frontMatter.date && { date: frontMatter.date }),
      line: file.keyLines.date ?? 1,
      now,
      showsFuture: settings.future,
    });
    if (found) return [{ head, withheld: found }];
    return isKept(head.path) ? [{ head, withheld: { reason: 'unpublished', line: 1 } }] : [];
  });
  const kept = new Set(withheld.map(({ head }) => head));
  const dues = settings.future ? [] : heads.flatMap(({ release }) => release.due ?? []);
  const ends = heads.flatMap(({ release }) => release.expiry?.moment ?? []);
  const nextDue = [...dues, ...ends]
    .filter((due) => due > now)
    .reduce((one, other) => Math.min(one, other), Infinity);
  return {
    shown: showsWithheld ? heads : heads.filter((head) => !kept.has(head)),
    withheld,
    ...(nextDue < Infinity && { nextDue }),
    diagnostics: withheld.flatMap((post) => describe(post, showsWithheld)),
  };
}

const inDrafts = {
  message: 'The post is in a folder named _drafts',
  fix: 'To publish it, move the file out of that folder.',
};

const bySettings = {
  message: 'A ! pattern under publish: in site.yaml excludes the post',
  fix: 'To publish it, change that pattern.',
};

/** What an author of a block in an odd form would not know from its line alone. */
const unreadFix =
  'To publish it, start the file with a front-matter block in the usual form, without this key:\n---\ntitle: Name of the lecture\n---';

/** Anything else there is to say about a post is reported with its body, if that is read. */
function describe({ head, withheld }: WithheldPost, isRead: boolean): Diagnostic[] {
  const file = displayPath(head.path);
  const unclear = head.release.findings.map((finding) => ({ ...finding, file }));
  const { reason, says, line } = withheld;
  if (reason === 'unclear') return isRead ? [] : unclear;
  if (reason === 'scheduled') return [{ ...describeScheduled(withheld), file }];
  if (reason === 'expired') return [{ ...describeExpired(withheld), file }];
  const isUnread = Object.keys(head.file.frontMatter).length === 0;
  const place = reason === 'draft' ? inDrafts : bySettings;
  return [
    {
      rule: 'source/unpublished',
      file,
      line,
      message: `${says ? `The post says ${says}` : place.message}, so readers do not see it; npm start shows it, marked as withheld.`,
      fix: says ? (isUnread ? unreadFix : 'Delete the line to publish it.') : place.fix,
    },
  ];
}

function describeExpired({ says = '', line }: Withheld) {
  return {
    rule: 'source/unpublished',
    line,
    message: `The post says ${says}, which is past, so readers do not see it any longer; npm start shows it, marked as withheld.`,
    fix: 'Delete the line, or give it a later date, to publish the post again.',
  } as const;
}

function describeScheduled({ line, until }: Withheld) {
  return {
    rule: 'source/scheduled',
    line,
    message: `The date is ${until?.iso}, which is in the future, so readers do not see the post until then; npm start shows it, marked as withheld.`,
    fix: 'To publish it now, give it an earlier date, or add to site.yaml\nfuture: true',
  } as const;
}

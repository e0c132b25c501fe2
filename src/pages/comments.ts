import type { Comments } from '../source/service-settings.ts';

/** What a lecture needs to show its comments. */
export type CommentsOfPage = {
  /** Host of the provider, named to readers before anything is requested from it. */
  readonly host: string;
  /** Address of the frame, without what only a browser knows: theme, page and session. */
  readonly frame: string;
  /** Where the comments are without a script. */
  readonly href: string;
};

/** Sites whose frames comments are shown in. */
const origins = { giscus: 'https://giscus.app', utterances: 'https://utteranc.es' } as const satisfies Record<
  Comments['provider'],
  string
>;

/** The site whose frame a page with comments shows. */
export function commentsOrigin({ provider }: Comments): string {
  return origins[provider];
}

/**
 * Where the comments on a page are. They are kept under its address below the base path, so that they stay if the site moves.
 *
 * Sources: https://github.com/giscus/giscus/blob/main/client.ts, https://github.com/utterance/utterances/blob/master/src/client.ts
 *
 * @param address of the page: `/lectures/vlm/`
 * @example commentsOf({ provider: 'utterances', repo: 'ada/vlm' }, '/lectures/vlm/', 'en').host // 'utteranc.es'
 */
export function commentsOf(comments: Comments, address: string, language: string): CommentsOfPage {
  const origin = commentsOrigin(comments);
  const term = address.replace(/^\/|\/$/g, '') || 'index';
  const frame =
    comments.provider === 'giscus' ? giscusFrame(comments, term, language) : utterancesFrame(comments, term);
  const list = comments.provider === 'giscus' ? 'discussions' : 'issues';
  return {
    host: new URL(origin).host,
    frame: `${origin}${frame}`,
    href: `https://github.com/${comments.repo}/${list}`,
  };
}

function giscusFrame(
  { repo, repoId, category = '', categoryId }: Extract<Comments, { provider: 'giscus' }>,
  term: string,
  language: string,
): string {
  const locale = language.startsWith('zh') ? 'zh-TW' : 'en';
  const asked = {
    repo,
    repoId,
    category,
    categoryId,
    term,
    strict: '1',
    reactionsEnabled: '1',
    emitMetadata: '0',
    inputPosition: 'top',
  };
  return `/${locale}/widget?${new URLSearchParams(asked)}`;
}

function utterancesFrame(
  { repo, label }: Extract<Comments, { provider: 'utterances' }>,
  term: string,
): string {
  return `/utterances.html?${new URLSearchParams({ repo, 'issue-term': term, ...(label && { label }) })}`;
}

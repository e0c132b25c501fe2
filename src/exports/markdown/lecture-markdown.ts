import type { Lecture } from '../../lecture/lecture.ts';
import { withoutComments } from '../../source/without-comments.ts';
import type { LectureSource } from '../export-file.ts';
import { escapeMarkdown, joinParts } from './markdown.ts';

/** Where an address is in Markdown, and in hand-written HTML. */
const inLink = /(\]\(\s*<?)([^\s()<>]+)/g;
const inTag = /(\s(?:src|href|poster)=["'])([^"']+)/gi;

/**
 * A lecture as its author wrote it, without what they wrote to themselves, and with what the front matter says in front. Addresses of other files of the course are
 * those of the site, so that they lead somewhere.
 */
export function formatLectureMarkdown(lecture: Lecture, { body, hrefOf }: LectureSource): string {
  const { title, authors, date, description } = lecture;
  const byline = [authors.join(', '), date?.iso].filter(Boolean).join(' · ');
  const resolve = (_: string, before: string, written: string) => before + (hrefOf(written) ?? written);
  return joinParts([
    `# ${escapeMarkdown(title)}`,
    byline && escapeMarkdown(byline),
    description && `> ${escapeMarkdown(description)}`,
    withoutComments(body).replace(inLink, resolve).replace(inTag, resolve).trim(),
  ]);
}

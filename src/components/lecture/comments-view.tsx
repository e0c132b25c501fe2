import type { JSX } from 'preact';
import type { CommentsOfPage } from '../../pages/comments.ts';
import { wordsOf } from '../../words/words-of.ts';

type CommentsViewProps = { readonly comments: CommentsOfPage; readonly language: string };

/** The comments on a lecture: nothing is asked of their provider before a reader presses the button, which is a link without a script. */
export function CommentsView({ comments, language }: CommentsViewProps): JSX.Element {
  const { title, show, note } = wordsOf(language).comments;
  const { host, frame, href } = comments;
  return (
    <section class="comments" aria-label={title}>
      <a class="comments-open" href={href} data-comments={frame} data-title={title}>
        {show}
      </a>
      <p class="comments-note">{note(host)}</p>
    </section>
  );
}

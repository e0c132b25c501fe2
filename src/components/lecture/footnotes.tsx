import type { JSX } from 'preact';
import type { Footnote } from '../../lecture/lecture.ts';
import { wordsOf } from '../../words/words-of.ts';
import { RawHtml } from './raw-html.tsx';

type FootnotesProps = { readonly notes: readonly Footnote[] | undefined; readonly language: string };

/** Notes below the text, each with links back to the places that refer to it. */
export function Footnotes({ notes, language }: FootnotesProps): JSX.Element | null {
  if (!notes) return null;
  const words = wordsOf(language).footnotes;
  return (
    <section class="footnotes" role="doc-endnotes" aria-labelledby="Notes">
      <h2 id="Notes">{words.title}</h2>
      <ol>
        {notes.map(({ id, html, references }, index) => (
          <li key={id} id={id}>
            <RawHtml class="prose" html={html} />
            {references.map((reference, time) => (
              <a
                key={reference}
                class="footnote-back"
                href={`#${reference}`}
                role="doc-backlink"
                aria-label={words.back(index + 1, time + 1)}
              >
                ↩{time > 0 && <sup>{time + 1}</sup>}
              </a>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

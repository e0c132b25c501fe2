import type { JSX } from 'preact';
import type { Slide } from '../../slides/slide.ts';
import { wordsOf } from '../../words/words-of.ts';
import { RawHtml } from '../lecture/raw-html.tsx';
import { SlideItemView } from './slide-item-view.tsx';

type SlideViewProps = { readonly slide: Slide; readonly language: string };

/** A slide: what is shown, the way to its place in the lecture, and what is said with it. */
export function SlideView({ slide, language }: SlideViewProps): JSX.Element {
  const words = wordsOf(language).slides;
  const { id, kind, anchors, section, above, part, name, title, items, notes } = slide;
  return (
    <section class={`slide slide-${kind}`} id={id}>
      {anchors.map((anchor) => (
        <span key={anchor} class="anchor" id={anchor} />
      ))}
      <div class="slide-head">
        {above.length > 0 && <p class="slide-above">{above.join(' › ')}</p>}
        {title === '' ? <h2>{name}</h2> : <RawHtml as="h2" html={title} />}
        {part && <p class="slide-part">{words.part(part.number, part.of)}</p>}
      </div>
      <div class="slide-body">
        {items.map((item, index) => (
          <SlideItemView key={index} item={item} language={language} />
        ))}
      </div>
      <SlideNotes notes={notes} language={language} />
      <p class="slide-place">
        <a href={`../${section && `#${section}`}`} aria-label={words.inLectureOf(name)}>
          {words.inLecture}
        </a>
      </p>
    </section>
  );
}

type SlideNotesProps = Pick<Slide, 'notes'> & { readonly language: string };

/** What is said with a slide, for readers who were not there and for the speaker. */
export function SlideNotes({ notes, language }: SlideNotesProps): JSX.Element | null {
  if (notes.length === 0) return null;
  return (
    <details class="slide-notes">
      <summary>{wordsOf(language).slides.notes}</summary>
      {notes.map((note, index) => (
        <RawHtml key={index} class="prose" html={note} />
      ))}
    </details>
  );
}

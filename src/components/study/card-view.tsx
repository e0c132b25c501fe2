import type { JSX } from 'preact';
import { layOutQuestion } from '../../lecture/questions/lay-out-question.ts';
import type { PlacedCard } from '../../pages/study/revise-pages.ts';
import { studyPageWordsOf } from '../../words/study/pages/study-page-words-of.ts';
import { RawHtml } from '../lecture/raw-html.tsx';
import { AnswerView, OptionLists } from './question-view.tsx';

type CardViewProps = { readonly placed: PlacedCard; readonly language: string };

/** A card with its answer folded. What a script needs in order to ask it is in its attributes. */
export function CardView({ placed, language }: CardViewProps): JSX.Element {
  const { card, href } = placed;
  const { question, diagram, place } = card;
  const words = studyPageWordsOf(language);
  const laidOut = layOutQuestion(question);
  const { form } = question.answer;
  return (
    <li
      class="prose question"
      data-card={card.id}
      data-form={form}
      data-right={laidOut.right.join(' ')}
      data-spellings={question.answer.form === 'short' ? question.answer.spellings.join('\n') : undefined}
    >
      <RawHtml as="p" class="card-asks" html={question.asks} />
      {question.figure && <RawHtml as="p" class="question-figure card-diagram" html={question.figure} />}
      {diagram && <RawHtml class="card-diagram" html={diagram.html} />}
      <OptionLists laidOut={laidOut} />
      <details>
        <summary>{words.question.answer}</summary>
        <AnswerView question={question} laidOut={laidOut} />
        <p class="card-place">
          <a href={href}>{words.revise.place(place.section.name)}</a>
        </p>
      </details>
    </li>
  );
}

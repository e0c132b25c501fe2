import type { JSX } from 'preact';
import { type LaidOutQuestion, layOutQuestion } from '../../lecture/questions/lay-out-question.ts';
import type { Option, Question } from '../../lecture/questions/question.ts';
import { studyPageWordsOf } from '../../words/study/pages/study-page-words-of.ts';
import { RawHtml } from '../lecture/raw-html.tsx';

type QuestionViewProps = { readonly question: Question; readonly language: string };

/** A question of a lecture, with its answer folded. */
export function QuestionView({ question, language }: QuestionViewProps): JSX.Element {
  const words = studyPageWordsOf(language).question;
  const laidOut = layOutQuestion(question);
  return (
    <div class="prose question" id={question.id}>
      <p>
        <b>{words.label}</b> <RawHtml as="span" html={question.asks} />
      </p>
      {question.figure && <RawHtml as="p" class="question-figure" html={question.figure} />}
      <OptionLists laidOut={laidOut} />
      <details>
        <summary>{words.answer}</summary>
        <AnswerView question={question} laidOut={laidOut} />
      </details>
    </div>
  );
}

/** What there is to choose from, with letters, and what it is to be matched with, with numbers. */
export function OptionLists({ laidOut }: { readonly laidOut: LaidOutQuestion }): JSX.Element {
  const { left, options } = laidOut;
  return (
    <>
      {left.length > 0 && <ol>{left.map(printOption)}</ol>}
      {options.length > 0 && <ol type="A">{options.map(printOption)}</ol>}
    </>
  );
}

function printOption({ html }: Option): JSX.Element {
  return <RawHtml as="li" key={html} html={html} />;
}

type AnswerViewProps = { readonly question: Question; readonly laidOut: LaidOutQuestion };

/** What is right, by its letters, and why. */
export function AnswerView({ question, laidOut }: AnswerViewProps): JSX.Element {
  const { answer, why } = question;
  const { letters, whys } = laidOut;
  return (
    <>
      {letters && (
        <p>
          <b>{letters}</b>
        </p>
      )}
      {answer.form === 'short' && <p>{answer.spellings.join(' / ')}</p>}
      {answer.form === 'open' && <RawHtml html={answer.html} />}
      {whys.length > 0 && (
        <ul>
          {whys.map(({ of, html }) => (
            <li key={of}>
              <b>{of}</b> <RawHtml html={html} />
            </li>
          ))}
        </ul>
      )}
      {why && <RawHtml html={why} />}
    </>
  );
}

import { Fragment, type JSX } from 'preact';
import type { Fact } from '../lecture/lecture.ts';
import { CertaintyMark } from './certainty-mark.tsx';
import { RawHtml } from './raw-html.tsx';

type FactValueProps = { readonly fact: Fact; readonly language: string };

/** The author's words, each piece with the mark of how certain it is. */
export function FactValue({ fact, language }: FactValueProps): JSX.Element {
  return (
    <>
      {fact.pieces.map(({ html, certainties }, index) => (
        <Fragment key={index}>
          <RawHtml as="span" html={html} />
          {certainties.map((certainty) => (
            <CertaintyMark key={certainty} certainty={certainty} language={language} />
          ))}
        </Fragment>
      ))}
    </>
  );
}

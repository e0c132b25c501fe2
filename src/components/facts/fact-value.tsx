import { Fragment, type JSX } from 'preact';
import { trustHtml } from '../../html/html.ts';
import type { Fact, FactPiece } from '../../lecture/lecture.ts';
import { RawHtml } from '../lecture/raw-html.tsx';
import { CertaintyMark } from './certainty-mark.tsx';

type FactValueProps = { readonly fact: Fact; readonly language: string };

/** The author's words, each piece with the mark of how certain it is. */
export function FactValue({ fact, language }: FactValueProps): JSX.Element {
  return (
    <>
      {joinUnmarked(fact.pieces).map(({ html, certainties }, index) => (
        <Fragment key={index}>
          {html && <RawHtml as="span" html={html} />}
          {certainties.map((certainty) => (
            <CertaintyMark key={certainty} certainty={certainty} language={language} />
          ))}
        </Fragment>
      ))}
    </>
  );
}

/** Pieces with no mark that is shown, `source`, run on into the next. */
function joinUnmarked(pieces: readonly FactPiece[]): FactPiece[] {
  const joined: FactPiece[] = [];
  for (const { html, certainties } of pieces) {
    const last = joined.at(-1);
    const shown = certainties.filter((certainty) => certainty !== 'source');
    if (last?.certainties.length === 0)
      joined.splice(-1, 1, { html: trustHtml(`${last.html}${html}`), certainties: shown });
    else joined.push({ html, certainties: shown });
  }
  return joined;
}

import type { JSX } from 'preact';
import type { MatrixPage } from '../../pages/models/matrix-page.ts';
import { wordsOf } from '../../words/words-of.ts';
import { NameLink } from '../text/name-link.tsx';

type MatrixBesidesProps = { readonly besides: MatrixPage['besides']; readonly language: string };

/** How many are named. */
const named = 3;

/** What the course counts among its models and the matrix does not have. */
export function MatrixBesides({ besides, language }: MatrixBesidesProps): JSX.Element | null {
  const words = wordsOf(language);
  if (besides.length === 0) return null;
  return (
    <span class="matrix-besides">
      {' '}
      {words.matrix.besides}{' '}
      {besides.slice(0, named).map(({ name, href }, index) => (
        <>
          {index > 0 && ', '}
          <NameLink name={name} href={href} language={language} />
        </>
      ))}
      {besides.length > named && ` + ${words.number(besides.length - named)}`}.
    </span>
  );
}

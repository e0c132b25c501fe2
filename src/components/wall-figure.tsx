import type { JSX } from 'preact';
import { slugOf } from '../catalogue/slug.ts';
import type { Figure } from '../lecture/lecture.ts';
import type { WallFigure as Item } from '../pages/figures-page.ts';
import { readCredit } from './figure-credit.tsx';
import { FigureFrame } from './figure-frame.tsx';
import { otherLanguage } from './other-language.ts';
import { RawHtml } from './raw-html.tsx';

type WallFigureProps = { readonly item: Item; readonly language: string };

/** A figure with what it shows, where it stands and whose it is, and what a filter asks for. */
export function WallFigure({ item, language }: WallFigureProps): JSX.Element {
  const { figure, entry, family, place, lectures } = item;
  return (
    <li data-family={family && slugOf(family)} data-lecture={lectures.join(' ')}>
      <figure class={figure.unshown ? 'figure is-missing' : 'figure'} id={figure.id}>
        <FigureFrame figure={figure} language={language} />
        <figcaption>
          <span class="figure-caption">
            <a class="wall-entry" href={entry.href}>
              {entry.name}
            </a>
            {figure.caption && <RawHtml as="span" class="wall-caption" html={figure.caption} />}
          </span>{' '}
          {family && <span class="wall-family">{family}</span>}
          <a class="wall-place" href={place.href} lang={otherLanguage(place.language, language)}>
            {place.lecture}
          </a>{' '}
          <WallCredit figure={figure} href={item.creditHref} />
        </figcaption>
      </figure>
    </li>
  );
}

type WallCreditProps = { readonly figure: Figure; readonly href: string | undefined };

/** Paper, repository or host; the course's own pictures need none. */
function WallCredit({ figure, href }: WallCreditProps): JSX.Element | null {
  const credit = readCredit(figure.link ?? figure.address);
  if (!credit) return null;
  const address = href ?? credit.address;
  if (!address) return <span class="figure-credit">{credit.text}</span>;
  return (
    <a class="figure-credit" href={address}>
      {credit.text}
    </a>
  );
}

import type { JSX } from 'preact';
import { slugOf } from '../../catalogue/slug.ts';
import type { Figure } from '../../lecture/lecture.ts';
import type { WallFigure as Item } from '../../pages/figures/figures-page.ts';
import { nameLanguage, otherLanguage } from '../../words/other-language.ts';
import { RawHtml } from '../lecture/raw-html.tsx';
import { NameLink } from '../text/name-link.tsx';
import { readCredit } from './figure-credit.tsx';
import { FigureFrame } from './figure-frame.tsx';

type WallFigureProps = { readonly item: Item; readonly language: string };

/** A picture or diagram with what it shows, where it is and whose it is, and what a filter reads. */
export function WallFigure({ item, language }: WallFigureProps): JSX.Element {
  const { shown, family, place, lectures } = item;
  const isPicture = shown.kind === 'picture';
  return (
    <li
      data-family={family && slugOf(family)}
      data-lecture={lectures.join(' ')}
      lang={otherLanguage(place.language, language)}
    >
      {isPicture ? (
        <figure class={shown.figure.unshown ? 'figure is-missing' : 'figure'} id={shown.figure.id}>
          <FigureFrame figure={shown.figure} language={language} />
          <figcaption>
            <WallWords item={item} language={place.language} />
          </figcaption>
        </figure>
      ) : (
        <>
          <RawHtml class="wall-diagram" html={shown.diagram.html} />
          <div class="wall-words">
            <WallWords item={item} language={place.language} />
          </div>
        </>
      )}
    </li>
  );
}

/** @param language of the place that it is from */
function WallWords({ item, language }: WallFigureProps): JSX.Element {
  const { shown, entry, family, place, creditHref } = item;
  const picture = shown.kind === 'picture' ? shown.figure : undefined;
  return (
    <>
      <span class="figure-caption">
        <NameLink class="wall-entry" name={entry.name} href={entry.href} language={language} />
        {picture?.caption && <RawHtml as="span" class="wall-caption" html={picture.caption} />}
      </span>{' '}
      {family && family !== entry.name && (
        <span class="wall-family" lang={nameLanguage(family, language)}>
          {family}
        </span>
      )}{' '}
      <a class="wall-place" href={place.href}>
        {place.lecture}
      </a>{' '}
      {picture && <WallCredit figure={picture} href={creditHref} />}
    </>
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

import type { JSX } from 'preact';
import type { Card } from '../../pages/card.ts';
import { nameLanguage } from '../../words/other-language.ts';
import { saysAddress } from './says-address.ts';

type CardTitleProps = { readonly card: Card; readonly language: string };

/** What a card leads to; the title alone where the author gave no address. */
export function CardTitle({ card, language }: CardTitleProps): JSX.Element {
  const lang = nameLanguage(card.title, language);
  if (!card.address)
    return (
      <span class="card-title" data-href={card.written} lang={lang}>
        {card.title}
      </span>
    );
  return (
    <a
      class={`card-title${saysAddress(card.title, card.address) ? ' bare' : ''}`}
      href={card.address}
      data-href={card.written}
      lang={lang}
    >
      {card.title}
    </a>
  );
}

import type { JSX } from 'preact';
import type { Paper } from '../../catalogue/catalogue.ts';
import { arxivLinks } from '../../identity/arxiv.ts';
import { wordsOf } from '../../words/words-of.ts';

type PaperFormsProps = { readonly paper: Pick<Paper, 'arxiv' | 'address'>; readonly language: string };

/** Where a paper can be read: its forms on arXiv and its page on Hugging Face, else its own address. */
export function PaperForms({ paper, language }: PaperFormsProps): JSX.Element {
  const { cards, entity } = wordsOf(language);
  const { arxiv, address } = paper;
  const forms = arxiv
    ? [
        { text: cards.abstract, href: arxivLinks(arxiv).abstract },
        { text: cards.pdf, href: arxivLinks(arxiv).pdf },
        { text: cards.html, href: arxivLinks(arxiv).html },
        { text: entity.hf, href: `https://huggingface.co/papers/${arxiv.id}` },
      ]
    : [{ text: entity.original, href: address }];
  return (
    <ul class="paper-forms">
      {forms.map(({ text, href }) => (
        <li key={text}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  );
}

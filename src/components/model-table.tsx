import type { JSX } from 'preact';
import type { ModelRow } from '../pages/page.ts';
import { wordsOf } from '../words/words-of.ts';
import { EmptyNote } from './empty-note.tsx';
import { ModelLinks } from './model-links.tsx';
import { otherLanguage } from './other-language.ts';

type ModelTableProps = {
  readonly models: readonly ModelRow[];
  readonly language: string;
  /** What the table lists, for readers who do not see the page around it. */
  readonly label: string;
};

/** Models with family, year, links and the lectures that teach them; stacked cards on a phone. */
export function ModelTable({ models, language, label }: ModelTableProps): JSX.Element {
  const words = wordsOf(language).models;
  if (models.length === 0) return <EmptyNote>{words.none}</EmptyNote>;
  return (
    <table class="model-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{words.model}</th>
          <th scope="col">{words.family}</th>
          <th scope="col">{words.year}</th>
          <th scope="col">{words.links}</th>
          <th scope="col">{words.taughtIn}</th>
        </tr>
      </thead>
      <tbody>
        {models.map((model) => (
          <ModelTableRow key={model.href} model={model} language={language} />
        ))}
      </tbody>
    </table>
  );
}

type ModelTableRowProps = { readonly model: ModelRow; readonly language: string };

function ModelTableRow({ model, language }: ModelTableRowProps): JSX.Element {
  const words = wordsOf(language);
  return (
    <tr>
      <th scope="row">
        <a href={model.href}>{model.name}</a>
      </th>
      <td class="model-family">{model.family}</td>
      <td class="model-year">
        {model.year && <time dateTime={model.month ?? String(model.year)}>{model.year}</time>}
      </td>
      <td class="model-resources">
        <ModelLinks model={model} language={language} />
      </td>
      <td class="model-places" data-before={`${words.models.taughtIn} `}>
        {model.places.map((place) => (
          <a key={place.href} href={place.href} lang={otherLanguage(place.language, language)}>
            {place.lecture}
          </a>
        ))}
        {model.morePlaces > 0 && <span>{words.more(model.morePlaces)}</span>}
      </td>
    </tr>
  );
}

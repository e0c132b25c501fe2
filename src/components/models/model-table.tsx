import type { JSX } from 'preact';
import type { ModelRow } from '../../pages/lists/rows.ts';
import type { Site } from '../../pages/site.ts';
import { otherLanguage } from '../../words/other-language.ts';
import { wordsOf } from '../../words/words-of.ts';
import { wordsOfSite } from '../../words/words-of-site.ts';
import { CompareButton } from '../compare/compare-button.tsx';
import { EmptyNote } from '../lists/empty-note.tsx';
import { rowAttributes } from '../lists/row-attributes.ts';
import { NameLink } from '../text/name-link.tsx';
import { NameText } from '../text/name-text.tsx';
import { ModelLinks } from './model-links.tsx';

type ModelTableProps = {
  readonly models: readonly ModelRow[];
  readonly language: string;
  /** What the table lists, for readers who do not see the page around it. */
  readonly label: string;
  /** The course, which may call what it lists by a name of its own. */
  readonly site?: Pick<Site, 'catalogue'>;
  /** Rows can be filtered and compared. */
  readonly isIndex?: boolean;
};

/** Models with family, year, links and the lectures that teach them; stacked cards on a phone. */
export function ModelTable({
  models,
  language,
  label,
  isIndex = false,
  site = {},
}: ModelTableProps): JSX.Element {
  const { models: words, compare } = wordsOfSite(site, language);
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
          {isIndex && (
            <th scope="col" class="model-compare">
              {compare.button}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {models.map((model) => (
          <ModelTableRow key={model.href} model={model} language={language} isIndex={isIndex} />
        ))}
      </tbody>
    </table>
  );
}

type ModelTableRowProps = {
  readonly model: ModelRow;
  readonly language: string;
  readonly isIndex: boolean;
};

function ModelTableRow({ model, language, isIndex }: ModelTableRowProps): JSX.Element {
  const words = wordsOf(language);
  const { kind } = model.keys;
  return (
    <tr {...(isIndex && { ...rowAttributes(model.keys), 'data-figure': model.pictures })}>
      <th scope="row">
        <NameLink name={model.name} href={model.href} language={language} />
        {model.subtitle && <small class="model-subtitle">{model.subtitle}</small>}
      </th>
      <td class="model-family">
        <NameText name={model.family} language={language} />
        {isIndex && kind && <span class={`model-kind kind-${kind}`}>{words.entity.subjects[kind]}</span>}
      </td>
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
      {isIndex && (
        <td class="model-compare">
          <CompareButton slug={model.slug} name={model.name} language={language} />
        </td>
      )}
    </tr>
  );
}

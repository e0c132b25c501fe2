import type { JSX } from 'preact';
import type { ModelRow } from '../pages/page.ts';
import { EmptyNote } from './empty-note.tsx';
import { ModelLinks } from './model-links.tsx';

type ModelTableProps = {
  readonly models: readonly ModelRow[];
  readonly language: string;
  /** What the table lists, for readers who do not see the page around it. */
  readonly label: string;
};

/** Models with family, year, links and the lectures that teach them; stacked cards on a phone. */
export function ModelTable({ models, language, label }: ModelTableProps): JSX.Element {
  if (models.length === 0) return <EmptyNote>No lecture of this course teaches a model yet.</EmptyNote>;
  return (
    <table class="model-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">Model</th>
          <th scope="col">Family</th>
          <th scope="col">Year</th>
          <th scope="col">Links</th>
          <th scope="col">Taught in</th>
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
      <td class="model-places">
        {model.places.map((place) => (
          <a key={place.href} href={place.href}>
            {place.lecture}
          </a>
        ))}
        {model.morePlaces > 0 && <span>and {model.morePlaces} more</span>}
      </td>
    </tr>
  );
}

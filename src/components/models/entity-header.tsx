import type { ComponentChildren, JSX } from 'preact';
import { nameLanguage } from '../../words/other-language.ts';
import { Breadcrumbs } from '../frame/breadcrumbs.tsx';

type EntityHeaderProps = {
  readonly title: string;
  readonly crumbs: Parameters<typeof Breadcrumbs>[0]['crumbs'];
  readonly language: string;
  /** What it is, since when, where taught: short pieces. */
  readonly facts: readonly ComponentChildren[];
  /** What can be done with it. */
  readonly actions?: ComponentChildren;
  readonly children?: ComponentChildren;
};

/**
 * What a model or paper is, at a glance. Links elsewhere show this part of the page as a card
 * (`assets/client/hover-cards/`), except for the breadcrumbs and the actions.
 */
export function EntityHeader(props: EntityHeaderProps): JSX.Element {
  const { title, crumbs, language, facts, actions, children } = props;
  const shown = facts.filter(Boolean);
  return (
    <header class="entity-header">
      <Breadcrumbs crumbs={crumbs} language={language} />
      <div class="entity-title">
        <h1 lang={nameLanguage(title, language)}>{title}</h1>
        <div class="page-actions">{actions}</div>
      </div>
      {shown.length > 0 && (
        <ul class="entity-meta">
          {shown.map((fact, index) => (
            <li key={index}>{fact}</li>
          ))}
        </ul>
      )}
      {children}
    </header>
  );
}

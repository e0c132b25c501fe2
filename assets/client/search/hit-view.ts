import { buildElement } from './build-element.ts';
import { langOf } from './lang-of.ts';
import type { Segment } from './marks.ts';
import type { Hit, HitPlace } from './results.ts';
import { words } from './search-words.ts';

/** An answer as a link: picture, title, what identifies it, and the words around the match. */
export function buildHit(hit: Hit): HTMLAnchorElement {
  const { kind, title, href, facts, excerpt, isFilled, pictureKey } = hit;
  const text = buildElement(
    'span',
    { class: 'search-hit-text' },
    buildText('search-hit-title', title),
    ...(facts.length > 0 ? [buildFacts(facts)] : []),
    ...(excerpt ? [buildText('search-hit-excerpt', excerpt)] : []),
    ...(isFilled ? [buildElement('span', { class: 'search-hit-excerpt', 'data-fact': href }, '…')] : []),
  );
  const slot = pictureKey === undefined ? [] : [buildSlot(title, pictureKey)];
  return buildElement('a', { class: `search-hit search-hit-${kind}`, href }, ...slot, text);
}

/** Place for a small picture; until one loads, and if none does, the first letter is shown instead. */
function buildSlot(title: readonly Segment[], key: string): HTMLElement {
  const [letter = ''] = textOf(title);
  return buildElement(
    'span',
    { class: 'search-hit-slot', 'data-picture': key, 'aria-hidden': 'true', ...langOf(letter) },
    letter,
  );
}

/** Links to the sections that teach something, in line with its title. */
export function buildPlaces(places: readonly HitPlace[], hasSlot: boolean): HTMLAnchorElement[] {
  return places.map(({ lecture, href }) =>
    buildElement(
      'a',
      { class: hasSlot ? 'search-place search-place-inset' : 'search-place', href },
      buildElement('span', { class: 'search-place-label' }, `${words.taughtIn} `),
      buildElement('span', langOf(lecture), lecture),
    ),
  );
}

/** Facts are side by side; the comma is for those who hear them. */
function buildFacts(facts: readonly string[]): HTMLElement {
  const items = facts.map((fact, index) =>
    buildElement(
      'span',
      { class: 'search-hit-fact', ...langOf(fact) },
      fact,
      ...(index < facts.length - 1 ? [buildElement('span', { class: 'search-hit-comma' }, words.comma)] : []),
    ),
  );
  return buildElement('span', { class: 'search-hit-facts' }, ...items);
}

function buildText(className: string, segments: readonly Segment[]): HTMLElement {
  const parts = segments.map(({ text, isMarked }) => (isMarked ? buildElement('mark', {}, text) : text));
  return buildElement('span', { class: className, ...langOf(textOf(segments)) }, ...parts);
}

function textOf(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}

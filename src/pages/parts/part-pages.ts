import type { Model, Part } from '../../catalogue/catalogue.ts';
import { type PartProperty, partProperties } from '../../catalogue/parts/part-property.ts';
import type { Fact } from '../../lecture/lecture.ts';
import { wordsOfSite } from '../../words/words-of-site.ts';
import { addresses, hrefOf } from '../addresses.ts';
import type { Common } from '../common.ts';
import { linkFact } from '../lecture/cross-link-lecture.ts';
import { linkNames } from '../lecture/cross-links.ts';
import { linkPlace } from '../lecture/place-link.ts';
import type { PlaceLink } from '../lists/rows.ts';
import { dropNotes } from '../models/fact-rows.ts';
import { listMatrixModels, partFilters } from '../models/matrix-page.ts';
import type { Href } from '../site.ts';
import { frame, mentionCourse, type SiteContent } from '../site-content.ts';
import { linkParts } from './part-links.ts';

/** What the models of the course are built from. */
export type PartsPage = Common & {
  readonly kind: 'parts';
  /** Kinds of parts that the course has, each with those first that most models use. */
  readonly groups: readonly { readonly property: PartProperty; readonly parts: readonly PartLink[] }[];
};

export type PartLink = { readonly name: string; readonly href: Href; readonly users: number };

/** Which models use one part, and how. */
export type PartPage = Common & {
  readonly kind: 'part';
  readonly part: Part;
  readonly users: readonly PartUserRow[];
  /** The matrix, with only these models. */
  readonly matrix?: Href;
  /** Users beyond those. */
  readonly moreUsers: number;
};

export type PartUserRow = {
  readonly model: Model;
  /** What facts say, in the author's words. */
  readonly uses: readonly { readonly fact: Fact; readonly place: PlaceLink }[];
};

/** How many users one page shows. */
const mostUsers = 500;

/** A page for every part that a model of the course uses, and the list of them; none if no fact names a part. */
export function buildPartPages(content: SiteContent): (PartsPage | PartPage)[] {
  const { list } = content.catalogue.parts;
  if (list.length === 0) return [];
  return [...list.map((part) => buildPartPage(part, content)), buildPartsPage(list, content)];
}

function buildPartsPage(list: readonly Part[], content: SiteContent): PartsPage {
  const { site, language } = content;
  const words = wordsOfSite(site, language).parts;
  return {
    ...frame(content, addresses.parts, words.title, words.describeAll(mentionCourse(content))),
    kind: 'parts',
    groups: partProperties.flatMap((property) => {
      const own = list.filter((part) => part.property === property);
      return own.length > 0 ? [{ property, parts: own.map((part) => linkPart(part, content)) }] : [];
    }),
  };
}

function linkPart({ name, slug, users }: Part, { site }: Pick<SiteContent, 'site'>): PartLink {
  return { name, href: hrefOf(addresses.part(slug), site.base), users: users.length };
}

function buildPartPage(part: Part, content: SiteContent): PartPage {
  const { site, language } = content;
  const { parts: words, counts, number } = wordsOfSite(site, language);
  const { length } = part.users;
  const address = addresses.part(part.slug);
  const own = hrefOf(address, site.base);
  const said = words.usedBy(number(length), counts.models(length));
  return {
    ...frame(content, address, part.name, words.describe(part.name, said)),
    kind: 'part',
    part,
    ...(listMatrixModels(content.catalogue).length > 0 && {
      matrix: `${hrefOf(addresses.matrix, site.base)}?${partFilters[part.property]}=${encodeURIComponent(part.slug)}`,
    }),
    users: part.users.slice(0, mostUsers).map(({ model, uses }): PartUserRow => {
      const seen = new Set([hrefOf(addresses.model(model.slug), site.base)]);
      return {
        model,
        uses: uses.map(({ fact, place }) => ({
          fact: linkFact(linkParts(dropNotes(fact), content.links.parts, own), (html) =>
            linkNames(html, content.names, seen),
          ),
          place: linkPlace(place, site),
        })),
      };
    }),
    moreUsers: Math.max(0, length - mostUsers),
  };
}

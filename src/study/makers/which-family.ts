import type { Catalogue, Model } from '../../catalogue/catalogue.ts';
import { rememberOf } from '../../source/remember.ts';
import { buildChoiceCard, type MakeCard, sortByHash } from '../deck.ts';
import { givesAway, namesOf } from '../names-in-text.ts';

/** Families that authors give in braces, with their members. */
const statedFamilies: (catalogue: Catalogue) => ReadonlyMap<string, readonly Model[]> =
  /* @__PURE__ */ rememberOf(({ models }: Catalogue) => {
    const families = new Map<string, Model[]>();
    for (const model of models) {
      const family = familyOf(model);
      const members = family === undefined ? undefined : families.get(family);
      if (members) members.push(model);
      else if (family !== undefined) families.set(family, [model]);
    }
    return families;
  });

/** The family that its author gives it; a heading that it is under may be a chapter. */
function familyOf({ family, places }: Model): string | undefined {
  return places.some(({ section }) => section.stated?.family === family) ? family : undefined;
}

/** Families that are looked at. */
const looked = 40;

/** Members that an explanation names. */
const named = 3;

/** Makes "To which family does LLaVA belong?" */
export const whichFamily: MakeCard = (model, { catalogue, words }) => {
  const own = familyOf(model);
  const [place] = model.places;
  if (own === undefined || !place || namesOf(model).some((name) => givesAway(name, own))) return undefined;
  const families = [...statedFamilies(catalogue)].filter(([family]) => family !== own).slice(0, looked);
  const describe = (members: readonly Model[]) =>
    words.members(
      members.slice(0, named).map(({ name }) => name),
      members.length > named,
    );
  return buildChoiceCard({
    kind: 'family',
    name: `family-${model.slug}`,
    place,
    asks: words.asks.family(model.name),
    right: { text: own },
    wrong: sortByHash(families, model.key, ([family]) => family).map(([family, members]) => ({
      text: family,
      why: describe(members),
    })),
    why: words.says(model.name, own),
  });
};

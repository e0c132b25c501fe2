import type { Catalogue, Model, Parts, Place } from '../../catalogue/catalogue.ts';
import { findParts } from '../../catalogue/parts/find-parts.ts';
import { addTo } from '../../collections/add-to.ts';
import { trustHtml } from '../../html/html.ts';
import { modelKey } from '../../identity/name.ts';
import type { FactProperty } from '../../lecture/facts/fact-properties.ts';
import type { Fact } from '../../lecture/lecture.ts';
import { linkNames } from '../lecture/cross-links.ts';
import { buildCrossNames, type CrossNames } from '../lecture/cross-names.ts';

/**
 * How one model builds on another.
 *
 * - `start`: its author says that it starts from it
 * - `version`: it bears its name, and is taught below it
 * - `encoder`, `connector`, `language-model`: the part is that of the other
 * - `data`: it is trained on data of the other
 * - `made-data`: the other helped to make its data
 */
export type LineageKind = (typeof lineageKinds)[number];

export const lineageKinds = [
  'start',
  'version',
  'encoder',
  'connector',
  'language-model',
  'data',
  'made-data',
] as const;

export type LineageEdge = {
  readonly kind: LineageKind;
  /** The model that has it. */
  readonly model: Model;
  /** Whose it is. */
  readonly ancestor: Model;
  /** Where it is said. */
  readonly place: Place;
  /** What says so; a version is said by its heading. */
  readonly fact?: Fact;
};

/** Properties that may say so, each with what it then says. */
const kindOf: Partial<Readonly<Record<FactProperty, LineageKind>>> = {
  base: 'start',
  'vision-encoder': 'encoder',
  connector: 'connector',
  'language-model': 'language-model',
  data: 'data',
};

/** Said about another system that is not used, in the same sentence. */
const denies =
  /\b(?:no|not|without|instead of|unlike|rather than|than|inspired by|similar to|like|as in|compared|beats?|outperform\w*|replac\w+)\b|不同於|不同于|類似|类似|受.{0,8}啟發/iu;

/** Before the name of a system that made data. */
const madeBy =
  /(?:\b(?:by|with|using|through|via|from the answers of)\s+(?:the\s+)?|(?:由|以|用|透過|通过)\s*)$/iu;

/** Before a name, where the part is that of the system. */
const belongsTo = /(?:\b(?:of|from)\s+(?:the\s+)?|的|自|從|从)$/iu;

/** A clause that starts with the name, or with how the part is used. */
const startsClause =
  /^\s*(?:\(?\d\)?\s*)?(?:(?:the|a|an|frozen|pretrained|pre-trained|trained|same|either|or)\s+)*$/iu;

/** `BLIP or`, before the last name of a list. */
const endsList = /^\s*\p{Lu}[\p{L}\p{N}.\s-]*\s(?:or|and)\s+$/u;

/** Finds how the models of a course build on one another, in the order of their names; each kind of relation of two models once. */
export function findLineage({ models, parts }: Pick<Catalogue, 'models' | 'parts'>): LineageEdge[] {
  const systems = models.filter(({ subject }) => subject === undefined || subject === 'model');
  const names = buildCrossNames(systems, '/');
  const bySlug = new Map(systems.map((model) => [model.slug, model]));
  const versions = findVersions(systems);
  const edges = new Map<string, LineageEdge>();
  for (const model of systems) {
    for (const edge of [...readFacts(model, names, bySlug, parts), ...(versions.get(model) ?? [])]) {
      const key = `${edge.model.slug} ${edge.ancestor.slug} ${edge.kind}`;
      if (!edges.has(key) && couldDescend(edge)) edges.set(key, edge);
    }
  }
  return [...edges.values()];
}

/** Nothing starts from what is newer. */
function couldDescend({ model, ancestor }: LineageEdge): boolean {
  if (model === ancestor) return false;
  const [own, others] = [model, ancestor].map(({ year = 0, month = 0 }) => ({ year, month }));
  if (!own?.year || !others?.year || own.year > others.year) return true;
  if (own.year < others.year) return false;
  return own.month === 0 || others.month === 0 || own.month >= others.month;
}

function* readFacts(
  model: Model,
  names: CrossNames,
  bySlug: ReadonlyMap<string, Model>,
  parts: Parts,
): Generator<LineageEdge> {
  const [first] = model.places;
  if (!first) return;
  for (const fact of model.facts) {
    const kind = kindOf[fact.property];
    if (!kind) continue;
    const place =
      model.places.find(({ section }) =>
        section.blocks.some((block) => block.kind === 'facts' && block.facts.includes(fact)),
      ) ?? first;
    const found = findParts(fact, parts.names);
    for (const { key } of found) {
      const origin = parts.byKey.get(key)?.origin;
      if (origin) yield { kind, model, ancestor: origin, place, fact };
    }
    for (const { slug, start, end } of findNames(fact, names, model)) {
      const ancestor = bySlug.get(slug);
      const isOfPart = found.some((part) => part.start < end && start < part.end);
      const said = ancestor && !isOfPart && tell(kind, fact.text, start, end);
      if (said) yield { kind: said, model, ancestor, place, fact };
    }
  }
}

/** What a mention says; nothing if it only compares. */
function tell(kind: LineageKind, text: string, start: number, end: number): LineageKind | undefined {
  const sentence =
    text
      .slice(0, start)
      .split(/[;。；]/u)
      .at(-1) ?? '';
  if (denies.test(sentence)) return undefined;
  if (kind === 'start') return kind;
  if (kind === 'data') return madeBy.test(sentence) ? 'made-data' : kind;
  const clause = sentence.split(/[,:(，：（、]/u).at(-1) ?? '';
  const isOwned = /^['’]s(?!\p{L})/u.test(text.slice(end)) || belongsTo.test(sentence);
  return isOwned || startsClause.test(clause) || endsList.test(clause) ? kind : undefined;
}

type Mention = { readonly slug: string; readonly start: number; readonly end: number };

const linked = /<a class="crosslink" href="\/models\/([^"]*)\/">([^<]*)<\/a>/g;

/** The models that a text names, as links in lectures would find them. */
function findNames({ property, text }: Fact, names: CrossNames, { slug }: Model): Mention[] {
  // A stated start begins with a name, which elsewhere could be the first word of a sentence.
  const opening = property === 'base' ? 'of ' : '';
  // What would be markup is replaced, at the same length.
  const plain = trustHtml(opening + text.replace(/[<>&]/g, ' '));
  const html = linkNames(plain, names, new Set([`/models/${encodeURI(slug)}/`]));
  const found: Mention[] = [];
  let removed = opening.length;
  for (const match of html.matchAll(linked)) {
    const [whole, href = '', name = ''] = match;
    const start = match.index - removed;
    found.push({ slug: decodeURI(href), start, end: start + name.length });
    removed += whole.length - name.length;
  }
  return found;
}

/** `Heron-2`, taught below `Heron`. */
function findVersions(models: readonly Model[]): Map<Model, LineageEdge[]> {
  const owners = new Map(
    models.flatMap((model) => model.places.map(({ section }) => [section, model] as const)),
  );
  const versions = new Map<Model, LineageEdge[]>();
  for (const ancestor of models) {
    for (const { lecture, section } of ancestor.places) {
      for (const below of section.sections) {
        const model = owners.get(below);
        if (!model || model === ancestor || !isVersion(model.name, ancestor.name)) continue;
        const place = { lecture, section: below };
        addTo(versions, model, { kind: 'version', model, ancestor, place });
      }
    }
  }
  return versions;
}

function isVersion(name: string, of: string): boolean {
  return modelKey(name).startsWith(modelKey(of)) && /^[^\p{L}]*[-\s]|\d/u.test(name.slice(of.length));
}

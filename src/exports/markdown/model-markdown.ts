import type { Model, Paper } from '../../catalogue/catalogue.ts';
import type { Fact } from '../../lecture/lecture.ts';
import { absoluteLink, addresses, sectionAddress } from '../../pages/addresses.ts';
import type { Site } from '../../pages/site.ts';
import { wordsOf } from '../../words/words-of.ts';
import { escapeMarkdown, formatLink, joinParts } from './markdown.ts';

/** What surrounds a model. */
type Around = { readonly site: Site; readonly papers: ReadonlyMap<string, Paper> };

/** Everything that the course says about a model, as Markdown. */
export function formatModelMarkdown(model: Model, { site, papers }: Around): string {
  const { lists, exports: words, papers: paperWords, models } = wordsOf(site.language);
  const link = (address: string) => absoluteLink(address, site);
  const about = [model.subject, model.family, model.year].filter(Boolean).join(' · ');
  const cited = model.papers.flatMap((key) => papers.get(key) ?? []);
  return joinParts([
    `# ${escapeMarkdown(model.name)}`,
    about && escapeMarkdown(about),
    model.aliases.length > 0 ? `${words.also}: ${escapeMarkdown(model.aliases.join(', '))}` : undefined,
    listOf(model.facts.map((fact) => formatFact(fact, site.language))),
    section(
      words.links,
      model.resources.map(
        ({ label, role, title, address }) =>
          `${escapeMarkdown(label ?? role)}: ${formatLink(title, address)}`,
      ),
    ),
    section(
      lists.papers,
      cited.map(({ title, slug }) => formatLink(title, link(addresses.paper(slug)))),
    ),
    section(
      models.taughtIn,
      model.places.map(
        ({ lecture, section }) =>
          `${formatLink(section.name, link(sectionAddress(lecture.slug, section.id)))} ${paperWords.in} ${escapeMarkdown(lecture.title)}`,
      ),
    ),
    section(
      words.figures,
      model.figures.map(({ alt, source }) => formatLink(alt, source)),
    ),
  ]);
}

/** The author's words, with their certainty in words: a mark means nothing to a reader who has not read the legend. */
function formatFact({ property, text, pieces }: Fact, language: string): string {
  const { properties, certainties } = wordsOf(language).facts;
  const marks = [...new Set(pieces.flatMap((piece) => piece.certainties))].map((mark) => certainties[mark]);
  const certainty = marks.length > 0 ? ` (${marks.join(', ')})` : '';
  return `**${properties[property]}:** ${escapeMarkdown(text)}${certainty}`;
}

function section(title: string, items: readonly string[]): string | undefined {
  return items.length > 0 ? `## ${title}\n\n${listOf(items)}` : undefined;
}

function listOf(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

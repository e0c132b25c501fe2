import { absoluteLink, addresses } from '../../pages/addresses.ts';
import { files } from '../../pages/files.ts';
import { describeLecture } from '../../pages/lecture/lecture-pages.ts';
import { describeModel } from '../../pages/models/model-pages.ts';
import { wordsOfSite } from '../../words/words-of-site.ts';
import { type ExportContent, type ExportFile, exportFile } from '../export-file.ts';
import { escapeMarkdown, formatLink, joinParts } from './markdown.ts';

/** How many models and lectures it names; the rest is in the catalogue, which it names too. */
const most = 400;

/** `/llms.txt`: what the course holds and where, for language models: https://llmstxt.org */
export function buildLlms(content: Listed): ExportFile {
  return exportFile(files.llms, () => formatLlms(content));
}

type Listed = Pick<ExportContent, 'catalogue' | 'site'>;

function formatLlms({ catalogue, site }: Listed): string {
  const { lists, exports: words } = wordsOfSite(site, site.language);
  const link = (address: string) => absoluteLink(address, site);
  const item = (title: string, address: string, about: string) =>
    `- ${formatLink(title, link(address))}: ${escapeMarkdown(about)}`;
  const lectures = catalogue.lectures.map((lecture) =>
    item(
      lecture.title,
      files.markdown(addresses.lecture(lecture.slug)),
      describeLecture(lecture, site.language),
    ),
  );
  const models = catalogue.models.map((each) =>
    item(each.name, files.markdown(addresses.model(each.slug)), describeModel(each, site.language)),
  );
  const data = (['lectures', 'models', 'papers'] as const)
    .filter((list) => list !== 'models' || site.catalogue !== false)
    .map((list) => item(`${list}.json`, files.data(list), lists[list]));
  return joinParts([
    `# ${escapeMarkdown(site.title)}`,
    site.description && `> ${escapeMarkdown(site.description)}`,
    section(lists.lectures, lectures),
    section(words.data, [...data, item('course.bib', files.bibliography('bib'), 'BibTeX')]),
    section(lists.models, models),
  ]);
}

function section(title: string, items: readonly string[]): string | undefined {
  return items.length > 0 ? `## ${title}\n\n${items.slice(0, most).join('\n')}` : undefined;
}

import { z } from 'zod';
import { names } from './names.ts';
import { paperRecordsSchema } from './paper-records.ts';
import { type Settings, settingsShape } from './settings.ts';

/** What an editor says about each setting. */
const settings = {
  title: 'Name of the course',
  description: 'One or two sentences about the course',
  base: 'Path that the site is served under: /vlm/',
  url: 'Where the site is served, without path: https://example.org',
  language: 'Language of the course: en or zh-Hant',
  timeZone: 'Zone that days are told in: Asia/Taipei',
  author: 'Who wrote the lectures that name no author',
  permalink: 'How Jekyll made old addresses: a style or a template; false keeps none',
  formerBase: 'Path in front of the addresses of the old site',
  remotePictures: 'ask loads pictures of other sites only when a reader asks for them',
  remoteThumbnails: 'true shows the stills that video hosts have, before a reader asks',
  crosslinks: 'false leaves names of models in the text as they are',
  slides: 'false: lectures are not shown as slides',
  revise: 'false: there are no pages to revise with',
  keep: 'false: readers cannot keep what they want to find again',
  print: 'false: there is no page that prints all lectures as one',
  app: 'false: the site cannot be installed as an app, and no lecture is kept to be read without a network',
  news: 'false: there is no page of what is new',
  math: 'true reads $…$ as a formula in every lecture',
  future: 'true shows lectures whose date is still to come',
  publish: 'Files to publish although no page links to them; with ! in front, files never to publish',
  catalogue: 'false: no list of models; {name: Robots, one: robot} renames it',
  parts: 'Other names of what models are built of; false for a name that is no part',
  repository: 'Where the course is kept: https://github.com/owner/name',
  logo: 'Picture before the name of the course, below the content folder',
  favicon: 'Picture that browsers show in the tab, below the content folder',
  accent: 'Colour of the course: "#0b5394", or one for each theme',
  footer: 'A sentence at the foot of every page',
  menu: 'What the head of every page leads to, in this order',
  fonts:
    'Fonts from files below the content folder: {text: assets/fonts/text.woff2}; also interface and code',
  term: 'Which run of the course this is: 2026',
  terms: 'All runs of the course, the current one first: [{name: 2026, href: /}, {name: 2025, href: /2025/}]',
  comments:
    'Where readers comment on lectures, loaded only when a reader asks: {provider: giscus, …} or {provider: utterances, …}',
  analytics:
    'Who counts visits: {provider: plausible, …}, {provider: goatcounter, …} or {provider: umami, …}',
} as const satisfies Record<keyof Settings, string>;

const described = Object.entries(settingsShape).map(
  ([key, schema]) => [key, (schema as z.ZodType).describe(settings[key as keyof Settings])] as const,
);

const text = z.union([z.string(), z.number()]);
const yesOrNo = z.boolean();

const frontMatter = z
  .looseObject({
    title: text.describe('Name of the lecture'),
    date: text.describe('2026-06-07, or with a time: 2026-06-07 09:00:00 +0800'),
    author: names.describe('Who wrote it: a name, or a list of names'),
    category: names.describe('A topic, or a list of topics'),
    tags: names.describe('Topics'),
    description: text.describe('One or two sentences about the lecture'),
    lang: z.string().describe('Language, where it is not that of the course: zh-Hant'),
    order: z.number().describe('Place in the list of lectures, before all that have none'),
    math: yesOrNo.describe('true reads $…$ as a formula'),
    crosslinks: yesOrNo.describe('false leaves names of models in the text as they are'),
    slug: z.string().describe('Last part of the address'),
    draft: yesOrNo.describe('true keeps the lecture from readers'),
    published: yesOrNo.describe('false keeps the lecture from readers'),
    unlisted: yesOrNo.describe('true leaves the lecture out of all lists'),
    permalink: z.string().describe('Where the lecture was before'),
    redirect_from: z.union([z.string(), z.array(z.string())]).describe('Further old addresses'),
  })
  .partial()
  .meta({
    title: 'Front matter of a lecture',
    description: 'Between two lines of ---, at the top of a lecture',
  });

/** What an editor checks the files of a course against: JSON Schemas, draft 2020-12, by the names of their files. */
export const courseSchemas = {
  'site-yaml': toJson(
    z
      .strictObject(Object.fromEntries(described))
      .partial()
      .meta({ title: 'Settings of a course', description: 'content/site.yaml; every line may be left out' }),
  ),
  'front-matter': toJson(frontMatter),
  'papers-yaml': toJson(paperRecordsSchema),
} as const;

/** What an author writes, which is not always what is made of it. */
function toJson(schema: z.ZodType) {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
}

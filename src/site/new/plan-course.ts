import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { stringify } from 'yaml';
import { inGenerator } from '../generator.mjs';

/** What a user who starts a course is asked. */
export type CourseAnswers = {
  readonly title: string;
  /** BCP 47 */
  readonly language: string;
  readonly author?: string;
};

export type CourseFile = {
  /** Below the folder of the course. */
  readonly path: string;
  readonly text: string;
};

/**
 * The files that a course starts with.
 *
 * @param folder of the course, whose name is that of its package
 * @param generator as `package.json` names it: a version, an address, or a file
 */
export async function planCourse(
  folder: string,
  answers: CourseAnswers,
  generator: string,
): Promise<readonly CourseFile[]> {
  const lecture = answers.language.startsWith('zh') ? 'lecture.zh-Hant.md' : 'lecture.en.md';
  return [
    { path: 'content/site.yaml', text: formatSettings(answers) },
    { path: 'content/papers.yaml', text: await readTemplate('papers.yaml') },
    { path: 'content/lectures/first-lecture.md', text: await readTemplate(lecture) },
    { path: 'package.json', text: formatManifest(folder, generator) },
    { path: '.gitignore', text: await readTemplate('gitignore') },
    { path: '.github/workflows/site.yml', text: await readTemplate('workflow.yml') },
  ];
}

function readTemplate(name: string): Promise<string> {
  return readFile(inGenerator(`src/site/new/template/${name}`), 'utf8');
}

/** With it, editors such as VS Code complete and check what is written. */
const schemaLine = '# yaml-language-server: $schema=../node_modules/lectern/assets/schemas/site-yaml.json\n';

function formatSettings({ title, language, author }: CourseAnswers): string {
  const said = stringify({ title, language, ...(author && { author }) }, { lineWidth: 0 });
  return `${schemaLine}${said}# One or two sentences about the course:
# description:
# The time zone of dates:
# timeZone: Asia/Taipei
# Where the site is served, without a path. GitHub Pages knows it; elsewhere the sitemap, feeds and citations need it.
# url: https://example.org
`;
}

function formatManifest(folder: string, generator: string): string {
  const manifest = {
    name: namePackage(folder),
    private: true,
    scripts: {
      start: 'lectern dev',
      build: 'lectern build',
      preview: 'lectern preview',
      check: 'lectern check',
      fix: 'lectern fix',
      import: 'lectern import',
      enrich: 'lectern enrich',
      links: 'lectern links',
      media: 'lectern media',
      deploy: 'lectern publish',
    },
    dependencies: { lectern: generator },
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

/** A package must not have the name of one that it depends on. */
function namePackage(folder: string): string {
  const name = basename(folder)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return name === '' || name === 'lectern' ? 'course' : name;
}

/**
 * A title for a course that is not given one.
 *
 * @example titleOf('/home/ada/my-course') // 'My course'
 */
export function titleOf(folder: string): string {
  const words = basename(folder).replace(/[-_]+/g, ' ').trim();
  return words === '' ? 'Course' : words.charAt(0).toUpperCase() + words.slice(1);
}

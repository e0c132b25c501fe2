import { renderPage } from './layouts/render-page.tsx';
import { formatReport } from './src/diagnostics/format-report.ts';
import { fileOf } from './src/pages/addresses.ts';
import type { EleventyConfig, EleventyFolders, PageData } from './src/site/eleventy.ts';
import { openEleventyInput } from './src/site/eleventy-input.ts';
import { formatHostNote } from './src/site/format-host-note.ts';
import { formatReleaseNote } from './src/site/format-release-note.ts';
import { readOptions } from './src/site/options.ts';
import { refuseEmpty } from './src/site/read/check-content.ts';
import { refuseErrors } from './src/site/refuse-errors.ts';
import { SiteBuild } from './src/site/site-build.ts';
import { markdownEndings } from './src/source/markdown-endings.ts';

/** All configuration of Eleventy; the stages themselves know nothing about it. */
export default function configure(eleventy: EleventyConfig): EleventyFolders {
  const options = readOptions(process.env, process.cwd());
  const build = new SiteBuild(options);
  const input = openEleventyInput(options.content, process.cwd(), options.scratch);
  const render = ({ address }: PageData) => build.printBytes(address, renderPage);

  eleventy.on('eleventy.before', async () => {
    const course = await build.prepare(process.env);
    const { diagnostics, settings } = course;
    process.stderr.write(formatReport(diagnostics));
    refuseErrors(diagnostics);
    refuseEmpty(course, 'published');
    process.stderr.write(formatReleaseNote(course) + formatHostNote(settings));
  });

  eleventy.addExtension(markdownEndings, {
    read: false,
    outputFileExtension: 'html',
    compileOptions: { permalink: 'raw' },
    getData: async (inputPath) => {
      const address = build.addressToPrint(input.pathOf(inputPath));
      return address ? { address, permalink: fileOf(address) } : { permalink: false };
    },
    // A file without page, such as a draft, is asked for its markup anyway, as is one whose page is published already.
    compile: async () => (data) => (data.address ? render(data) : ''),
  });

  eleventy.addGlobalData('generatedAddresses', () => build.generatedAddresses);
  // Only Markdown, so that no template that could run code is read: a course may contain anything.
  eleventy.addTemplate('.generated-pages.md', '', {
    pagination: { data: 'generatedAddresses', size: 1, alias: 'address' },
    permalink: ({ address }: PageData) => fileOf(address),
  });

  eleventy.on('eleventy.after', () => build.finish(renderPage));

  eleventy.setQuietMode(true);
  // Files beside the posts, above all `_data` of a Jekyll repository, are not for Eleventy to read or run.
  eleventy.setDataFileSuffixes([]);
  eleventy.setUseGitIgnore(false);
  // Only we decide which files are lectures, not an .eleventyignore beside them.
  eleventy.on('eleventy.ignores', (patterns) => {
    patterns.splice(0, patterns.length, `${input.folder}/**/node_modules/**`);
  });
  return {
    dir: { input: input.folder, output: options.output, data: '.no-data', includes: '.no-includes' },
    templateFormats: markdownEndings,
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}

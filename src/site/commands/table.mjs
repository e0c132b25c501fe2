/**
 * @typedef {object} Command
 * @property {string} summary what `lectern --help` says about it
 * @property {string} module file without extension, which exports `run(args, environment, signal)` and returns the exit code
 * @property {boolean} [recovers] whether a site that a killed build left behind is repaired first
 * @property {boolean} [isSource] whether it is loaded as it is written, so that it starts even if other code of ours is broken
 */

/**
 * Every command of `lectern`, in the order in which its help lists them. Each answers `--help` itself.
 *
 * @type {Readonly<Record<string, Command>>}
 */
export const commands = {
  new: { summary: 'starts a course in a new folder', module: 'src/site/commands/new' },
  dev: {
    summary: 'builds and serves the course, and shows every change in the browser',
    module: 'src/site/commands/start',
    isSource: true,
  },
  build: { summary: 'builds the site', module: 'src/site/commands/build', recovers: true },
  preview: {
    summary: 'serves the built site as a host would',
    module: 'src/site/commands/preview',
  },
  check: { summary: 'reports what is wrong with the course', module: 'src/site/commands/check' },
  fix: { summary: 'makes the repairs that need no author', module: 'src/site/commands/fix' },
  import: {
    summary: 'imports a Jekyll repository, a Hugo site or a folder of Markdown into the course',
    module: 'src/site/commands/import',
  },
  enrich: {
    summary: 'fills papers.yaml with authors, venues and years of the papers',
    module: 'src/site/commands/enrich',
  },
  media: {
    summary: 'records the sizes of pictures on other sites, copies them, and reports which are gone',
    module: 'src/site/commands/media',
  },
  links: {
    summary: 'checks the web addresses in the course',
    module: 'src/site/commands/links',
  },
  publish: {
    summary:
      'builds the site, shows what has changed, and publishes it to a folder, a server or GitHub Pages',
    module: 'src/site/commands/publish',
  },
};

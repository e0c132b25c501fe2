/** What `npm run build -- --help` says. */
export const buildUsage = `npm run build

Builds the course in content/ and publishes it to _site/. That folder has to be missing, empty, or made by an earlier
build; a build that fails leaves it as it was.

Options
  -h, --help            says this

Variables
  LECTERN_CONTENT       content folder (content)
  LECTERN_OUTPUT        output folder (_site)
  LECTERN_BASE          base path, before the one in site.yaml: /vlm/
  LECTERN_URL           where the site is served, before url: in site.yaml: https://example.org
  LECTERN_SEARCH=off    makes no search index
  LECTERN_PREVIEWS=off  draws no pictures for previews of links
  LECTERN_CACHE=off     makes everything anew, and keeps nothing for later builds
  SOURCE_DATE_EPOCH     day of the last change, in seconds since 1970
`;

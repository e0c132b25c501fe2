/** What `lectern build --help` says. */
export const buildUsage = `lectern build, or npm run build

Builds the course and publishes it to _site/. That folder must be missing, empty, or made by an earlier
build; a build that fails leaves it as it was.

With --offline the site is made to be opened from a folder without a server or a network, for example from a USB stick: the folder is
_site-offline/, and _site-offline.zip beside it holds the same.

Options
  --offline             makes a folder and a ZIP to take along
  -h, --help            shows this

Variables
  LECTERN_CONTENT       content folder (content/, or the folder itself)
  LECTERN_OUTPUT        output folder (_site)
  LECTERN_BASE          base path, in place of the one in site.yaml: /vlm/
  LECTERN_URL           where the site is served, in place of url: in site.yaml: https://example.org
  LECTERN_SEARCH=off    makes no search index
  LECTERN_PREVIEWS=off  draws no preview pictures for links
  LECTERN_THREADS       how many threads read the posts of a long course (a core each, four at most)
  LECTERN_CACHE=off     makes everything from scratch, and keeps nothing for later builds
  SOURCE_DATE_EPOCH     day of the last change, in seconds since 1970

Exit codes
  0  the site was built, or is up to date
  1  the course has errors, or the site could not be written; the old one is left as it was
  2  the command was not understood
`;

/** What `lectern publish --help` says. */
export const publishUsage = `lectern publish --to folder PATH | --to rsync HOST:PATH | --to pages [options]

Builds the site, says what has changed since it was last published, and publishes it. Files that were not published from here stay.

  --to folder PATH      a folder, such as one that a server serves
  --to rsync HOST:PATH  a folder of another machine, by rsync
  --to pages            the branch gh-pages of the course's repository, for GitHub Pages

Options
  --dry-run             builds, says what would change, and publishes nothing
  --no-build            publishes the site as it was last built
  --allow-shrink        publishes even a site without lectures, or one that has lost more than a quarter of its pages
  --remote NAME         for pages: the remote that is pushed to (origin)
  --branch NAME         for pages: the branch (gh-pages)
  --below FOLDER        for pages: the folder of the branch that the site is put into, such as 2025, and nothing beside it is touched
  -h, --help            shows this

The variables are those of a build; see lectern build --help.

Exit codes
  0  the site is published, or nothing has changed
  1  the site could not be built, or nothing was published
  2  the command could not be read
`;

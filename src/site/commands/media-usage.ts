import { webUsage } from './web-options.ts';

/** What `lectern media --help` says. */
export const mediaUsage = `lectern media lock|check|fetch|adopt [options]

Looks after the pictures on other sites that the course shows. No build uses the network; it reads content/media.lock.json.

  lock    records the digest, size, width and height of every picture, so that pages reserve the right space for it
  fetch   does the same, and saves a copy of each picture in content/media/, which pages then show
  adopt   does the same, and makes versions of each copy that are fit for the web, 800 and 1600 pixels wide; the copy is kept as it came
  check   reports pictures that are gone

Options
  --format FORMAT       text, as diagnostics are printed, or json
  --as avif|webp        format of the versions that adopt makes (avif); it needs the package sharp: npm install --save-dev sharp
${webUsage}
  -h, --help            shows this

If you stop the command, the next run continues where it stopped. Check the licence of a picture before you publish a copy of it; you can
record it in media.lock.json as "license", where it is kept.

Exit codes
  0  no picture is gone without a copy
  1  a picture is gone, and the course has no copy of it
  2  the command, the course or the ledger could not be read, the web could not be reached, or the command was stopped
`;

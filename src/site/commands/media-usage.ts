import { webUsage } from './web-options.ts';

/** What `lectern media --help` says. */
export const mediaUsage = `lectern media lock|check|fetch [options]

Looks after the pictures of other sites that the course shows. No build asks the web; it uses what is in content/media.lock.json.

  lock    takes down digest, size, width and height of every picture, so that pages keep the room for it
  fetch   does the same, and brings each picture into content/media/, which pages then show in its place
  check   asks whether every picture is still there

Options
  --format FORMAT       text, as diagnostics are printed, or json
${webUsage}
  -h, --help            says this

A command that is stopped goes on where it was when it is run again. Look at the licence of a picture before you publish a copy of it;
write it into the ledger as "license", where it stays.

Exit codes
  0  no picture is gone without a copy
  1  a picture is gone, and the course has no copy of it
  2  the command, the course or the ledger could not be read, or the command was stopped
`;

import { webUsage } from './web-options.ts';

/** What `lectern links --help` says. */
export const linksUsage = `lectern links [options]

Checks every web address in the course: what is dead, what has moved, and what does not answer programs.
The results go into content/links.json, which is part of the course: commit it. No build uses the web.

Options
  --format FORMAT       text, as diagnostics are printed, or json
  --max-age DAYS        how long a good address is not checked again (7); 0 checks all
  --no-archive          does not look for copies of dead pages at archive.org
${webUsage}
  --archive ADDRESS     the service that is asked for copies (https://archive.org/wayback/available)
  -h, --help            shows this

If you stop the command, the next run continues where it stopped.

Exit codes
  0  no address is dead
  1  an address is dead
  2  the command or the course could not be read, the web could not be reached, or the command was stopped
`;

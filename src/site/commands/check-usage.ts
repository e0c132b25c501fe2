/** What `lectern check --help` says. */
export const checkUsage = `lectern check [options], or npm run check -- [options]

Reads the course and reports what is wrong with it, as a build does. Nothing is written.

Options
  --format FORMAT       text (as a build prints it), json, sarif or github (annotations of a pull request)
  --max-warnings N      fails if there are more than N warnings
  --baseline FILE       reports only what is not in FILE, so that an existing course starts clean
  --write-baseline FILE records in FILE what is wrong now, and always succeeds
  -h, --help            shows this

Variables
  LECTERN_CONTENT       content folder (content/, or the folder itself)
  SOURCE_DATE_EPOCH     the day that counts as today, in seconds since 1970

Exit codes
  0  nothing that must be fixed
  1  an error, or more warnings than --max-warnings allows
  2  the command or the course could not be read
`;

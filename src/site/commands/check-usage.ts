/** What `lectern check --help` says. */
export const checkUsage = `lectern check [options], or npm run check -- [options]

Reads the course and reports what is wrong with it, as a build does. Nothing is written.

Options
  --format FORMAT       text (as a build prints it), json, sarif or github (annotations of a pull request)
  --max-warnings N      fails where there are more than N warnings
  --baseline FILE       reports only what is not in FILE, so that an old course starts clean
  --write-baseline FILE writes what is wrong now into FILE, and fails for nothing
  -h, --help            says this

Variables
  LECTERN_CONTENT       content folder (content/, or the folder itself)
  SOURCE_DATE_EPOCH     the day that dates to come are compared with, in seconds since 1970

Exit codes
  0  nothing that has to be repaired
  1  an error, or more warnings than --max-warnings allows
  2  the command or the course could not be read
`;

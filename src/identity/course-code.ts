/** `CS231n`, `CSE 599i`, `EECS 498`, `6.S191`, `11-777`: how universities number their courses. */
const form =
  /^(?:CSE?|CSC|CPSC|CSCI|EE|EECS|ECE|COMP|STAT|MATH|INFO|LING)[\s-]?\d{3,4}[a-z]{0,2}$|^\d{1,2}\.S?\d{3}$|^\d\d-\d{3}$/iu;

/**
 * True for the number of a course, which is no name of a model.
 *
 * @example isCourseCode('CS231n') // true
 */
export function isCourseCode(name: string): boolean {
  return form.test(name.trim());
}

/** One line of a group: a pattern of paths that programs may or may not ask for. */
export type RobotsRule = { readonly isAllowed: boolean; readonly pattern: string };

/** Characters of a file beyond this are not read, as RFC 9309 allows. */
const mostCharacters = 500_000;

/**
 * The rules of a robots.txt for one program: of the groups that name it, else of those for all programs.
 *
 * Source: RFC 9309
 *
 * @param agent in lower case
 * @example parseRobots('User-agent: *\nDisallow: /raw/', 'lectern') // [{ isAllowed: false, pattern: '/raw/' }]
 */
export function parseRobots(text: string, agent: string): RobotsRule[] {
  return readGroup(text, agent).flatMap(({ name, value }): RobotsRule[] =>
    // An empty pattern matches nothing: `Disallow:` allows everything.
    isRule(name) && value !== '' ? [{ isAllowed: name === 'allow', pattern: value }] : [],
  );
}

/**
 * The pause between two requests that a robots.txt asks of one program; the longest, if it names several.
 *
 * Source: no standard, but read by Bing, Yandex and others as a number of seconds
 *
 * @param agent in lower case
 * @returns milliseconds; undefined where it asks for none, or for no number
 * @example parseCrawlDelay('User-agent: *\nCrawl-delay: 2.5', 'lectern') // 2500
 */
export function parseCrawlDelay(text: string, agent: string): number | undefined {
  const delays = readGroup(text, agent).flatMap(({ name, value }) =>
    name === 'crawl-delay' && /^\d{1,9}(?:\.\d+)?$/.test(value) ? [Number(value) * 1000] : [],
  );
  return delays.length > 0 ? Math.max(...delays) : undefined;
}

type Line = { readonly name: string; readonly value: string };

/** Lines of the groups that name a program, or else of those for all programs. */
function readGroup(text: string, agent: string): Line[] {
  const own: Line[] = [];
  const general: Line[] = [];
  let isOwn = false;
  let isGeneral = false;
  let isNamed = false;
  let isInNames = false;
  for (const written of text.slice(0, mostCharacters).split(/\r\n?|\n/)) {
    const line = parseLine(written);
    const { name, value } = line;
    if (name === 'user-agent') {
      if (!isInNames) [isOwn, isGeneral] = [false, false];
      isInNames = true;
      if (value === '*') isGeneral = true;
      if (value.toLowerCase() === agent) [isOwn, isNamed] = [true, true];
    } else {
      if (isRule(name)) isInNames = false;
      if (isOwn) own.push(line);
      if (isGeneral) general.push(line);
    }
  }
  return isNamed ? own : general;
}

function isRule(name: string): boolean {
  return name === 'allow' || name === 'disallow';
}

function parseLine(line: string): Line {
  const [said = ''] = line.split('#', 1);
  const colon = said.indexOf(':');
  return {
    name: said.slice(0, Math.max(0, colon)).trim().toLowerCase(),
    value: said.slice(colon + 1).trim(),
  };
}

/**
 * Whether a program may ask for a path: the longest pattern that matches decides, and of two equal ones the one that allows.
 *
 * @param path with its query
 * @example isAllowed([{ isAllowed: false, pattern: '/*.pdf$' }], '/a.pdf') // false
 */
export function isAllowed(rules: readonly RobotsRule[], path: string): boolean {
  if (path === '/robots.txt') return true;
  const asked = decoded(path);
  let best: RobotsRule | undefined;
  for (const rule of rules) {
    const isBetter =
      !best ||
      rule.pattern.length > best.pattern.length ||
      (rule.pattern.length === best.pattern.length && rule.isAllowed);
    if (isBetter && matches(decoded(rule.pattern), asked)) best = rule;
  }
  return best?.isAllowed ?? true;
}

/** Whether a pattern with `*` for anything, and `$` for the end, matches the beginning of a path. No backtracking: each piece is looked for once. */
function matches(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$');
  const [first = '', ...rest] = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let place = first.length;
  for (const [index, piece] of rest.entries()) {
    const isLast = index === rest.length - 1;
    if (isWhole && isLast) return path.length - piece.length >= place && path.endsWith(piece);
    const found = path.indexOf(piece, place);
    if (found < 0) return false;
    place = found + piece.length;
  }
  return !isWhole || place === path.length;
}

/** The same letter may be written as itself or by its code. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

import { displayPath } from '../read/display-path.ts';
import { isPublishedFile } from '../read/published-files.ts';

/** An address that is right except for its first part. */
export function describeGuess(written: string, path: string, guess: string) {
  return {
    message: `There is nothing at ${written}; ${guess} is used instead.`,
    fix: `If that is right, say so in site.yaml: formerBase: /${path.split('/')[1]}/`,
  };
}

/** @param path with a slash in front */
export function describeClosed(path: string) {
  const isKept = isPublishedFile(path);
  return {
    message: isKept
      ? `It leads to ${displayPath(path.slice(1))}, which publish: in site.yaml keeps from readers; they find nothing there.`
      : `It leads to ${displayPath(path.slice(1))}; a file of this kind is published only where site.yaml names it.`,
    fix: isKept ? 'Remove the link or the pattern.' : `publish: [${JSON.stringify(path.slice(1))}]`,
  };
}

/** @param path of the post, below the content folder */
export function describeWithheld(path: string) {
  return {
    message: `It leads to ${displayPath(path)}, which readers do not see yet; they find nothing there.`,
    fix: 'Publish that post, or remove the link.',
  };
}

/**
 * A file whose name differs from the address only in its capitals, or in the way its accents are stored.
 *
 * @param path as it is written, decoded
 * @param twin the file, with a slash in front
 * @param suffix `#section`
 */
export function describeCase(path: string, twin: string, suffix: string) {
  const parts = path.split('/');
  const real = twin.split('/').slice(-parts.length);
  // From the end, since the path may start in any folder.
  const right = parts.map((part, index) =>
    part === '' || /^\.{1,2}$/.test(part) ? part : real.at(index - parts.length) || part,
  );
  return {
    message: `There is no file ${path}; ${displayPath(twin.slice(1))}, whose name differs only in capitals or accents, is used instead.`,
    fix: encodeName(right.join('/')) + suffix,
  };
}

/**
 * A file whose name holds what has a meaning of its own in an address.
 *
 * @param path as it is written, which is the name
 * @param suffix `#section`
 */
export function describeLiteral(path: string, found: string, suffix: string) {
  const marks = ['?', '#', '%'].filter((mark) => path.includes(mark)).join(' and ');
  return {
    message: `${marks} ${marks.includes(' ') ? 'have meanings of their own' : 'has a meaning of its own'} in an address and must be encoded there; ${displayPath(found.slice(1))} is used.`,
    fix: encodeName(path) + suffix,
  };
}

function encodeName(path: string): string {
  return encodeURI(path).replace(/[?#]/g, encodeURIComponent);
}

/**
 * @param candidates the paths that were looked for: of those of an address from the root the shortest is without any old base path,
 *   of those of any other the first is beside the post
 */
export function describeMissing(path: string, candidates: readonly string[]) {
  const isHost = /^[\w-]+(?:\.[\w-]+)+\/|^www\./.test(path);
  const [place = path] = path.startsWith('/')
    ? candidates.toSorted((a, b) => a.length - b.length)
    : candidates;
  const repair = isPublishedFile(place)
    ? `Put the file at ${displayPath(place.slice(1))}, or correct the address.`
    : 'Correct the address; if it is the old address of a post, add it to that post as redirect_from:.';
  return {
    message: `There is no file and no lecture at ${path}; readers find nothing there.`,
    fix: isHost ? `https://${path}` : repair,
  };
}

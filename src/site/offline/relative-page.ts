import { offlineBase } from './offline-base.ts';

/** The value of an attribute that names something within the site, one or several. */
const attribute = / ([a-z-]+)="([^"]*\/lectern\.offline\/[^"]*)"/g;

/** What is in front of the address that a page redirects to. */
const redirect = '0; url=';

/** What a browser does not do for a page from a disk: load modules, and compare origins. */
const module = / type="module"(?= src=)/g;

/**
 * A page whose addresses lead from it to other files of the folder, so that it works wherever that is.
 *
 * @param path of the page below the folder
 * @param base of the site where it is served: what is not an address to follow keeps it
 * @example relativePage('<a href="/lectern.offline/models/#top">', 'list/index.html', '/') // '<a href="../models/index.html#top">'
 */
export function relativePage(html: string, path: string, base: string): string {
  const up = '../'.repeat(path.split('/').length - 1) || './';
  return html
    .replace(attribute, (_, name: string, value: string) => ` ${name}="${relativeValue(name, value, up)}"`)
    .replaceAll(offlineBase, base)
    .replace(module, ' defer')
    .replace("default-src 'self'; script-src 'self'", "default-src 'self' file:; script-src 'self' file:")
    .replace("style-src 'self'", "style-src 'self' file:")
    .replace("img-src 'self'", "img-src 'self' file:")
    .replace("media-src 'self'", "media-src 'self' file:")
    .replace("form-action 'self'", "form-action 'self' file:");
}

function relativeValue(name: string, value: string, up: string): string {
  if (name === 'data-base') return up;
  // What another program reads names the place where the site is served; a redirect is for the browser.
  if (name === 'content' && !value.startsWith(redirect)) return value;
  return (
    value
      // Behind the name of a host it is a part of another address.
      .split(/(?<!\w)(?=\/lectern\.offline\/)/)
      .map((piece) =>
        piece.startsWith(offlineBase) ? up + nameFile(piece.slice(offlineBase.length)) : piece,
      )
      .join('')
  );
}

/** Folders are opened by the page that is in them. */
function nameFile(address: string): string {
  return address.replace(/^([^?#, ]*\/|)(?=$|[?#, ])/, '$1index.html');
}

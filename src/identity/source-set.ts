import { rawAddress } from './github.ts';

/**
 * What a browser is to ask for in place of the address that an author wrote: with a `srcset` it never asks for
 * `src`, which thus stays as it was written. Nothing if the written address will do.
 * https://html.spec.whatwg.org/multipage/images.html#update-the-source-set
 *
 * @example findSourceSet('https://github.com/apple/ml-ferret/raw/main/a,b.png')
 * // 'https://raw.githubusercontent.com/apple/ml-ferret/main/a%2Cb.png'
 */
export function findSourceSet(address: string): string | undefined {
  const raw = rawAddress(address);
  return raw === address ? undefined : raw.replace(/\s/g, '%20').replaceAll(',', '%2C');
}

/** An empty drawing: replaces a picture whose host must not be contacted. */
export const emptySourceSet = "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'/%3E";

import { rawAddress } from '../../identity/github.ts';
import type { LedgerPicture, MediaLedger } from '../../source/media-ledger.ts';
import { eachHost } from '../web/each-host.ts';
import { getBytes } from '../web/get-bytes.ts';
import type { Web } from '../web/polite-web.ts';
import { measurePicture, nameCopy } from './measure-picture.ts';

/** Bytes; anything larger is not a picture for a page. */
const largest = 25_000_000;

export type FetchOptions = {
  readonly web: Web;
  /** Writes a copy below the content folder; left out where none are wanted. */
  readonly writeCopy?: (file: string, bytes: Uint8Array) => void;
  /** Whether a copy that the ledger names is there. */
  readonly hasCopy: (file: string) => boolean;
  /** Called with each picture that was fetched. */
  readonly onFetched: (address: string, picture: LedgerPicture) => void;
  readonly onAsked?: (done: number, all: number) => void;
};

/** Why a picture could not be fetched. */
export type PictureFault =
  /** It is no longer there. */
  | { readonly kind: 'gone'; readonly status: number }
  /** Anything else, as the rest of a sentence that begins with its address. */
  | { readonly kind: 'other'; readonly reason: string };

/**
 * Gets every picture that the ledger does not know yet or, where copies are wanted, has no copy of.
 *
 * @param addresses each once
 * @returns what could not be fetched
 */
export async function fetchPictures(
  addresses: readonly string[],
  ledger: MediaLedger,
  { web, writeCopy, hasCopy, onFetched, onAsked }: FetchOptions,
): Promise<ReadonlyMap<string, PictureFault>> {
  const faults = new Map<string, PictureFault>();
  const isKnown = (address: string) => {
    const { file } = ledger.get(address) ?? {};
    return ledger.has(address) && (!writeCopy || (file !== undefined && hasCopy(file)));
  };
  const left = addresses.filter((address) => !isKnown(address));
  let done = 0;
  await eachHost(left, async (address) => {
    const got = await getPicture(web, address);
    onAsked?.(++done, left.length);
    if ('fault' in got) {
      faults.set(address, got.fault);
      return;
    }
    const file = writeCopy && `media/${nameCopy(address, got.picture)}`;
    if (file !== undefined) writeCopy?.(file, got.bytes);
    onFetched(address, { ...ledger.get(address), ...got.picture, ...(file !== undefined && { file }) });
  });
  return faults;
}

type FetchedPicture =
  | { readonly picture: LedgerPicture; readonly bytes: Uint8Array }
  | { readonly fault: PictureFault };

async function getPicture(web: Web, address: string): Promise<FetchedPicture> {
  const reply = await getBytes(web, rawAddress(address), 'image/*,*/*;q=0.5', largest);
  if (reply.kind === 'later') return other('has a host that wants to be asked later');
  if (reply.kind === 'failure') return other(reply.reason);
  const { status, bytes, isWhole } = reply;
  if (status === 404 || status === 410) return { fault: { kind: 'gone', status } };
  if (status !== 200) return other(`answers ${status}`);
  if (!isWhole) return other('is larger than 25 MB');
  const picture = measurePicture(bytes);
  return picture ? { picture, bytes } : other('is no picture');
}

function other(reason: string): FetchedPicture {
  return { fault: { kind: 'other', reason } };
}

import { rawAddress } from '../../identity/github.ts';
import { askLink } from '../links/ask-link.ts';
import { eachHost } from '../web/each-host.ts';
import type { Web } from '../web/polite-web.ts';
import type { PictureFault } from './fetch-pictures.ts';

/**
 * Asks whether pictures are still there, without getting them.
 *
 * @returns what is not there, or could not be found out
 */
export async function checkPictures(
  web: Web,
  addresses: readonly string[],
  onAsked?: (done: number, all: number) => void,
): Promise<ReadonlyMap<string, PictureFault>> {
  const faults = new Map<string, PictureFault>();
  let done = 0;
  await eachHost(addresses, async (address) => {
    const fault = faultOf(await askLink(web, rawAddress(address)));
    if (fault) faults.set(address, fault);
    onAsked?.(++done, addresses.length);
  });
  return faults;
}

function faultOf(answer: Awaited<ReturnType<typeof askLink>>): PictureFault | undefined {
  if (!answer) return { kind: 'other', reason: 'has a host that wants to be asked later' };
  if (answer.answer === 'dead') return { kind: 'gone', status: answer.status };
  if (answer.answer === 'silent') return { kind: 'other', reason: answer.reason };
  if (answer.answer !== 'refuses') return undefined;
  return { kind: 'other', reason: 'by' in answer ? 'is closed to programs' : `answers ${answer.status}` };
}

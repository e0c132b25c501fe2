import { addTo } from '../../collections/add-to.ts';

/** How many hosts are asked in parallel, each one thing at a time. */
const hostsAtOnce = 6;

/**
 * Does something with every address: those of one host one after another, some hosts in parallel.
 *
 * @param addresses of http or https
 */
export async function eachHost(
  addresses: readonly string[],
  task: (address: string) => Promise<void>,
): Promise<void> {
  const left = groupByHost(addresses).values();
  const work = async () => {
    for (const group of left) for (const address of group) await task(address);
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, work));
}

function groupByHost(addresses: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const address of addresses) {
    const { host } = new URL(address);
    addTo(groups, host, address);
  }
  return groups;
}

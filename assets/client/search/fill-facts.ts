import { decodeAddress } from '../decode-address.ts';
import { loadDocument } from '../load-document.ts';

/** Parts of a fact that are not its value: marks of certainty, hidden labels, the place it comes from. */
const beside = '.certainty, .visually-hidden, .fact-place';

/**
 * Puts what facts say into the answers that lead to them, read off the page of their model, which the reader then has in
 * the cache. Where it does not come, the answer leads there all the same.
 */
export async function fillFacts(place: HTMLElement): Promise<void> {
  const slots = [...place.querySelectorAll<HTMLElement>('[data-fact]')];
  await Promise.all(
    slots.map(async (slot) => {
      const text = await readFact(slot.dataset.fact ?? '').catch(() => '');
      if (text) slot.textContent = text;
      else slot.remove();
    }),
  );
}

async function readFact(href: string): Promise<string> {
  const { hash } = new URL(href, location.href);
  const page = await loadDocument(href.replace(/#.*$/, ''));
  const values = page.getElementById(decodeAddress(hash.slice(1)))?.querySelectorAll('dd') ?? [];
  return [...values].map(textOf).join('; ');
}

function textOf(value: Element): string {
  const copy = value.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const each of copy.querySelectorAll(beside)) each.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

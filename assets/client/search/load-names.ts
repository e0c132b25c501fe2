import { type Names, namesAddress } from '../../../src/search/names.ts';

const loading = new Map<string, Promise<Names>>();

/** Fetches the list of names of a site once; after a failure the next call tries again. */
export function loadNames(base: string): Promise<Names> {
  const known = loading.get(base);
  if (known) return known;
  const names = fetchNames(`${base}${namesAddress.slice(1)}`).catch((error: unknown) => {
    loading.delete(base);
    throw error;
  });
  loading.set(base, names);
  return names;
}

async function fetchNames(address: string): Promise<Names> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  const names: unknown = await response.json();
  if (!isNames(names)) throw new Error(`${address} is no list of names`);
  return names;
}

/** The build wrote the file from the same type; this tells it from some other answer of a server. */
function isNames(value: unknown): value is Names {
  return (
    typeof value === 'object' &&
    value !== null &&
    'models' in value &&
    Array.isArray(value.models) &&
    'papers' in value &&
    Array.isArray(value.papers) &&
    'lectures' in value &&
    Array.isArray(value.lectures)
  );
}

import { rememberOf } from '../source/remember.ts';
import { formatBibtex } from './format-bibtex.ts';
import { formatCoins } from './format-coins.ts';
import { formatCsl } from './format-csl.ts';
import { formatRis } from './format-ris.ts';
import type { Reference } from './reference.ts';

/*
 * References as a build writes them. A paper appears on its own page, in the bibliography of the course and in that of each lecture
 * that teaches it; its reference is formatted once for all of them.
 */

/** As `formatBibtex` does. */
export const bibtexOf = /* @__PURE__ */ rememberOf(formatBibtex);

/** As `formatRis` does. */
export const risOf = /* @__PURE__ */ rememberOf(formatRis);

/** As COinS: see `formatCoins`. */
export const coinsOf = /* @__PURE__ */ rememberOf(formatCoins);

/** An item of CSL-JSON, as text: see `formatCsl`. */
export const cslOf = /* @__PURE__ */ rememberOf((reference: Reference) =>
  JSON.stringify(formatCsl(reference)),
);

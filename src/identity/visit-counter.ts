/** A service that counts visits, and what it needs to know a site by. */
export type VisitCounter =
  | { readonly provider: 'plausible'; readonly host: string; readonly domain: string }
  | { readonly provider: 'goatcounter'; readonly host: string }
  | { readonly provider: 'umami'; readonly host: string; readonly website: string };

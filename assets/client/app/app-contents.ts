/** A file of the site: its path without base path, the hash of its content as SRI writes it, and its bytes. */
export type KeptFile = readonly [path: string, integrity: string, bytes: number];

/** The files of some lectures, by slug. */
export type KeptFiles = Readonly<Record<string, readonly KeptFile[]>>;

/** What the worker of one build knows: the hash of each list of files. The lists are loaded for what a reader keeps. */
export type AppContents = {
  /** Differs between two builds if anything that can be kept differs. */
  readonly version: string;
  readonly shared: string;
  /** Of the lists of lectures, in order. */
  readonly lists: readonly string[];
  /** By slug: in which list a lecture is, from 1. */
  readonly lectures: Readonly<Record<string, number>>;
};

/** How large everything is, in bytes. */
export type AppSizes = {
  readonly shared: number;
  /** By slug, beyond what is shared. */
  readonly lectures: Readonly<Record<string, number>>;
};

/** What a page asks of the worker. */
export type AppRequest =
  | { readonly kind: 'state' }
  | { readonly kind: 'keep' | 'drop'; readonly slug: string }
  /** To a worker that waits: to replace the one before it and, if a reader says so, to reload all pages. */
  | { readonly kind: 'take-over' | 'take-over-all' };

/** What is kept, by slug: whole, or chosen and not whole since the course was updated. */
export type AppState = {
  readonly whole: readonly string[];
  readonly wanted: readonly string[];
};

/** How a request ended. */
export type AppReply = { readonly state: AppState; readonly failure?: 'full' | 'failed' };

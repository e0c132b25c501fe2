/** What is known about a picture of another site before it loads. */
export type KnownPicture = {
  /** Pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Address of the copy that the site has. */
  readonly copy?: string;
  /** Versions of it for pages, narrow ones first. */
  readonly web?: readonly { readonly href: string; readonly width: number }[];
};

/** Pictures by their address, as lectures have it. */
export type KnownPictures = Readonly<Record<string, KnownPicture>>;

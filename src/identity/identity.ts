/** What an address points to, read from the address alone: no request is ever made. */
export type Identity =
  | ArxivPaper
  | GithubPlace
  | HuggingFacePlace
  | ArchivedPaper
  | KagglePlace
  | { readonly type: 'youtube'; readonly video: string }
  | { readonly type: 'web'; readonly host: string }
  /** A place in our own site, or something that is not an address at all. */
  | { readonly type: 'local' };

export type ArxivPaper = {
  readonly type: 'arxiv';
  /** `2304.08485` or, before 2007, `hep-th/9901001`; never with a version. */
  readonly id: string;
  /** The version the author links, `1` for `v1`. */
  readonly version?: number;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
};

export type GithubPlace = {
  readonly type: 'github';
  readonly owner: string;
  /** Absent for the page of an organisation or person. */
  readonly name?: string;
};

export type HuggingFacePlace = {
  readonly type: 'huggingface';
  readonly holds: 'model' | 'dataset' | 'space' | 'paper' | 'page';
  /** `Qwen/Qwen-VL-Chat`, a paper's arXiv id, or the path of any other page. */
  readonly name: string;
};

/** A paper in an archive other than arXiv. */
export type ArchivedPaper = {
  readonly type: 'archive';
  readonly archive:
    | 'OpenReview'
    | 'ACL Anthology'
    | 'CVF'
    | 'DOI'
    | 'NeurIPS'
    | 'PMLR'
    | 'ECVA'
    | 'ISCA'
    | 'IEEE Xplore'
    | 'AAAI'
    | 'PMC';
  readonly id: string;
  /** Where the id gives it. */
  readonly year?: number;
};

export type KagglePlace = {
  readonly type: 'kaggle';
  /** `unknown` for `/owner/name`, which may be a notebook or a dataset: the label decides. */
  readonly holds: 'code' | 'dataset' | 'competition' | 'model' | 'unknown';
  readonly name: string;
};

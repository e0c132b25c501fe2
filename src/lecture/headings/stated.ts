/** What an entry is about. */
export type Subject =
  | 'model'
  | 'dataset'
  | 'benchmark'
  | 'tool'
  | 'hardware'
  | 'survey'
  | 'article'
  | 'exercise'
  | 'family';

/** Every subject that an author can name, `### LLaVA {.model}`. */
export const subjects: readonly Subject[] = [
  'model',
  'dataset',
  'benchmark',
  'tool',
  'hardware',
  'survey',
  'article',
  'exercise',
  'family',
];

/** What an author says about an entry in braces: `### LLaVA {.model year=2023 aliases="LLaVA-1.0"}`. */
export type Stated = {
  readonly subject?: Subject;
  /** `{.skip}`: in no list. */
  readonly isSkipped?: true;
  /** `{.no-crosslinks}`: names in its text are not linked. */
  readonly isUnlinked?: true;
  /** `{.slide}`, `{.no-slide}`: whether it has its own slide, where that is not as usual. */
  readonly slide?: 'own' | 'none';
  readonly year?: number;
  readonly aliases?: readonly string[];
  /** The family that it belongs to, if that is not the heading that it is under. */
  readonly family?: string;
  /** Last part of the address that its own page gets. */
  readonly slug?: string;
};

import type { OutputList } from '../list-output.ts';
import type { Mark } from '../mark.ts';
import type { PublishPlan } from '../plan-publish.ts';

/** What is published at a place now. */
export type Published = {
  /** Digest of each file by its path; undefined where it is not known. */
  readonly files: OutputList;
  /** Absent where nothing was published there before. */
  readonly mark?: Mark;
};

/** A place that a site can be published at. */
export type Target = {
  /** As the person who publishes knows it. */
  readonly name: string;
  read(): Promise<Published>;
  /**
   * Makes it what the plan says: what is new comes first, then pages, then the mark; what is gone goes last.
   *
   * @param site folder of the built site
   */
  write(site: string, plan: PublishPlan): Promise<void>;
  close(): void;
};

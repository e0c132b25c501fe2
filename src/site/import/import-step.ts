/** One file to import, byte for byte. */
export type ImportStep = {
  /** Below the folder that the course is imported from. */
  readonly from: string;
  /** Below the content folder. */
  readonly to: string;
};

/** One file to bring over, byte for byte. */
export type ImportStep = {
  /** Below the folder that the course is brought from. */
  readonly from: string;
  /** Below the content folder. */
  readonly to: string;
};

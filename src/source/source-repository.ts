/** A repository on GitHub that a course is written in. */
export type SourceRepository = {
  /** `https://github.com/owner/name` */
  readonly address: string;
  readonly branch: string;
};

const form = /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?(?:\/tree\/([^\s?#]+?))?\/?$/;

/**
 * Reads the address of a repository as its own page has it; that of a branch names the branch.
 *
 * @example parseRepository('https://github.com/riverlab/course')
 * // { address: 'https://github.com/riverlab/course', branch: 'main' }
 */
export function parseRepository(address: string): SourceRepository | undefined {
  const [, name, branch = 'main'] = form.exec(address.trim()) ?? [];
  return name ? { address: `https://github.com/${name}`, branch } : undefined;
}

/**
 * The address at which GitHub lets a reader edit a file and propose the change.
 *
 * @param path within the content folder: `lectures/vlm.md`
 */
export function editAddress({ address, branch }: SourceRepository, path: string): string {
  return encodeURI(`${address}/edit/${branch}/content/${path}`).replaceAll('?', '%3F').replaceAll('#', '%23');
}

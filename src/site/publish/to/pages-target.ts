import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { markFile } from '../mark.ts';
import { parentsOf } from '../plan-publish.ts';
import { Refusal } from '../refusal.ts';
import { runProgram, runWell } from './run-program.ts';
import type { Target } from './target.ts';
import { listByMark, parseMark, refuseForeign } from './trust-mark.ts';

/** With it, GitHub Pages serves files as they are. */
const noJekyll = '.nojekyll';

export type PagesPlace = {
  /** Folder in the repository of the course. */
  readonly folder: string;
  /** `origin` */
  readonly remote: string;
  /** `gh-pages` */
  readonly branch: string;
  /** Folder of the branch that the site is in, such as that of a term: `2025`. At its top if this is left out. */
  readonly below?: string | undefined;
};

/** A branch of the course's repository that GitHub Pages serves. Nothing in the folders of the repository is touched. */
export function openPages({ folder, remote, branch, below }: PagesPlace, signal?: AbortSignal): Target {
  const work = mkdtempSync(join(tmpdir(), 'lectern-publish-'));
  const environment = { GIT_INDEX_FILE: join(work, 'index'), GIT_TERMINAL_PROMPT: '0' };
  const options = { cwd: folder, environment, ...(signal && { signal }) };
  const git = (args: readonly string[], input = '', extra: Readonly<Record<string, string>> = {}) =>
    runWell('git', args, { ...options, input, environment: { ...environment, ...extra } });
  const name = `${below === undefined ? '' : `${below}/ in `}${branch} of ${remote}`;
  let parent: string | undefined;
  /** The tree of what is published, if there is one. */
  let before: string | undefined;
  return {
    name,
    read: async () => {
      parent = await fetchBranch();
      before = parent && (await findTree(parent));
      if (before === undefined) return { files: new Map() };
      const paths = await listFiles(before);
      const mark = paths.includes(markFile)
        ? parseMark(await git(['cat-file', 'blob', `${before}:${markFile}`]))
        : undefined;
      const files = paths.filter((path) => path !== markFile && path !== noJekyll);
      refuseForeign(name, files, mark);
      return { files: listByMark(files, mark), ...(mark && { mark }) };
    },
    write: async (site, plan) => {
      if (before !== undefined) await git(['read-tree', before]);
      const repository = (await git(['rev-parse', '--absolute-git-dir'])).trim();
      const ofSite = { GIT_DIR: repository, GIT_WORK_TREE: site };
      await git(
        ['update-index', '--force-remove', '-z', '--stdin'],
        joinPaths([...plan.blocking, ...plan.remove]),
        ofSite,
      );
      const asWritten = ['-c', 'core.autocrlf=false'];
      await git(
        [...asWritten, 'update-index', '--add', '-z', '--stdin'],
        joinPaths([...plan.place, markFile]),
        ofSite,
      );
      if (below !== undefined) await putBelow((await git(['write-tree'])).trim(), below, ofSite);
      const empty = (await git(['hash-object', '-w', '--stdin'])).trim();
      await git(['update-index', '--add', '--cacheinfo', `100644,${empty},${noJekyll}`]);
      const tree = (await git(['write-tree'])).trim();
      const onto = parent === undefined ? [] : ['-p', parent];
      const commit = (await git(['commit-tree', tree, ...onto, '-m', 'Publish the course'])).trim();
      await git(['push', '--quiet', remote, `${commit}:refs/heads/${branch}`]);
    },
    close: () => rmSync(work, { recursive: true, force: true }),
  };

  /** @throws Refusal where a file, or another repository, is in the place of one of its folders */
  async function findTree(commit: string): Promise<string | undefined> {
    if (below === undefined) return commit;
    let tree: string | undefined = commit;
    for (const folder of [...parentsOf(below).reverse(), below]) {
      const found = await git(['ls-tree', '--full-tree', '-z', commit, '--', folder]);
      if (found === '') return undefined;
      tree = /^040000 tree (\w+)/.exec(found)?.[1];
      if (tree === undefined) refuseForeign(name, [folder], undefined);
    }
    return tree;
  }

  /** From the top of the tree, wherever in its repository the course is. */
  async function listFiles(tree: string): Promise<string[]> {
    const found = await git(['ls-tree', '--full-tree', '-r', '-z', '--name-only', tree]);
    return found.split('\0').filter(Boolean);
  }

  /** Makes the index equal to what is published, with a tree in place of one of its folders. */
  async function putBelow(tree: string, below: string, ofSite: Readonly<Record<string, string>>) {
    if (parent === undefined) await git(['read-tree', '--empty']);
    else await git(['read-tree', parent]);
    const old = before === undefined ? [] : await listFiles(before);
    await git(
      ['update-index', '--force-remove', '-z', '--stdin'],
      joinPaths(old.map((path) => `${below}/${path}`)),
      ofSite,
    );
    await git(['read-tree', `--prefix=${below}/`, tree]);
  }

  /** @throws Refusal if there is no such remote, which Git says in its own terms; else what it said */
  async function explain(said: unknown): Promise<never> {
    const isIn = async (...args: readonly string[]) => (await runProgram('git', args, options)).code === 0;
    const naming = `git remote add ${remote} ADDRESS`;
    if (!(await isIn('rev-parse', '--git-dir')))
      throw new Refusal(
        `Nothing was published because the course is in no Git repository; make one with git init, and then run ${naming}.`,
      );
    if (!/[/:\\]/.test(remote) && !(await isIn('remote', 'get-url', remote)))
      throw new Refusal(
        `Nothing was published because the repository has no remote "${remote}"; name another with --remote, or run ${naming}.`,
      );
    throw said;
  }

  /** The commit that is published; undefined where there is no such branch yet. */
  async function fetchBranch(): Promise<string | undefined> {
    const found = await git(['ls-remote', '--heads', remote, `refs/heads/${branch}`]).catch(explain);
    const [commit] = found.split(/\s/);
    if (!commit) return undefined;
    const { code } = await runProgram('git', ['cat-file', '-e', commit], options);
    if (code !== 0) await git(['fetch', '--quiet', '--no-tags', remote, `refs/heads/${branch}`]);
    return commit;
  }
}

function joinPaths(paths: readonly string[]): string {
  return paths.map((path) => `${path}\0`).join('');
}

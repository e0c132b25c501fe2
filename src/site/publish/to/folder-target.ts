import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Sources } from '../check-place.ts';
import { listOutput } from '../list-output.ts';
import { readMark } from '../mark.ts';
import { openOutput } from '../open-output.ts';
import { publish } from '../publish.ts';
import { innerWorkFolder } from '../work-folder.ts';
import type { Target } from './target.ts';

/**
 * A folder, such as one that a server serves. The rules are those of a build: it is missing, empty or ours, what is not ours stays, and
 * no reader meets half a site.
 *
 * @param path absolute
 * @throws Refusal where nothing may be written there
 */
export async function openFolder(
  path: string,
  files: readonly string[],
  sources: Sources,
  signal?: AbortSignal,
): Promise<Target> {
  const open = await openOutput(path, sources, {
    naming: 'behind --to folder',
    ...(signal && { signal }),
  });
  return {
    name: path,
    read: async () => {
      if (!existsSync(open.output)) return { files: new Map() };
      const mark = readMark(open.output);
      return { files: listOutput(open.output, [innerWorkFolder]), ...(mark && { mark }) };
    },
    write: async (site) => {
      for (const file of files) {
        const to = join(open.staged, file);
        mkdirSync(dirname(to), { recursive: true });
        copyFileSync(join(site, file), to);
      }
      await publish(open);
    },
    close: () => open.close(),
  };
}

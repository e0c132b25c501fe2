import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the sites of this run are, once for all its processes. */
    readonly sharedSites: string;
  }
}

/** Vitest's set-up of a run: names the folder of the sites that its tests share, and removes it at the end. */
export default function nameSharedFolder(project: TestProject): () => Promise<void> {
  const folder = join(tmpdir(), `lectern-sites-${process.pid}`);
  project.provide('sharedSites', folder);
  return () => rm(folder, { recursive: true, force: true });
}

import { Eleventy } from '@11ty/eleventy';
import { closeSearch } from '../search/pagefind-service.ts';

/**
 * Builds the site once into a folder.
 *
 * @param content folder with `site.yaml` and `lectures/`, absolute
 * @param output folder that is written to, absolute
 * @param configPath the configuration file, from the project's folder, where Eleventy is run
 * @throws ContentError when the content has errors, and whatever else stops a build
 */
export async function runEleventy(content: string, output: string, configPath: string): Promise<void> {
  process.env.LECTERN_OUTPUT = output;
  try {
    const eleventy = new Eleventy(content, output, { configPath, quietMode: true });
    // What there is to say is printed by us: diagnostics by the configuration, a failure by the command.
    eleventy.disableLogger();
    await eleventy.write();
  } finally {
    await closeSearch();
  }
}

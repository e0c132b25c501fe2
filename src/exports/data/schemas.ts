import { z } from 'zod';
import { absoluteLink } from '../../pages/addresses.ts';
import { files } from '../../pages/files.ts';
import type { Site } from '../../pages/site.ts';
import { courseSchemas } from '../../source/schemas.ts';
import type { ExportFile } from '../export-file.ts';
import { dataSchemas } from './records.ts';

/** JSON Schemas of what the site gives as data, and of the files that authors write: draft 2020-12. */
export function listSchemas(site: Site): ExportFile[] {
  return [
    ...Object.entries(dataSchemas)
      .filter(([name]) => name !== 'models' || site.catalogue !== false)
      .map(([name, schema]) => [name, z.toJSONSchema(schema)] as const),
    ...Object.entries(courseSchemas),
  ].map(([name, schema]) => {
    const address = files.schema(name as Parameters<typeof files.schema>[0]);
    // An id has to be absolute; a schema without one is known by where it was found.
    const id = site.url ? { $id: absoluteLink(address, site) } : {};
    return { address, content: `${JSON.stringify({ ...id, ...schema }, null, 2)}\n` };
  });
}

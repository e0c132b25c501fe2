import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { inGenerator } from './generator.mjs';

/** Beside `content/`, never in it: what is here runs while the site is built, as nothing in a course does. */
const name = 'overrides';

/** Folders below it, and what each replaces. */
const rooms = { components: 'src/components', layouts: 'layouts' };

/** Tells this process and those that it starts where the components of the course in the working folder are. */
export function findOverrides() {
  const folder = resolve(name);
  if (folder !== resolve(inGenerator(name)) && existsSync(folder)) process.env.LECTERN_OVERRIDES = folder;
  else delete process.env.LECTERN_OVERRIDES;
}

/**
 * Files that replace ours.
 *
 * @returns {readonly string[]} absolute paths
 */
export function listOverrides() {
  const folder = process.env.LECTERN_OVERRIDES;
  if (!folder || !existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name));
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}

/**
 * Replaces each of our components and layouts for which the course has one of its own at the same path. That one can import ours
 * as `lectern/src/components/…` and `lectern/layouts/…`, even the one that it replaces.
 *
 * @returns {import('esbuild').Plugin}
 * @throws Error for a file that replaces nothing
 */
export function overridePlugin() {
  const replaced = new Map(listOverrides().map((file) => [originalOf(file), file]));
  const own = new Set(replaced.values());
  return {
    name: 'overrides',
    setup(build) {
      if (replaced.size === 0) return;
      build.onResolve({ filter: /^lectern\/(?:src|layouts)\// }, ({ path, importer }) =>
        own.has(importer) ? { path: resolve(inGenerator(path.slice('lectern/'.length))) } : undefined,
      );
      build.onResolve({ filter: /^preact(?:$|\/|-render)/ }, ({ path, importer, kind }) =>
        own.has(importer) ? build.resolve(path, { kind, resolveDir: resolve(inGenerator()) }) : undefined,
      );
      build.onResolve({ filter: /^\..*\.tsx$/ }, ({ path, resolveDir }) => {
        const file = replaced.get(resolve(resolveDir, path));
        return file === undefined ? undefined : { path: file };
      });
    },
  };
}

/** The file of ours that one of the course replaces. */
function originalOf(file) {
  const path = relative(process.env.LECTERN_OVERRIDES ?? '', file)
    .split(sep)
    .join('/');
  const [room, ...rest] = path.split('/');
  const original = resolve(inGenerator(Object.hasOwn(rooms, room) ? rooms[room] : ''), ...rest);
  if (Object.hasOwn(rooms, room) && existsSync(original)) return original;
  const near = listOurs().find((each) => basename(each) === basename(file));
  throw new Error(
    `${name}/${path} replaces nothing. ${near ? `Did you mean ${name}/${near}?` : `Its path must be that of a file in ${Object.values(rooms).join('/ or ')}/ of the generator, below ${name}/${Object.keys(rooms).join(`/ or ${name}/`)}/.`}`,
  );
}

function listOurs() {
  return Object.entries(rooms).flatMap(([room, folder]) =>
    readdirSync(resolve(inGenerator(folder)), { recursive: true })
      .filter((path) => path.endsWith('.tsx'))
      .map((path) => `${room}/${path.split(sep).join('/')}`),
  );
}

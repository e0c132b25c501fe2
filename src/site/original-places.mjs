import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mapCode } from './bundle-code.mjs';
import { inGenerator } from './generator.mjs';

/** A place in bundled code, as stacks name it: `file:///…/lectern/code-x/eleventy.config.mjs:12:5`. */
const place = /file:\/\/\S+?\/node_modules\/\.cache\/lectern\/(?:code-[\w-]+|\d+)\/\S+?\.[cm]js(?=:\d+:\d+)/;
const places = new RegExp(`(${place.source}):(\\d+):(\\d+)`, 'g');

/** A bundler's hash in the name of a file: it differs when source maps are made. */
const hashes = /-[A-Z0-9]{8}(?=\.mjs)/g;

/**
 * Gives the original places of our own files in a text that may contain stacks of bundled code. That costs as much as bundling it, and
 * so is done only for what is printed; whatever goes wrong there, the text comes back as it is.
 *
 * @param {string} text
 * @returns {Promise<string>}
 * @example await withOriginalPlaces(error.stack)
 */
export async function withOriginalPlaces(text) {
  if (!place.test(text)) return text;
  try {
    const maps = await readMaps();
    return text.replace(places, (written, url, line, column) => {
      const map = maps.get(normalise(readFileSync(fileURLToPath(url), 'utf8')));
      const entry = map?.findEntry(Number(line) - 1, Number(column) - 1);
      if (!entry || entry.originalSource === undefined) return written;
      return `${entry.originalSource}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
    });
  } catch {
    return text;
  }
}

/** Source maps, by the code that they belong to. Paths in them become paths below the folder of our code. */
async function readMaps() {
  const folder = resolve(inGenerator('node_modules/.cache/lectern/maps'));
  const files = await mapCode(folder);
  const maps = new Map();
  for (const [path, text] of files) {
    const map = files.get(`${path}.map`);
    if (map === undefined) continue;
    const payload = JSON.parse(map);
    const from = dirname(path);
    payload.sources = payload.sources.map((source) => relative(resolve(inGenerator()), join(from, source)));
    maps.set(normalise(text), new SourceMap(payload));
  }
  return maps;
}

function normalise(code) {
  return code.replace(hashes, '');
}

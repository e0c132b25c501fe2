import { readFile } from 'node:fs/promises';
import { readOptions } from '../../../src/site/options.ts';
import { formatMisses, formatScores } from './format-scores.ts';
import { parseJudgedQueries } from './judged-query.ts';
import { judgeSite, openSiteSearch } from './site-search.ts';

/**
 * `npm run search:eval -- queries.json [site folder]`: how well a built site answers a set of judged queries,
 * `[{"q": "llava", "want": ["/models/llava/"]}]`, using the code that its pages run.
 */
const [queries, folder = readOptions(process.env, process.cwd()).output] = process.argv.slice(2);
try {
  if (!queries) throw new Error('Usage: npm run search:eval -- queries.json [site folder]');
  const asked = parseJudgedQueries(await readFile(queries, 'utf8'));
  const site = await openSiteSearch(folder);
  const judged = await judgeSite(site, asked).finally(() => site.close());
  const misses = formatMisses(judged);
  console.log(`${formatScores(judged)}${misses && `\n\nNot answered first:\n${misses}`}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

import { severityOf } from '../../diagnostics/diagnostic.ts';
import { displayPath } from '../read/display-path.ts';
import { parseHead } from '../read/parse-post.ts';
import { collectionOf, oldAddressOf } from './collections.ts';
import type { ImportStep } from './import-step.ts';
import type { ImportNote, SourcePost, SourceRepository } from './source-repository.ts';

/** Says which posts a person should look at before they are published. */
export function checkPosts(
  source: SourceRepository,
  steps: readonly ImportStep[],
  existing: readonly string[],
): ImportNote[] {
  const texts = new Map(source.posts.map((post) => [post.path, post]));
  const places = new Map(existing.map((path) => [parseHead(path, '', course).slug, displayPath(path)]));
  return steps.flatMap(({ from, to }) => {
    const post = texts.get(from);
    return post ? [...checkPost(post, to, source), ...checkName(from, to, places)] : [];
  });
}

const course = { base: '/', language: 'en' };

function checkPost(
  { path, text }: SourcePost,
  to: string,
  { kind, collections = [] }: SourceRepository,
): ImportNote[] {
  const head = parseHead(to, text, course);
  const collection = collectionOf(path, collections);
  const old = collection && !head.file.frontMatter.permalink ? oldAddressOf(path, collection) : undefined;
  const { expiry } = head.release;
  const isLost = old !== undefined && !head.oldAddresses.some(({ address }) => address === old);
  const isUndated = kind === 'jekyll' && !collection && !/(?:^|\/)\d{4}-\d{1,2}-\d{1,2}-[^/]+$/.test(path);
  const folder = /^(.+)\/_posts\//.exec(path)?.[1];
  const notes = [
    ...(isUndated ? ['no date in its name, so Jekyll did not publish it; here it has a page'] : []),
    ...(!isUndated && !head.frontMatter.date ? ['no date; it is listed after the others'] : []),
    ...(head.release.withheld
      ? [`says ${head.release.withheld.says ?? 'nothing, but is a draft'}, so readers do not see it`]
      : []),
    ...(expiry ? [`says ${expiry.says}, and readers do not see it from then on`] : []),
    ...(folder ? [`its old address began with /${folder}/; add redirect_from: with it to keep it`] : []),
    ...(isLost ? [`its old address was ${old}; add redirect_from: with it to keep it`] : []),
    ...head.findings
      .filter((finding) => severityOf(finding) === 'error')
      .map(({ line, message }) => `line ${line} stops the build: ${message}`),
  ];
  return notes.map((note) => ({ path, note }));
}

/** Two posts of one name cannot share an address. */
function checkName(from: string, to: string, places: Map<string, string>): ImportNote[] {
  const { slug } = parseHead(to, '', course);
  const place = displayPath(to);
  const other = places.get(slug);
  if (other === undefined) places.set(slug, place);
  return other === undefined || other === place
    ? []
    : [
        {
          path: from,
          note: `has the same name as ${other}, so its address ends in its date; add slug: to choose another`,
        },
      ];
}

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { addresses } from '../../pages/addresses.ts';
import { fileKey } from '../../source/file-key.ts';
import { displayPath } from '../read/display-path.ts';
import type { PostHead } from '../read/parse-post.ts';

/**
 * Makes sure that no two posts have the same address. The first with a name keeps it; Jekyll distinguished the others by
 * their date, and so does this.
 *
 * @param posts in the order of their paths, so that a newer post never takes the address of an older one
 */
export function assignSlugs(posts: readonly PostHead[]): {
  readonly posts: readonly PostHead[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const owners = new Map<string, PostHead>();
  for (const post of posts) if (!owners.has(fileKey(post.slug))) owners.set(fileKey(post.slug), post);
  if (owners.size === posts.length) return { posts, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const assigned = posts.map((post) => {
    const first = owners.get(fileKey(post.slug));
    if (!first || first === post) return post;
    const slug = findFreeSlug(post, owners);
    owners.set(fileKey(slug), post);
    diagnostics.push(describeRepeat(post, first, slug));
    return { ...post, slug };
  });
  return { posts: assigned, diagnostics };
}

function findFreeSlug({ slug, frontMatter }: PostHead, taken: ReadonlyMap<string, unknown>): string {
  const dated = frontMatter.date ? `${slug}-${frontMatter.date.iso}` : slug;
  let free = dated;
  for (let count = 2; taken.has(fileKey(free)); count += 1) free = `${dated}-${count}`;
  return free;
}

function describeRepeat(post: PostHead, first: PostHead, slug: string): Diagnostic {
  return {
    rule: 'source/same-address',
    file: displayPath(post.path),
    line: post.file.keyLines.slug ?? 1,
    message: `The post has the same name as ${displayPath(first.path)}, which is at ${addresses.lecture(first.slug)}; it is at ${addresses.lecture(slug)}.`,
    fix: `To choose its address, add to its front matter\nslug: ${slug}`,
  };
}

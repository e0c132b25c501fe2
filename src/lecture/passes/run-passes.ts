import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { PassContext, Post } from './pass.ts';
import { passes } from './passes.ts';

/** Takes the tokens of a post through all passes. */
export function runPasses(context: PassContext): {
  readonly post: Post;
  readonly findings: readonly (readonly Finding[])[];
} {
  let post: Post = { tokens: context.parsed.tokens, blocks: [], dateLines: [], notes: [] };
  const findings = passes.map(({ run }) => {
    const { findings: found = [], ...changed } = run(post, context);
    post = { ...post, ...changed };
    return found;
  });
  return { post, findings };
}

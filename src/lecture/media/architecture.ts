import { foldName } from '../../identity/name.ts';

/** `CLIP architecture`, `CLIP 架構`: the name, then the word. */
const named = /^(.+?)\s*(?:architectures?|架構圖?|架构图?|模型架構|網路架構)\s*:?$/iu;

/** Words that describe an architecture but do not name a system. */
const descriptions = new Set(
  'a an the basic baseline complete decoder detailed encoder final full general hardware high high-level internal level main model models network neural original our overall pipeline proposed simplified software system systems training whole'.split(
    ' ',
  ),
);

/**
 * The system that a bold line names as the owner of the architecture below it.
 *
 * @param enclosing names of the headings above it: theirs is not a new system
 * @example findArchitectureName('CLIP architecture', ['Contrastive Learning']) // 'CLIP'
 * @example findArchitectureName('Overall architecture', ['LLaVA']) // undefined
 */
export function findArchitectureName(line: string, enclosing: readonly string[]): string | undefined {
  const name = named.exec(line)?.[1]?.trim();
  if (!name) return undefined;
  const isDescription = name
    .toLowerCase()
    .split(/\s+/)
    .every((word) => descriptions.has(word));
  const key = foldName(name);
  if (isDescription || !key || enclosing.some((heading) => foldName(heading) === key)) return undefined;
  return name;
}

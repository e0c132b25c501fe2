import { addTo } from '../collections/add-to.ts';
import { type Diagnostic, sortDiagnostics } from './diagnostic.ts';
import type { RuleId } from './rules.ts';

/** Rules whose cause is the course and not the post, so that one report is enough. */
const ofCourse: ReadonlySet<RuleId> = new Set(['liquid/date']);

/** Rules that say the same of every link to one address, or of every `[Coming soon]()`: once for each post is enough. */
const ofPost: ReadonlySet<RuleId> = new Set(['link/empty', 'link/missing-file', 'link/missing-section']);

/** Sorts diagnostics and keeps the first of those that say the same, with the number of posts, or places, that it is about. */
export function sayOnce(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const sorted = sortDiagnostics(diagnostics);
  const alike = new Map<string, Diagnostic[]>();
  for (const diagnostic of sorted) addTo(alike, keyOf(diagnostic), diagnostic);
  return sorted.flatMap((diagnostic) => {
    const { rule, message } = diagnostic;
    const same = alike.get(keyOf(diagnostic)) ?? [];
    if (!ofCourse.has(rule) && !ofPost.has(rule)) return [diagnostic];
    return same[0] === diagnostic
      ? [{ ...diagnostic, message: `${message}${formatOthers(same, rule)}` }]
      : [];
  });
}

function keyOf({ rule, file, message, fix }: Diagnostic): string {
  return ofCourse.has(rule) ? rule : [rule, file, message, fix].join('\0');
}

function formatOthers(same: readonly Diagnostic[], rule: RuleId): string {
  if (ofCourse.has(rule)) {
    const posts = new Set(same.map(({ file }) => file)).size;
    return posts > 1 ? ` This affects ${posts} posts in all.` : '';
  }
  const others = same.length - 1;
  return others > 0 ? ` It is the same in ${others} more ${others === 1 ? 'place' : 'places'}.` : '';
}

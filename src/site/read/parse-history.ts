/**
 * Since when files and lines have been there, as far as the history of a course shows. Times are seconds since
 * 1970.
 */
export type History = {
  /** When each file came, by its path below the content folder. */
  readonly files: ReadonlyMap<string, number>;
  /** When each line came that is new and not only moved or reworded: by file, then by the line without outer white space. */
  readonly lines: ReadonlyMap<string, ReadonlyMap<string, number>>;
};

/** What starts a commit in the log: its time and its parents, between zeros. */
const commit = /\0(\d+)\0([^\n]*)\n/;

const address = /https?:\/\/[^\s)>\]"'<]+/g;

/**
 * Reads the output of `git log -p -U0 --format=%x00%ct%x00%p`, newest commit first. The first commit is not news, and neither is
 * the oldest one that a shallow clone has.
 */
export function parseHistory(log: string): History {
  const [, ...parts] = log.split(commit);
  const files = new Map<string, number>();
  const lines = new Map<string, Map<string, number>>();
  const names = new Map<string, string>();
  for (let index = 0; index + 2 < parts.length; index += 3) {
    const [time = '', parents = '', patch = ''] = parts.slice(index, index + 3);
    if (parents.trim() === '') continue;
    const changes = patch
      .split(/^diff --git /m)
      .slice(1)
      .map(parseChange);
    const removed = new Set(changes.flatMap(({ hunks }) => hunks.flatMap((hunk) => hunk.removed)));
    const gone = new Set([...removed].flatMap((line) => line.match(address) ?? []));
    for (const { path, from, isNew, hunks } of changes) {
      const name = names.get(path) ?? path;
      if (from) names.set(from, name);
      if (isNew && !files.has(name)) files.set(name, Number(time));
      const known = lines.get(name) ?? new Map<string, number>();
      lines.set(name, known);
      for (const line of hunks.flatMap(listNew)) {
        const links = line.match(address) ?? [];
        const isMoved = removed.has(line) || (links.length > 0 && links.every((link) => gone.has(link)));
        if (!isMoved && !known.has(line)) known.set(line, Number(time));
      }
    }
  }
  return { files, lines };
}

type Hunk = { readonly removed: readonly string[]; readonly added: readonly string[] };

type Change = {
  readonly path: string;
  /** Its name before. */
  readonly from?: string;
  readonly isNew: boolean;
  readonly hunks: readonly Hunk[];
};

function parseChange(text: string): Change {
  const [head = '', ...hunks] = text.split(/^@@ .*$/m);
  const from = /^rename from (.*)$/m.exec(head)?.[1];
  const path = /^\+\+\+ b\/(.*?)\t?$/m.exec(head)?.[1] ?? /^rename to (.*)$/m.exec(head)?.[1] ?? '';
  return {
    path,
    ...(from !== undefined && { from }),
    isNew: /^new file mode/m.test(head),
    hunks: hunks.map((hunk) => ({ removed: linesOf(hunk, '-'), added: linesOf(hunk, '+') })),
  };
}

function linesOf(hunk: string, sign: '-' | '+'): string[] {
  return hunk
    .split('\n')
    .filter((line) => line.startsWith(sign))
    .map((line) => line.slice(1).trim())
    .filter((line) => line !== '');
}

/** Lines that a hunk adds; a heading in place of another is the same section in other words. */
function listNew({ removed, added }: Hunk): string[] {
  let reworded = removed.filter(isHeading).length;
  return added.filter((line) => {
    if (!isHeading(line) || reworded === 0) return true;
    reworded -= 1;
    return false;
  });
}

function isHeading(line: string): boolean {
  return /^#{1,6}\s/.test(line);
}

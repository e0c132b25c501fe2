/** A frame of a stack in a file of the course's own: in its folder, wherever that is. */
const frame = /^\s+at .*?overrides[\\/]((?:components|layouts)[\\/][^\s():]+\.tsx?):(\d+)/;

/**
 * Says which file of the course's own stopped a build, if one did, in the form of the other reports.
 *
 * @param stack of what was thrown, with original places; it may hold several errors, the cause last
 * @example describeOverrideFault(error.stack) // 'overrides/layouts/lecture.tsx:4  error  TypeError: …'
 */
export function describeOverrideFault(stack: string): string | undefined {
  const lines = stack.split('\n');
  const at = lines.findIndex((line) => frame.test(line));
  const [, file = '', line = ''] = frame.exec(lines[at] ?? '') ?? [];
  if (at < 0) return undefined;
  const message = lines.slice(0, at).findLast((each) => each.trim() !== '' && !/^\s+at /.test(each)) ?? '';
  const path = `overrides/${file.replaceAll('\\', '/')}`;
  return `${path}:${line}  error  ${message.trim()}
    It fails while a page is printed, so there is no page with it, and nothing is published.
    Repair: make line ${line} of ${path} work for every page, or remove the file, and the site has ours again.`;
}

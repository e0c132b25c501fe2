import { relative, resolve } from 'node:path';

/**
 * The floor: Eleventy 3 as it comes, with its own markdown-it (`html: true`, no plugin) and one Nunjucks layout.
 * Nothing is set but where the files are, and how their dates are read.
 */
export default function configure(eleventy) {
  // Eleventy refuses `2026-06-07 09:00:00 +0800`; written as ISO 8601 it accepts it, and the posts stay as they are.
  eleventy.addDateParsing((date) =>
    typeof date === 'string' ? date.replace(/^(\S+) (\S+) ([+-]\d\d)(\d\d)$/, '$1T$2$3:$4') : undefined,
  );
  const input = process.env.BENCH_INPUT ?? '.';
  return {
    dir: {
      input,
      output: process.env.BENCH_OUTPUT ?? '_site',
      includes: relative(input, resolve(import.meta.dirname, '_includes')),
    },
  };
}

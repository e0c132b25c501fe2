import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../../src/source/settings.ts';
import { fieldSize } from '../../bench/course/field.ts';
import { generateCourse } from '../../bench/generate-course.ts';

const seed = 'bench';

function lectures(posts: number, ofSeed = seed): readonly string[] {
  return generateCourse({ posts, seed: ofSeed })
    .filter(({ path }) => path.startsWith('lectures/'))
    .map(({ text }) => text);
}

function papersOf(posts: number): number {
  return new Set(
    lectures(posts)
      .join('')
      .match(/(?<=\/abs\/|\/pdf\/)\d{4}\.\d{5}/g),
  ).size;
}

describe('generateCourse', () => {
  it('gives the same bytes for the same seed, today and next year', () => {
    const digest = createHash('sha256')
      .update(JSON.stringify(generateCourse({ posts: 22, seed })))
      .digest('hex');
    expect(digest.slice(0, 16)).toMatchInlineSnapshot(`"2fe6bab387666471"`);
    expect(generateCourse({ posts: 22, seed })).toEqual(generateCourse({ posts: 22, seed }));
    expect(lectures(3, 'other')).not.toEqual(lectures(3));
  });

  it('continues where a shorter course ends', () => {
    expect(generateCourse({ posts: 40, seed }).slice(0, 23)).toEqual(generateCourse({ posts: 22, seed }));
  });

  it('gives every post a path of its own', () => {
    const paths = generateCourse({ posts: 200, seed }).map(({ path }) => path);
    expect(new Set(paths).size).toBe(201);
    expect(paths.slice(0, 3)).toMatchInlineSnapshot(`
      [
        "site.yaml",
        "lectures/2023-09-01-data-curation-1.md",
        "lectures/2023-09-02-multimodal-retrieval-2.md",
      ]
    `);
  });

  it('shows readers every post, also on days to come', () => {
    const [settings] = generateCourse({ posts: 5000, seed });
    expect(parseSettings(settings?.text ?? '').settings.future).toBe(true);
  });

  it('writes posts of the size of real ones', () => {
    const sizes = lectures(200).map((text) => Buffer.byteLength(text));
    const mean = sizes.reduce((total, size) => total + size, 0) / sizes.length;
    expect(mean).toBeGreaterThan(14_000);
    expect(mean).toBeLessThan(20_000);
  });

  it('names papers from a field that grows slower than the course', () => {
    const [few, some, many] = [papersOf(20), papersOf(80), papersOf(320)];
    const exponents = [Math.log(some / few) / Math.log(4), Math.log(many / some) / Math.log(4)];
    for (const exponent of exponents) {
      expect(exponent).toBeGreaterThan(0.55);
      expect(exponent).toBeLessThan(0.9);
    }
    expect(fieldSize(200) / fieldSize(100)).toBeCloseTo(2 ** 0.7, 1);
  });

  it('holds what real posts hold, in both languages', () => {
    const text = lectures(22).join('\n');
    for (const idiom of [
      /^date: \d{4}-\d\d-\d\d 09:00:00 \+0800 # /m,
      /^## [A-Z]/m,
      /^### \[[^\]]+\]\(https/m,
      /^\*\*Paper:\*\* \[[^\]]+\]\(https:\/\/arxiv\.org\/abs\/\d{4}\.\d{5}\)<br>$/m,
      /^#### Paper: \[/m,
      /^#### Code: \[/m,
      /^!\[\]\(https.*\)\n!\[/m,
      /^<img width="50%"/m,
      /^<iframe .*youtube\.com\/embed/m,
      /^\| Benchmark \|/m,
      /^<table>$/m,
      /^```python$/m,
      /\p{Script=Han}{12}/u,
      /\{\{ site\.time \| date:/,
    ]) {
      expect(text).toMatch(idiom);
    }
  });
});

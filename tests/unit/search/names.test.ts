import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { keysOf } from '../../../src/search/name-keys.ts';
import { buildNames } from '../../../src/search/names.ts';
import { readNames } from '../../../src/search/read-names.ts';
import { splitNames } from '../../../src/search/split-names.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';
import { readVlmCatalogue } from '../../fixtures/vlm-catalogue.ts';

const heron =
  '## Waders\n### Heron and Egret\n**Paper:** [Heron: Watching](https://arxiv.org/abs/2203.01234v2)<br>\n**Code:** [c](https://github.com/riverlab/heron)';

describe('the list of names', () => {
  test('leaves out what its reader works out', () => {
    expect(buildNames(buildCatalogue([lectureOf(heron, 'first')]))).toMatchInlineSnapshot(`
      {
        "headings": [
          "Heron and Egret",
          "Waders",
        ],
        "lectures": [
          "first",
        ],
        "models": [
          {
            "h": 1,
            "l": [
              0,
            ],
            "n": "Heron and Egret",
            "r": [
              "riverlab/heron",
            ],
            "u": 1,
            "y": 2022,
          },
        ],
        "papers": [
          {
            "a": "2203.01234",
            "h": 1,
            "l": [
              0,
            ],
            "n": "Heron: Watching",
            "u": 0,
          },
        ],
        "topics": [],
      }
    `);
  });

  test('gives a reader everything back', () => {
    const lectures = [
      lectureOf(heron, 'first'),
      lectureOf('### Heron & Egret {.model}\n![](x.png)\n### heron and egret {.model}\n![](y.png)', 'second'),
    ];
    expect(readNames(buildNames(buildCatalogue(lectures)))).toMatchInlineSnapshot(`
      [
        {
          "aliases": [
            "Egret",
            "Heron",
          ],
          "has": [
            "figure",
          ],
          "href": "/models/heron-egret/",
          "kind": "model",
          "measures": [
            0,
            0,
            0,
            32,
          ],
          "name": "Heron & Egret",
          "places": [
            {
              "href": "/lectures/second/#heron--egret",
              "lecture": "second",
              "page": "/lectures/second/",
            },
          ],
        },
        {
          "aliases": [
            "Egret",
            "Heron",
            "riverlab/heron",
          ],
          "has": [
            "code",
            "figure",
          ],
          "href": "/models/heron-and-egret/",
          "kind": "model",
          "name": "Heron and Egret",
          "places": [
            {
              "href": "/lectures/first/#heron-and-egret",
              "lecture": "first",
              "page": "/lectures/first/",
            },
            {
              "href": "/lectures/second/#heron-and-egret",
              "lecture": "second",
              "page": "/lectures/second/",
            },
          ],
          "under": "Waders",
          "year": 2022,
        },
        {
          "aliases": [
            "Heron",
          ],
          "arxiv": "2203.01234",
          "has": [
            "code",
          ],
          "href": "/papers/2203.01234/",
          "kind": "paper",
          "name": "Heron: Watching",
          "places": [
            {
              "href": "/lectures/first/#heron-and-egret",
              "lecture": "first",
              "page": "/lectures/first/",
            },
          ],
          "under": "Heron and Egret",
          "year": 2022,
        },
        {
          "aliases": [],
          "has": [],
          "href": "/lectures/first/",
          "kind": "lecture",
          "name": "first",
          "places": [],
        },
        {
          "aliases": [],
          "has": [],
          "href": "/lectures/second/",
          "kind": "lecture",
          "name": "second",
          "places": [],
        },
      ]
    `);
  });

  test('keeps an id that does not follow from the name', () => {
    const names = buildNames(
      buildCatalogue([
        lectureOf(
          '### Heron\n![](x.png)\n## Group\n### Heron\n**Paper:** [All of it](https://arxiv.org/abs/2203.09999)',
        ),
      ]),
    );
    expect(readNames(names).find(({ kind }) => kind === 'paper')?.places[0]?.href).toMatch(/#heron-1$/);
  });

  test('has a few words that follow the name, and does not repeat a long title', () => {
    const read = (tail: string) =>
      readNames(
        buildNames(
          buildCatalogue([lectureOf(`### PX4: ${tail}\n**Code:** [x](https://github.com/riverlab/px4)`)]),
        ),
      )[0];
    const few = read('Open Source Autopilot');
    expect(few && [few.subtitle, keysOf(few).has('autopilot')]).toEqual(['Open Source Autopilot', true]);
    expect(read(`An Autopilot ${'of Many Parts '.repeat(5)}`)?.subtitle).toBeUndefined();
  });

  test('does not depend on the order of the lectures', () => {
    const lectures = [lectureOf(heron, 'first'), lectureOf('### Ibis\n![](x.png)', 'second')];
    const forward = JSON.stringify(buildNames(buildCatalogue(lectures)));
    expect(JSON.stringify(buildNames(buildCatalogue([...lectures].reverse())))).toBe(forward);
  });

  test('is empty for an empty course', () => {
    expect(readNames(buildNames(buildCatalogue([])))).toEqual([]);
  });

  test('of the VLM lecture weighs less than 2 kB compressed', () => {
    const { head } = splitNames(readVlmCatalogue());
    expect(gzipSync(JSON.stringify(head)).length).toBeLessThan(2000);
  });
});

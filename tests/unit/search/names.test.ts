import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { buildNames } from '../../../src/search/names.ts';
import { readNames } from '../../../src/search/read-names.ts';
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
          {
            "page": "/lectures/first/",
            "title": "first",
          },
        ],
        "models": [
          {
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
            "l": [
              0,
            ],
            "n": "Heron: Watching",
            "u": 0,
          },
        ],
      }
    `);
  });

  test('gives a reader everything back', () => {
    const lectures = [
      lectureOf(heron, 'first'),
      lectureOf('### Heron & Egret\n![](x.png)\n### heron and egret\n![](y.png)', 'second'),
    ];
    expect(readNames(buildNames(buildCatalogue(lectures)))).toMatchInlineSnapshot(`
      [
        {
          "aliases": [
            "Egret",
            "Heron",
          ],
          "href": "/lectures/second/#heron--egret",
          "kind": "model",
          "lectures": [
            "second",
          ],
          "name": "Heron & Egret",
        },
        {
          "aliases": [
            "Egret",
            "Heron",
            "riverlab/heron",
          ],
          "href": "/lectures/first/#heron-and-egret",
          "kind": "model",
          "lectures": [
            "first",
            "second",
          ],
          "name": "Heron and Egret",
          "under": "Waders",
          "year": 2022,
        },
        {
          "aliases": [
            "Heron",
          ],
          "arxiv": "2203.01234",
          "href": "/lectures/first/#heron-and-egret",
          "kind": "paper",
          "lectures": [
            "first",
          ],
          "name": "Heron: Watching",
          "under": "Heron and Egret",
          "year": 2022,
        },
        {
          "aliases": [],
          "href": "/lectures/first/",
          "kind": "lecture",
          "lectures": [],
          "name": "first",
        },
        {
          "aliases": [],
          "href": "/lectures/second/",
          "kind": "lecture",
          "lectures": [],
          "name": "second",
        },
      ]
    `);
  });

  test('an id that is not the one of the name is kept', () => {
    const names = buildNames(
      buildCatalogue([
        lectureOf(
          '### Heron\n![](x.png)\n## Group\n### Heron\n**Paper:** [All of it](https://arxiv.org/abs/2203.09999)',
        ),
      ]),
    );
    expect(readNames(names).find(({ kind }) => kind === 'paper')?.href).toMatch(/#heron-1$/);
  });

  test('does not depend on the order of the lectures', () => {
    const lectures = [lectureOf(heron, 'first'), lectureOf('### Ibis\n![](x.png)', 'second')];
    const forward = JSON.stringify(buildNames(buildCatalogue(lectures)));
    expect(JSON.stringify(buildNames(buildCatalogue([...lectures].reverse())))).toBe(forward);
  });

  test('an empty course has an empty list', () => {
    expect(readNames(buildNames(buildCatalogue([])))).toEqual([]);
  });

  test('of the VLM lecture weighs less than 2 kB compressed', () => {
    expect(gzipSync(JSON.stringify(buildNames(readVlmCatalogue()))).length).toBeLessThan(2000);
  });
});

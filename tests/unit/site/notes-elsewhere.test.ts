import { expect, test } from 'vitest';
import { renderPage } from '../../../layouts/render-page.tsx';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { buildPages } from '../../../src/pages/build-pages.ts';
import { buildSite } from '../../../src/pages/build-site.ts';
import { noAssets } from '../../../src/pages/site.ts';
import { parsePost } from '../../../src/site/read/read-course.ts';
import { parseSettings } from '../../../src/source/settings.ts';

const post = `---
title: Herons
---
### Heron[^1] {.model}
**Paper:** [Herons](https://arxiv.org/abs/2203.01234)[^1]<br>
**Code:** [heron](https://github.com/riverlab/heron)[^1]<br>
**License:** MIT[^1]

Wades[^1] in water.

**What it sees[^1]**
![](https://riverlab.example/a.png)

[^1]: Knee-deep.
`;

test('references to notes stay in the lecture that has the notes', () => {
  const { settings } = parseSettings('title: Course');
  const { lecture } = parsePost('lectures/herons.md', post, settings);
  const catalogue = buildCatalogue([lecture]);
  const pages = buildPages({ catalogue, site: buildSite(settings, noAssets, undefined), language: 'en' });
  const holding = pages.filter((page) => renderPage(page).includes('footnote-ref'));
  expect(pages.map(({ address }) => address)).toContain('/models/heron/');
  expect(holding.map(({ address }) => address)).toEqual(['/lectures/herons/']);
});

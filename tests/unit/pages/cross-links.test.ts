import { describe, expect, test } from 'vitest';
import { renderPage } from '../../../layouts/render-page.tsx';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { buildPages } from '../../../src/pages/build-pages.ts';
import { buildSite } from '../../../src/pages/build-site.ts';
import { linkNames } from '../../../src/pages/lecture/cross-links.ts';
import { buildCrossNames } from '../../../src/pages/lecture/cross-names.ts';
import { noAssets } from '../../../src/pages/site.ts';
import { parseSettings } from '../../../src/source/settings.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';
import { html } from '../../fixtures/pages.ts';

const named =
  'LLaVA,LLaVA-1.5,GPT-4V,CLIP,MiniGPT-v2,Frozen,Gemini,Ferret,Video Poet,Silent-Heron,llama.cpp,detr,白鷺網路,鷺鳥,R1,AT&T'
    .split(',')
    .map((name) => `### ${name} {.model}\nA text.`)
    .join('\n');
const names = buildCrossNames(buildCatalogue([lectureOf(named)]).models, '/vlm/');

/** Markup with links as `[name]`. */
function mark(markup: string, seen: string[] = []): string {
  return linkNames(html(markup), names, new Set(seen)).replace(
    /<a class="crosslink" href="[^"]*">([^<]*)<\/a>/g,
    '[$1]',
  );
}

test.each([
  // A spelling that no other word has is linked wherever it appears as a word.
  ['<p>LLaVA is small.</p>', '<p>[LLaVA] is small.</p>'],
  [
    "<p>Built on LLaVA's recipe, (CLIP), and GPT-4V.</p>",
    "<p>Built on [LLaVA]'s recipe, ([CLIP]), and [GPT-4V].</p>",
  ],
  ['<p>See MiniGPT-v2, LLaVA-1.5.</p>', '<p>See [MiniGPT-v2], [LLaVA-1.5].</p>'],
  ['<p>使用CLIP的模型，與LLaVA-1.5。</p>', '<p>使用[CLIP]的模型，與[LLaVA-1.5]。</p>'],
  ['<p>Run llama.cpp on it.</p>', '<p>Run llama.cpp on it.</p>'],
  // Part of another name is not a mention.
  [
    '<p>LLaVA-NeXT, LLaVA-1.5-13B, EVA-CLIP, SigCLIP, CLIPs, CLIP+</p>',
    '<p>LLaVA-NeXT, LLaVA-1.5-13B, EVA-CLIP, SigCLIP, CLIPs, CLIP+</p>',
  ],
  [
    '<p>LLaVA 1.6, CLIP v2, openai/CLIP, CLIP.txt, my_CLIP, @CLIP</p>',
    '<p>LLaVA 1.6, CLIP v2, openai/CLIP, CLIP.txt, my_CLIP, @CLIP</p>',
  ],
  ['<p>llava, Clip, clip, GPT4V, gpt-4v</p>', '<p>llava, Clip, clip, GPT4V, gpt-4v</p>'],
  // Words of the language: only as the name is spelt, within a sentence, and alone.
  ['<p>It came after Frozen and Gemini.</p>', '<p>It came after [Frozen] and [Gemini].</p>'],
  [
    '<p>Frozen layers. Gemini too! "Ferret" as well</p>',
    '<p>Frozen layers. Gemini too! "Ferret" as well</p>',
  ],
  [
    '<p>The encoder stays frozen; a ferret, too: Ferret</p>',
    '<p>The encoder stays frozen; a ferret, too: Ferret</p>',
  ],
  [
    '<p>Of Frozen Lake, Open Ferret, Google Gemini Nano.</p>',
    '<p>Of Frozen Lake, Open Ferret, Google Gemini Nano.</p>',
  ],
  [
    '<ul><li>Frozen</li><li>or <em>Frozen</em></li></ul>',
    '<ul><li>Frozen</li><li>or <em>[Frozen]</em></li></ul>',
  ],
  ['<p><strong>Frozen</strong> parts</p>', '<p><strong>Frozen</strong> parts</p>'],
  ['<p>Both Video Poet and a Silent-Heron.</p>', '<p>Both [Video Poet] and a [Silent-Heron].</p>'],
  ['<p>We met detr at AT&amp;T, near R1.</p>', '<p>We met detr at AT&amp;T, near R1.</p>'],
  // Chinese has no blanks between words: three letters at least.
  ['<p>我們用白鷺網路看鷺鳥。</p>', '<p>我們用[白鷺網路]看鷺鳥。</p>'],
])('%s', (markup, linked) => expect(mark(markup)).toBe(linked));

test.each([
  '<p><a href="/x">LLaVA</a></p>',
  '<h4 id="x">LLaVA</h4>',
  '<p><code>LLaVA</code> <kbd>CLIP</kbd></p>',
  '<pre><code class="hljs">LLaVA <span>CLIP</span></code></pre>',
  '<table><thead><tr><th>LLaVA</th></tr></thead></table>',
  '<figure class="diagram" id="d"><svg aria-label="LLaVA"><text>LLaVA</text></svg><figcaption>CLIP</figcaption></figure>',
  '<img alt="LLaVA > CLIP" title=\'LLaVA\'>',
  '<!-- LLaVA --><math><mi>CLIP</mi></math>',
  '<p class="note no-crosslinks">LLaVA <em>and</em> CLIP</p>',
  '<div class="no-crosslinks"><div>LLaVA</div> CLIP</div>',
])('%s stays as it is', (markup) => expect(mark(markup)).toBe(markup));

test('only the first mention is linked, and none of the entry itself', () => {
  expect(mark('<p>CLIP, then CLIP.</p><p>CLIP</p>')).toBe('<p>[CLIP], then CLIP.</p><p>CLIP</p>');
  expect(mark('<p>LLaVA and CLIP</p>', ['/vlm/models/llava/'])).toBe('<p>LLaVA and [CLIP]</p>');
});

test('text that is skipped stays, and belongs to its sentence', () => {
  expect(mark('<p><code>x</code> Frozen <a href="#">y</a> LLaVA</p>')).toBe(
    '<p><code>x</code> [Frozen] <a href="#">y</a> [LLaVA]</p>',
  );
  expect(mark('<p><code>never closed</p><p>LLaVA')).toBe('<p><code>never closed</p><p>LLaVA');
});

test('names that two entries share, topics and families are not linked', () => {
  const body =
    '### Egret-1 {.model aliases="EG-1"}\nx\n### Egret-2 {.model aliases="EG-1"}\nx\n### HeronKit\n![](h.png)\n### BirdNets {.family}\n**Code:** [c](https://github.com/r/c)';
  const found = buildCrossNames(buildCatalogue([lectureOf(body)]).models, '/');
  expect([...found.values()].flat().map(({ name }) => name)).toEqual(['Egret-1', 'Egret-2']);
});

test('a long text takes no longer than its length', () => {
  const text = `<p>${'Frozen LLaVA-x CLIP/y 白鷺 '.repeat(20_000)}</p>`;
  expect(mark(text)).toHaveLength(text.length);
});

describe('in a course', () => {
  const heron = '### HeronNet {.model}\n**Vision encoder:** EgretNet-L\n\nHeronNet waits, unlike EgretNet.';
  const egret = '### EgretNet {.model}\nStrikes. So does HeronNet.';
  const render = (body: string, yaml = '', matter = '') => {
    const { settings } = parseSettings(`title: Birds\nbase: /vlm/\n${yaml}`);
    const site = buildSite(settings, noAssets, undefined);
    const lecture = lectureOf(body, 'birds', `title: birds\n${matter}`);
    const { crosslinks, language } = settings;
    const pages = buildPages({ catalogue: buildCatalogue([lecture]), site, language, crosslinks });
    const page = pages.find(({ kind }) => kind === 'lecture');
    return page?.kind === 'lecture' ? renderPage(page).match(/<a class="crosslink"[^>]*>[^<]*/g) : undefined;
  };

  test('each entry leads to the others', () => {
    expect(render(`${heron}\n${egret}`)).toEqual([
      '<a class="crosslink" href="/vlm/models/egretnet/">EgretNet',
      '<a class="crosslink" href="/vlm/models/heronnet/">HeronNet',
    ]);
  });

  test('a part of an entry does not lead to the entry', () => {
    expect(render('### HeronNet {.model}\nWaits.\n##### How\nHeronNet sees.')).toBeNull();
  });

  test('an author turns it off for the course, a lecture, an entry', () => {
    expect(render(`${heron}\n${egret}`, 'crosslinks: false')).toBeNull();
    expect(render(`${heron}\n${egret}`, '', 'crosslinks: no')).toBeNull();
    expect(render(`${heron.replace('{.model}', '{.model .no-crosslinks}')}\n${egret}`)).toHaveLength(1);
    expect(render(`## Birds {.no-crosslinks}\n${heron}\n${egret}`)).toBeNull();
    const ibis = '### IbisNet {.model}\nStabs.';
    expect(render(`${heron}\n\nNo IbisNet.\n${egret}\n${ibis}`)).toHaveLength(3);
    expect(render(`${heron}\n\nNo IbisNet. {.no-crosslinks}\n${egret}\n${ibis}`)).toHaveLength(2);
  });

  test('terms of a glossary are linked too, unless it turns that off', () => {
    const site = buildSite(parseSettings('').settings, noAssets, undefined);
    const catalogue = buildCatalogue([lectureOf(`${heron}\n${egret}`)]);
    const linksOf = (matter: string) => {
      const text = lectureOf('### Q\nAs in HeronNet.', 'glossary', `title: Glossary\n${matter}`);
      const texts = [{ address: '/glossary/', text }];
      const page = buildPages({ catalogue, site, language: 'en', texts }).find(({ kind }) => kind === 'text');
      return page?.kind === 'text' && renderPage(page).includes('href="/models/heronnet/">HeronNet</a>.');
    };
    expect([linksOf(''), linksOf('crosslinks: false')]).toEqual([true, false]);
  });
});

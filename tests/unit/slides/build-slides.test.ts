import { describe, expect, test } from 'vitest';
import { buildSlides } from '../../../src/slides/build-slides.ts';
import { groupByChapter } from '../../../src/slides/group-by-chapter.ts';
import type { Slide } from '../../../src/slides/slide.ts';
import { roomOfSlide, weigh } from '../../../src/slides/weigh.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

const slidesOf = (body: string) => buildSlides(lectureOf(body));
const idsOf = (body: string) => slidesOf(body).map(({ id }) => id);

/** A slide in one line: its id, the kinds of what it shows, and what is said. */
const describeSlide = ({ id, items, notes }: Slide) =>
  [id, items.map((item) => (item.kind === 'text' ? item.name : item.kind)).join(' '), notes.join('').trim()]
    .filter(Boolean)
    .join(' | ');
const outlineOf = (body: string) => slidesOf(body).slice(1).map(describeSlide);

const picture = (name: string) => `![](https://riverlab.example/${name}.png)`;
const list = (count: number) =>
  Array.from({ length: count }, (_, index) => `- heron ${index + 1}`).join('\n');

describe('sections', () => {
  test('the title, each chapter, entry and architecture have a slide under the id of their heading', () => {
    const body = `## Waders\n### Heron\n${picture('a')}\n### Families\n**Egret architecture**<br>\n${picture('b')}\n## End\nBye.`;
    expect(idsOf(body)).toEqual(['Start', 'waders', 'heron', 'egret', 'end']);
  });

  test('a heading that only gathers others is named on their slides, and its id leads to the first', () => {
    const slides = slidesOf(`## Waders\n### Families\n#### Egret\nWhite.\n#### Heron\nGrey.`);
    expect(slides.map(({ id, above, anchors }) => ({ id, above, anchors }))).toEqual([
      { id: 'Start', above: [], anchors: [] },
      { id: 'waders', above: [], anchors: [] },
      { id: 'egret', above: ['Waders', 'Families'], anchors: ['families'] },
      { id: 'heron', above: ['Waders', 'Families'], anchors: [] },
    ]);
  });

  test('a piece of an entry stays with it, unless its author wants a slide for it', () => {
    const body = (mark: string) => `### Heron\n- wades\n##### Nests${mark}\n- high up`;
    expect(outlineOf(body(''))).toEqual(['heron | ul heading ul']);
    expect(outlineOf(body(' {.slide}'))).toEqual(['heron | ul', 'nests | ul']);
  });

  test('{.no-slide} leaves a heading out, with all below it', () => {
    expect(idsOf('## Waders\n### Heron {.no-slide}\n#### Nests\nHigh.\n### Egret\nWhite.')).toEqual([
      'Start',
      'waders',
      'egret',
    ]);
  });

  test('a chapter shows what it holds, where it has nothing else to show', () => {
    const [, chapter] = slidesOf('## Waders\n### Heron\nGrey.\n### Egret\nWhite.');
    expect(chapter?.items).toEqual([
      {
        kind: 'names',
        names: [
          { id: 'heron', name: 'Heron' },
          { id: 'egret', name: 'Egret' },
        ],
      },
    ]);
  });

  test('slides are grouped by their chapters', () => {
    const chapters = groupByChapter(slidesOf('### Before\nA.\n## One\n### B\nB.\n## Two').slice(1));
    expect(chapters.map((slides) => slides.map(({ id }) => id))).toEqual([['before'], ['one', 'b'], ['two']]);
  });

  test('no two slides have one id, whatever ids an author gave', () => {
    const ids = idsOf(`### Heron\n${list(30)}\n### Other {#heron.2}\nA.`);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what is shown and what is said', () => {
  test('paragraphs are said, what can be looked at is shown', () => {
    const body = `### Heron\nWades.\n\n- a\n\n| a |\n| - |\n| 1 |\n\n\`\`\`\nx\n\`\`\`\n\n> said\n\n${picture('a')}\n`;
    expect(outlineOf(body)).toEqual(['heron | ul table pre blockquote | <p>Wades.</p>', 'heron.2 | gallery']);
  });

  test('{.slide} shows a paragraph, {.no-slide} makes a list a note', () => {
    const body = '### Heron\nWades. {.slide}\n\n- a\n{.no-slide}\n';
    expect(outlineOf(body)).toEqual(['heron | p | <ul class="no-slide">\n<li>a</li>\n</ul>']);
  });

  test('a text with nothing to look at leads with its first sentences', () => {
    const [, slide] = slidesOf(
      '### Heron\n**Paper:** [Heron](https://arxiv.org/abs/2203.01234)\n\nWades. Waits.',
    );
    expect(slide?.items.map(({ kind }) => kind)).toEqual(['lead', 'cards']);
    expect(slide?.items[0]).toEqual({ kind: 'lead', text: 'Wades. Waits.' });
    expect(slide?.notes).toHaveLength(1);
  });

  test('what comes before the first heading is said with the title, or has slides after it', () => {
    expect(describeSlide(slidesOf('Hello.\n\n## Waders')[0] as Slide)).toBe('Start | <p>Hello.</p>');
    expect(idsOf(`${picture('a')}\n\n## Waders`)).toEqual(['Start', 'Start.1', 'waders']);
  });

  test('links within the lecture lead there, and numbers of footnotes stay there', () => {
    const [, slide] = slidesOf(
      '### Heron[^1]\n- see [nests](#nests)[^1]\n\n[^1]: Knee-deep.\n\n##### Nests\nUp.',
    );
    expect(slide?.title).toBe('Heron');
    expect(JSON.stringify(slide?.items[0])).toContain('<li>see <a href=\\"../#nests\\">nests</a></li>');
  });
});

describe('slides are divided', () => {
  test('at a rule of the author, and one at an end makes no empty slide', () => {
    expect(outlineOf('### Heron\n- a\n\n---\n- b\n\n---\n### Egret\n- c\n\n---\n\n---\n- d\n')).toEqual([
      'heron | ul',
      'heron.2 | ul',
      'egret | ul',
      'egret.2 | ul',
    ]);
  });

  test.each([
    ['a list', list(60)],
    ['a numbered list', list(60).replaceAll('- ', '1. ')],
    ['a table', `| a | b |\n| - | - |\n${'| heron | egret |\n'.repeat(50)}`],
    ['code', `\`\`\`python\n${'print(1)\n'.repeat(80)}\`\`\``],
    ['facts', Array.from({ length: 40 }, (_, at) => `**Parameters:** ${at + 1}B<br>`).join('\n')],
    [
      'links',
      Array.from({ length: 40 }, (_, at) => `**Code:** [a](https://github.com/lab/a-${at})<br>`).join('\n'),
    ],
    ['pictures', Array.from({ length: 11 }, (_, at) => picture(`${at}`)).join('\n')],
  ])('within %s that is too much for one slide, and nothing is lost', (_, body) => {
    const [, ...slides] = slidesOf(`### Heron\n${body}`);
    expect(slides.length).toBeGreaterThan(2);
    for (const { items } of slides) {
      expect(items.length).toBeGreaterThan(0);
      expect(items.map(weigh).reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(roomOfSlide);
    }
    expect(slides.at(-1)?.part).toEqual({ number: slides.length, of: slides.length });
    const text = JSON.stringify(slides.map(({ items }) => items));
    const pieces = /heron \d+|<td>heron|(?:built_in.{2,4}>)print|\d+B\\?"|lab\/a-\d+|example\/\d+/g;
    // The beginning of a text is there twice, once without its markup.
    const whole = JSON.stringify(lectureOf(`### Heron\n${body}`).sections[0]?.blocks, (key, value) =>
      key === 'lead' ? undefined : value,
    );
    expect(new Set(text.match(pieces))).toEqual(new Set(whole.match(pieces)));
    expect(text.match(pieces)?.length).toBe(whole.match(pieces)?.length);
  });

  test('so that a numbered list goes on counting, and a table keeps its head', () => {
    const [, , second] = slidesOf(`### Heron\n${list(20).replaceAll('- ', '1. ')}`);
    expect(JSON.stringify(second?.items)).toContain('<ol start=\\"11\\">');
    const [, , later] = slidesOf(`### Heron\n| bird |\n| - |\n${'| heron |\n'.repeat(30)}`);
    expect(JSON.stringify(later?.items)).toContain('<th>bird</th>');
  });

  test('never right after a heading', () => {
    const [, first, second] = slidesOf(`### Heron\n${list(9)}\n##### Nests\n${list(9)}`);
    expect(first?.items.map(({ kind }) => kind)).toEqual(['text']);
    expect(second?.items.map(({ kind }) => kind)).toEqual(['heading', 'text']);
  });
});

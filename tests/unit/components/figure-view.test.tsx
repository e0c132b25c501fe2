import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { readCredit } from '../../../src/components/figures/figure-credit.tsx';
import { FigureView } from '../../../src/components/figures/figure-view.tsx';
import { Gallery } from '../../../src/components/figures/gallery.tsx';
import type { Figure } from '../../../src/lecture/lecture.ts';
import { aFigure, html } from '../../fixtures/pages.ts';

const show = (figure: Partial<Figure> = {}) =>
  renderToString(<FigureView figure={aFigure(figure)} language="en" />);

test('the text of a picture is written out, and nothing is requested', () => {
  const figure = show();
  expect(figure).toContain('alt="Otter, figure 1 of 1"');
  expect(figure).toContain('referrerpolicy="no-referrer"');
  expect(figure).toContain('loading="lazy"');
});

test('hostile alternative text stays an attribute', () => {
  expect(show({ alt: '"><script>alert(1)</script>' })).toContain(
    'alt="&quot;>&lt;script>alert(1)&lt;/script>"',
  );
});

test('the frame leads to the picture and knows the address that the author wrote', () => {
  const figure = show({
    source: 'https://raw.example/otter.png',
    address: 'https://github.com/o/r/blob/main/otter.png',
  });
  expect(figure).toContain(
    'href="https://raw.example/otter.png" data-original="https://github.com/o/r/blob/main/otter.png"',
  );
});

describe('under the picture', () => {
  test('there are the caption and the host', () => {
    const figure = show({ caption: html('The <em>otter</em> encoder') });
    expect(figure).toContain('<span class="figure-caption">The <em>otter</em> encoder</span>');
    expect(figure).toContain('<span class="figure-credit">pictures.example</span>');
  });

  test.each([
    [
      'https://arxiv.org/html/2304.08485v2/x1.png',
      { text: 'arXiv 2304.08485', address: 'https://arxiv.org/abs/2304.08485' },
    ],
    ['https://github.com/o/r/blob/main/otter.png', { text: 'GitHub o/r' }],
    ['https://raw.githubusercontent.com/o/r/main/otter.png', { text: 'GitHub o/r' }],
    ['https://www.otters.example/otter.png', { text: 'otters.example' }],
    ['/images/otter.png', undefined],
  ])('%s is credited', (address, credit) => {
    expect(readCredit(address)).toEqual(credit);
  });

  test('there is a link to the paper, or to an original elsewhere', () => {
    const address = 'https://arxiv.org/html/2304.08485v2/x1.png';
    expect(show({ address, source: address })).toContain(
      '<a class="figure-credit" href="https://arxiv.org/abs/2304.08485">arXiv 2304.08485</a>',
    );
    expect(show({ address: 'https://github.com/o/r/raw/main/a.png' })).toContain(
      'href="https://github.com/o/r/raw/main/a.png" aria-label="Original at GitHub o/r: Otter, figure 1 of 1"',
    );
  });

  test('there is nothing if there is nothing to say', () => {
    expect(show({ address: '/images/otter.png', source: '/vlm/images/otter.png' })).not.toContain(
      'figcaption',
    );
  });
});

test('one figure is alone, several are in a gallery', () => {
  const second = aFigure({ id: 'figure-otter-2' });
  expect(renderToString(<Gallery figures={[aFigure()]} language="en" />)).not.toContain('gallery');
  expect(renderToString(<Gallery figures={[aFigure(), second]} language="en" />)).toMatch(
    /^<div class="gallery"><figure/,
  );
});

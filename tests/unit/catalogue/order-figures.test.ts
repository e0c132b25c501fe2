import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

const shownFirst = (...figures: string[]) => {
  const body = `### Heron\n**Paper:** [Heron](https://arxiv.org/abs/2203.01234)<br>\n${figures.join('\n')}\n`;
  const [model] = buildCatalogue([lectureOf(body)]).models;
  return model?.figures.map(({ address }) => address.split('/').at(-1));
};
const picture = (file: string, alt = '') => `![${alt}](https://riverlab.example/${file})`;

test.each([
  [
    'a screenshot comes last',
    [picture('Heron_Gradio_UI.png'), picture('heron.png')],
    ['heron.png', 'Heron_Gradio_UI.png'],
  ],
  [
    'an architecture comes first, by its file',
    [picture('results.png'), picture('heron-architecture.png')],
    ['heron-architecture.png', 'results.png'],
  ],
  [
    'by its caption',
    [picture('1.png', 'Demo'), picture('2.png', 'The framework of Heron')],
    ['2.png', '1.png'],
  ],
  ['in Chinese', [picture('1.png', '操作畫面'), picture('2.png', '模型架構圖')], ['2.png', '1.png']],
  [
    'all else keeps the order of the lecture',
    [picture('b.png'), picture('a.png'), picture('build-guide.png')],
    ['b.png', 'a.png', 'build-guide.png'],
  ],
])('%s', (_, figures, order) => {
  expect(shownFirst(...figures)).toEqual(order);
});

import { expect, test } from 'vitest';
import { documentIn, fileName, isDocument, isNotebook } from '../../../src/identity/documents.ts';

test.each([
  ['slides/herons.pdf#page=2', true],
  ['https://riverlab.example/Herons.PPTX?dl=1', true],
  ['https://riverlab.example/pdf', false],
  ['https://riverlab.example/?file=a.pdf', false],
])('%s is a document: %s', (address, expected) => {
  expect(isDocument(address)).toBe(expected);
});

test.each([
  ['https://colab.research.google.com/drive/1heron', true],
  ['https://nbviewer.org/url/riverlab.example/a', true],
  ['https://www.kaggle.com/code/ada/herons', true],
  ['notebooks/herons.ipynb', true],
  ['https://www.kaggle.com/datasets/ada/herons', false],
  ['https://github.com/ada/herons', false],
])('%s is a notebook: %s', (address, expected) => {
  expect(isNotebook(address)).toBe(expected);
});

test.each([
  [
    'https://docs.google.com/gview?embedded=1&url=https%3A%2F%2Friverlab.example%2Fa.pdf',
    'https://riverlab.example/a.pdf',
  ],
  [
    'https://view.officeapps.live.com/op/embed.aspx?src=https://riverlab.example/a.pptx',
    'https://riverlab.example/a.pptx',
  ],
  ['https://docs.google.com/gview?url=javascript:run()', undefined],
  ['https://docs.google.com/document/d/1/pub', undefined],
])('%s shows %s', (address, expected) => {
  expect(documentIn(address)).toBe(expected);
});

test('a file is named as its author would name it', () => {
  expect(fileName('/a/%E7%99%BD%E9%B7%BA.pdf?x=1')).toBe('白鷺.pdf');
  expect(fileName('a/%zz.pdf')).toBe('%zz.pdf');
});

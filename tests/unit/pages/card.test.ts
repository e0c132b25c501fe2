import { expect, test } from 'vitest';
import { identifyAddress } from '../../../src/identity/hosts.ts';
import type { Role } from '../../../src/lecture/links/labels.ts';
import { buildCard } from '../../../src/pages/card.ts';

function labelOf(role: Role, address: string, label?: string): string {
  const identity = identifyAddress(address);
  return buildCard({ role, address, title: 'Herons', identity, line: 1, ...(label && { label }) }, 'en')
    .label;
}

test('a notebook and a document are called so, whatever their role', () => {
  expect(labelOf('code', 'https://colab.research.google.com/drive/1heron')).toBe('Notebook');
  expect(labelOf('code', 'https://github.com/ada/herons/blob/main/herons.ipynb')).toBe('Notebook');
  expect(labelOf('link', '/slides/herons.pdf')).toBe('Document');
});

test('what the author calls a link comes first', () => {
  expect(labelOf('code', 'https://colab.research.google.com/drive/1heron', 'Colab')).toBe('Colab');
  expect(labelOf('paper', 'https://riverlab.example/herons.pdf')).toBe('Paper');
  expect(labelOf('code', 'https://github.com/ada/herons')).toBe('Code');
});

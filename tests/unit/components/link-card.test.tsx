import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { LinkCard } from '../../../src/components/cards/link-card.tsx';
import type { Resource } from '../../../src/lecture/lecture.ts';
import { aPaper, aRepository, html } from '../../fixtures/pages.ts';

const show = (resource: Resource, language = 'en') =>
  renderToString(<LinkCard resource={resource} language={language} />);

test('a paper says its identifier and month, and leads to its three forms', () => {
  const card = show(aPaper());
  expect(card).toContain('arXiv 2304.08485 · April 2023');
  for (const form of ['abs', 'pdf', 'html'])
    expect(card).toContain(`href="https://arxiv.org/${form}/2304.08485"`);
  expect(card).toContain('aria-label="PDF of arXiv 2304.08485"');
});

test('the month is written in the language of the page', () => {
  expect(show(aPaper(), 'zh-Hant')).toContain('arXiv 2304.08485 · 2023年4月');
});

describe('the source of a repository', () => {
  test('is shown under a title of its own', () => {
    expect(show(aRepository({ title: 'Otter, the code' }))).toContain(
      '<p class="card-source">otter-lab/otter</p>',
    );
  });

  test('is not repeated when it is the title: its host is shown', () => {
    const card = show(aRepository({ title: 'Otter-Lab/Otter' }));
    expect(card).toContain('<p class="card-source">github.com</p>');
  });

  test('is not a name that is made for programs', () => {
    const name = `collections/otter-lab/${'otters-'.repeat(6)}65d8022a`;
    const card = show(
      aRepository({ title: 'Otters', identity: { type: 'huggingface', holds: 'model', name } }),
    );
    expect(card).toContain('<p class="card-source">huggingface.co</p>');
  });

  test('is the address that the author’s link showed', () => {
    const card = show(aRepository({ title: 'otter-lab/otter', text: 'https://github.com/otter-lab/otter' }));
    expect(card).toContain(
      '<p class="card-source"><span class="card-shown"> https://github.com/otter-lab/otter',
    );
  });

  test('of a paper is what is known about it, and such an address with or without its scheme', () => {
    const card = show(aPaper({ title: 'arXiv 2304.08485', text: 'arxiv.org/abs/2304.08485' }));
    expect(card).toContain(
      '<p class="card-source">April 2023<span class="card-shown"> arxiv.org/abs/2304.08485',
    );
  });

  test('is left out where the title starts with it', () => {
    const identity = { type: 'web', host: 'otters.example' } as const;
    expect(show(aRepository({ title: 'otters.example/blog', identity }))).not.toContain('card-source');
  });
});

test('the label is the author’s own, else the name of the role', () => {
  expect(show(aRepository({ label: 'Github' }))).toContain('<span class="card-label">Github</span>');
  expect(show(aRepository())).toContain('<span class="card-label">Code</span>');
});

test('a hostile title and address stay text', () => {
  const card = show(
    aRepository({ title: '<img src=x onerror=alert(1)>', address: 'https://x.example/"><script>' }),
  );
  expect(card).toContain('&lt;img src=x onerror=alert(1)>');
  expect(card).toContain('href="https://x.example/&quot;>&lt;script>"');
  expect(card).not.toMatch(/<script|<img/);
});

test('a note is printed as the markup that the renderer made', () => {
  expect(show(aPaper({ note: html('with <em>code</em>') }))).toContain(
    '<div class="card-note">with <em>code</em></div>',
  );
});

test('a resource without an address is not a link', () => {
  const card = show(aRepository({ address: '', identity: { type: 'local' } }));
  expect(card).toContain('<span class="card-title">otter-lab/otter</span>');
  expect(card).not.toContain('<a ');
});

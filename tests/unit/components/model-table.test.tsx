import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { ModelTable } from '../../../src/components/models/model-table.tsx';
import type { ModelRow } from '../../../src/pages/lists/rows.ts';
import { aModelRow, aPaper } from '../../fixtures/pages.ts';

const show = (...models: ModelRow[]) =>
  renderToString(<ModelTable models={models} language="en" label="Models" />);

test('the name of a link says in full what it leads to, and begins with its visible text', () => {
  expect(show(aModelRow())).toContain('aria-label="Paper of Otter"');
});

test('rows keep their order; the name is the header of its row', () => {
  const table = show(aModelRow(), aModelRow({ name: 'Heron', href: '/vlm/models/heron/' }));
  expect(table).toContain('<th scope="row"><a href="/vlm/models/otter/">Otter</a></th>');
  expect(table.indexOf('>Otter<')).toBeLessThan(table.indexOf('>Heron<'));
});

test('what a heading says after the name is shown below it', () => {
  expect(show(aModelRow({ subtitle: 'Open Source Otter' }))).toContain(
    '<a href="/vlm/models/otter/">Otter</a><small class="model-subtitle">Open Source Otter</small>',
  );
});

test('a cell without a known value is empty', () => {
  expect(show(aModelRow({ resources: [] }))).toContain('<td class="model-resources"></td>');
  expect(show(aModelRow({ year: 2023, month: '2023-04' }))).toContain('<time datetime="2023-04">2023</time>');
});

test('a resource without address is left out', () => {
  expect(
    show(aModelRow({ resources: [aPaper({ address: '', identity: { type: 'local' } })] })),
  ).not.toContain('<li');
});

test('a row of the list carries data for the filters; one elsewhere does not', () => {
  const model = aModelRow({
    keys: { family: 'mustelids', kind: 'dataset', year: 2023, lectures: [0, 4], has: ['code'] },
  });
  const list = renderToString(<ModelTable models={[model]} language="en" label="Models" isIndex />);
  expect(list).toContain(
    '<tr data-lecture="0 4" data-family="mustelids" data-kind="dataset" data-year="2023" data-has="code">',
  );
  expect(list).toContain('<span class="model-kind kind-dataset">Dataset</span>');
  expect(list).toContain(
    'data-compare="otter" aria-pressed="false" aria-label="Compare Otter">Compare</button>',
  );
  expect(show(model)).toContain('<tr><th');
  expect(show(model)).not.toContain('data-compare');
});

test('a course without models says so', () => {
  expect(show()).toBe('<p class="empty-note">No lecture of this course teaches a model yet.</p>');
});

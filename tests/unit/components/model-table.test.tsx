import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { ModelTable } from '../../../src/components/model-table.tsx';
import type { ModelRow } from '../../../src/pages/page.ts';
import { aModelRow, aPaper } from '../../fixtures/pages.ts';

const show = (...models: ModelRow[]) =>
  renderToString(<ModelTable models={models} language="en" label="Models" />);

test('a link says in full what it leads to, and begins with what is seen', () => {
  expect(show(aModelRow())).toContain('aria-label="Paper of Otter: Otters That Read"');
});

test('rows keep their order; the name is the header of its row', () => {
  const table = show(aModelRow(), aModelRow({ name: 'Heron', href: '/vlm/lectures/reading/#heron' }));
  expect(table).toContain('<th scope="row"><a href="/vlm/lectures/reading/#otter">Otter</a></th>');
  expect(table.indexOf('>Otter<')).toBeLessThan(table.indexOf('>Heron<'));
});

test('what is not known leaves its cell empty', () => {
  expect(show(aModelRow({ resources: [] }))).toContain('<td class="model-resources"></td>');
  expect(show(aModelRow({ year: 2023, month: '2023-04' }))).toContain('<time datetime="2023-04">2023</time>');
});

test('a resource without address is left out', () => {
  expect(
    show(aModelRow({ resources: [aPaper({ address: '', identity: { type: 'local' } })] })),
  ).not.toContain('<li');
});

test('a course without models says so', () => {
  expect(show()).toBe('<p class="empty-note">No lecture of this course teaches a model yet.</p>');
});

import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { BlocksView } from '../../../src/components/lecture/blocks-view.tsx';
import { parsePost } from '../../../src/site/read/read-course.ts';

const body = `| | |
| --- | --- |
| [![](https://github.com/riverlab/heron/raw/main/a.png)](https://riverlab.example/story) | ![](https://riverlab.example/b.png) |
`;

test('pictures in a table keep their address and where they lead', () => {
  const settings = { base: '/', language: 'en' };
  const { lecture } = parsePost('lectures/birds.md', `---\ntitle: Birds\n---\n${body}`, settings);
  const html = renderToString(<BlocksView blocks={lecture.opening} language="en" />);
  expect(html).toContain('data-href="https://riverlab.example/story"');
  expect(html).toContain(
    '<img src="https://github.com/riverlab/heron/raw/main/a.png" srcset="https://raw.githubusercontent.com/riverlab/heron/main/a.png"',
  );
  expect(html).toContain('<img src="https://riverlab.example/b.png" alt=');
});

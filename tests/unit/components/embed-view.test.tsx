import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { EmbedView } from '../../../src/components/lecture/embed-view.tsx';
import type { Block, Embed } from '../../../src/lecture/lecture.ts';
import { parsePost } from '../../../src/site/read/read-course.ts';

const linked = '[![](https://img.youtube.com/vi/abcDEF12345/0.jpg)](https://youtu.be/abcDEF12345)';
const own = '[![](https://riverlab.example/still.png)](https://youtu.be/abcDEF12345)';
const frame = '<iframe src="https://www.youtube.com/embed/abcDEF12345"></iframe>';

function embedOf(body: string, remoteThumbnails: boolean): Embed {
  const text = `---\ntitle: Birds\n---\n${body}\n`;
  const settings = { base: '/', language: 'en', remoteThumbnails };
  const { opening } = parsePost('lectures/birds.md', text, settings).lecture;
  const block = opening.find((found): found is Extract<Block, { kind: 'embed' }> => found.kind === 'embed');
  if (!block) throw new Error('there is no embed');
  return block.embed;
}

const print = (body: string, remoteThumbnails = false) =>
  renderToString(<EmbedView embed={embedOf(body, remoteThumbnails)} language="en" />);

test('a stage links to the page of the video, and carries the address of its frame', () => {
  expect(print(frame)).toContain(
    '<a class="embed-open" href="https://www.youtube.com/watch?v=abcDEF12345" data-src="https://www.youtube-nocookie.com/embed/abcDEF12345">',
  );
});

test('no still is requested from a video host, but its address stays on the page', () => {
  expect(print(linked)).toContain(
    '<img src="https://img.youtube.com/vi/abcDEF12345/0.jpg" srcset="data:image/svg+xml,',
  );
  expect(print(linked)).toMatch(/<img [^>]* hidden/);
  expect(print(frame)).not.toContain('ytimg');
});

test('a picture of the lecture itself is shown', () => {
  expect(print(own)).toContain('<img src="https://riverlab.example/still.png" alt="Still of Birds, video 1"');
});

test('any other address of a frame stays on the page', () => {
  expect(print(frame)).toContain('data-url="https://www.youtube.com/embed/abcDEF12345"');
  expect(print(linked)).not.toContain('data-url');
});

test('stills are shown where the course allows it', () => {
  expect(print(linked, true)).toContain('<img src="https://img.youtube.com/vi/abcDEF12345/0.jpg"');
  expect(print(frame, true)).toContain('<img src="https://i.ytimg.com/vi/abcDEF12345/hqdefault.jpg"');
});

import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { LectureSection } from '../../../src/components/lecture/lecture-section.tsx';
import type { Html } from '../../../src/html/html.ts';
import type { Resource, Section } from '../../../src/lecture/lecture.ts';
import { makeProse } from '../../../src/lecture/prose.ts';
import { aPaper, aSection, html } from '../../fixtures/pages.ts';

const show = (section: Section) =>
  renderToString(<LectureSection section={section} depth={1} language="en" />);

/** Sections one inside the other. */
const nested = (depth: number): Section =>
  aSection({ id: `level-${depth}`, sections: depth > 1 ? [nested(depth - 1)] : [] });

test('headings follow the depth: no level is skipped, and none is deeper than h6', () => {
  const levels = [...show(nested(7)).matchAll(/<(h\d)/g)].map(([, level]) => level);
  expect(levels).toEqual(['h2', 'h3', 'h4', 'h5', 'h6', 'h6', 'h6']);
});

test('a heading has its id, and its link is beside it', () => {
  const section = show(aSection({ id: 'otter-2', name: 'Otter 2', title: html('Otter <em>2</em>') }));
  expect(section).toContain('<h2 id="otter-2">Otter <em>2</em></h2>');
  expect(section).toContain('<a class="heading-link" href="#otter-2" aria-label="Link to Otter 2"></a>');
});

test('a hostile name stays text', () => {
  expect(show(aSection({ name: '"><script>' }))).toContain('aria-label="Link to &quot;>&lt;script>"');
});

test('blocks keep the order of the author', () => {
  const section = show(
    aSection({
      blocks: [
        { kind: 'anchors', ids: ['old-otter'] },
        makeProse(html('<p>One.</p>')),
        { kind: 'cards', resources: [aPaper()] },
        makeProse(html('<p>Two.</p>')),
      ],
    }),
  );
  expect(
    [...section.matchAll(/id="old-otter"|One\.|<ul class="cards">|Two\./g)].map(([found]) => found),
  ).toEqual(['id="old-otter"', 'One.', '<ul class="cards">', 'Two.']);
});

describe('the project page of an entry', () => {
  const showPage = (page: Partial<Resource>) =>
    show(aSection({ blocks: [{ kind: 'cards', resources: [{ ...aProject, ...page }] }] }));
  const aProject: Resource = {
    role: 'project',
    title: 'Otter',
    address: 'https://otter.example/home',
    identity: { type: 'web', host: 'otter.example' },
    line: 1,
  };

  test('is in its header by its host, and is not a card', () => {
    const section = showPage({});
    expect(section).toContain(
      '<a class="entry-project" href="https://otter.example/home" aria-label="Project page: otter.example">otter.example</a>',
    );
    expect(section).not.toContain('class="cards"');
  });

  test('keeps the words that its author has for it', () => {
    expect(showPage({ title: 'Otters at play', label: 'Website' })).toContain(
      'aria-label="Website: Otters at play, otter.example">Otters at play, otter.example</a>',
    );
  });
});

describe('a video', () => {
  const address = 'https://videos.example/otter.mp4';
  const player = `<video controls preload="none" src="${address}">Too old.</video>` as Html;
  const showVideo = (expires: boolean) =>
    show(aSection({ blocks: [{ kind: 'video', video: { address, player, expires, line: 1 } }] }));

  test('is a player that loads nothing by itself, with a link', () => {
    const section = showVideo(false);
    expect(section).toContain(player);
    expect(section).toContain('Open the video at videos.example');
  });

  test('whose address has expired is a card with the link', () => {
    const section = showVideo(true);
    expect(section).not.toContain('<video');
    expect(section).toContain(`href="${address}"`);
    expect(section).toContain('valid only for a few minutes');
  });
});

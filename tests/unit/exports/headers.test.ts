import { expect, test } from 'vitest';
import { listHeaders } from '../../../src/exports/headers.ts';
import { aHomePage, aLecture, aLecturePage, aSite } from '../../fixtures/pages.ts';

const site = aSite({ base: '/' });

const film = aLecturePage({
  lecture: aLecture({
    opening: [
      {
        kind: 'embed',
        embed: {
          site: 'Vimeo',
          isVideo: true,
          title: 'Herons',
          titleIsAutomatic: false,
          address: 'https://vimeo.com/1',
          frame: 'https://player.vimeo.com/video/1',
          line: 1,
        },
      },
    ],
  }),
});

test('hosts send a policy that allows the players of all pages', () => {
  const [file] = listHeaders([aHomePage(), film], site);
  expect(file?.address).toBe('/_headers');
  expect(file?.content).toBe(`/*
  Content-Security-Policy: default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' https: http: data:; media-src 'self' https: http:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-src https://player.vimeo.com; frame-ancestors 'self'
  X-Content-Type-Options: nosniff
  Referrer-Policy: same-origin
/lectern-assets/*
  Cache-Control: public, max-age=31536000, immutable
`);
});

test('below the root of a host no headers are written, since none are read there', () => {
  expect(listHeaders([film], aSite({ base: '/vlm/' }))).toEqual([]);
});

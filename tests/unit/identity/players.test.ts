import { expect, test } from 'vitest';
import { findPlayer, findStill, isVideoStill } from '../../../src/identity/players.ts';

const youtube = 'https://www.youtube-nocookie.com/embed/';

test.each([
  ['https://www.youtube.com/watch?v=abcDEF12345', `${youtube}abcDEF12345`],
  ['https://www.youtube.com/watch?v=abcDEF12345&t=90', `${youtube}abcDEF12345?start=90`],
  ['https://m.youtube.com/watch?v=abcDEF12345#t=1m30s', `${youtube}abcDEF12345?start=90`],
  ['https://youtu.be/abcDEF12345?si=x&t=1h2m3s', `${youtube}abcDEF12345?start=3723`],
  ['http://www.youtube.com/embed/abcDEF12345?rel=0', `${youtube}abcDEF12345`],
  ['//www.youtube.com/embed/abcDEF12345', `${youtube}abcDEF12345`],
  ['https://www.youtube.com/shorts/abcDEF12345', `${youtube}abcDEF12345`],
  ['https://www.youtube.com/live/abcDEF12345?feature=share', `${youtube}abcDEF12345`],
  ['https://www.youtube.com/playlist?list=PL1', `${youtube}videoseries?list=PL1`],
  ['https://www.youtube.com/embed/videoseries?list=PL1', `${youtube}videoseries?list=PL1`],
  ['https://www.youtube.com/embed?listType=playlist&list=PL1', `${youtube}videoseries?list=PL1`],
  ['https://vimeo.com/123456789', 'https://player.vimeo.com/video/123456789?dnt=1'],
  ['https://vimeo.com/123456789/abcdef0123', 'https://player.vimeo.com/video/123456789?dnt=1&h=abcdef0123'],
  ['https://vimeo.com/channels/staff/123456789', 'https://player.vimeo.com/video/123456789?dnt=1'],
  ['https://www.google.com/maps/embed?pb=1', 'https://www.google.com/maps/embed?pb=1'],
  ['http://codepen.io/a/embed/b', 'https://codepen.io/a/embed/b'],
  ['https://a-b.hf.space/?x=1', 'https://a-b.hf.space/?x=1'],
])('%s is shown by %s', (address, frame) => {
  expect(findPlayer(address)?.frame).toBe(frame);
});

test.each([
  'https://www.youtube.com/@heron',
  'https://www.youtube.com/watch',
  'https://www.youtube.com/embed/',
  'https://vimeo.com/about',
  'https://docs.google.com/presentation/d/1/edit',
  'https://google.com.evil.example/maps/embed',
  'https://evilhf.space/',
  'https://colab.research.google.com/drive/1',
  'javascript:alert(1)',
  'data:text/html,x',
  'nothing',
  '',
])('%s has no player', (address) => {
  expect(findPlayer(address)).toBeUndefined();
});

test('stills of video hosts are distinguished from pictures of the lecture', () => {
  expect(isVideoStill('https://img.youtube.com/vi/abcDEF12345/0.jpg')).toBe(true);
  expect(isVideoStill('https://markdown-videos-api.jorgenkh.no/youtube/abcDEF12345')).toBe(true);
  expect(isVideoStill('https://riverlab.example/img.youtube.com/0.jpg')).toBe(false);
});

test('YouTube has a still of every video, not of a list', () => {
  expect(findStill(`${youtube}abcDEF12345?start=90`)).toBe(
    'https://i.ytimg.com/vi/abcDEF12345/hqdefault.jpg',
  );
  expect(findStill(`${youtube}videoseries?list=PL1`)).toBeUndefined();
  expect(findStill('https://player.vimeo.com/video/123456789')).toBeUndefined();
});

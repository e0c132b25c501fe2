import type { JSX } from 'preact';

/** Each letter is a pigment, a dot is bare paper. */
const pigments = { v: 'vermilion', o: 'ochre', g: 'verdigris', l: 'lapis', '.': 'paper' } as const;

type Pigment = keyof typeof pigments;

/** The left page: a picture cut into patches, as a vision encoder cuts it. */
const picture = [
  '........',
  '.....oo.',
  '.....oo.',
  '..v.....',
  '.vvv...g',
  'vvvvv.gg',
  'llllllll',
  'llllllll',
];

/** The right page: the same in words, a letter for each patch of width. */
const text = ['........', '. oo ...', '.... ...', '.. vvvvv', '... ....', 'ggg ....', '..... ll', 'lll ..  '];

const patch = 18;
const step = 20;
const rightPage = 190;

/** The course in one drawing: what a model sees, and what it says about it. */
export function OpenBook(): JSX.Element {
  return (
    <svg class="open-book" viewBox="0 0 348 158" aria-hidden="true">
      {(Object.keys(pigments) as Pigment[]).map((pigment) => (
        <path
          key={pigment}
          class={`open-book-${pigments[pigment]}`}
          d={drawPatches(pigment) + drawWords(pigment)}
        />
      ))}
    </svg>
  );
}

function drawPatches(pigment: Pigment): string {
  return picture
    .flatMap((row, y) =>
      [...row].map((cell, x) =>
        cell === pigment ? `M${x * step} ${y * step}h${patch}v${patch}h-${patch}z` : '',
      ),
    )
    .join('');
}

/** A run of one letter is a word: a bar in the middle of its line. */
function drawWords(pigment: Pigment): string {
  return text
    .flatMap((row, y) =>
      [...row.matchAll(/(\S)\1*/g)].map(({ 0: word, 1: letter, index }) => {
        const width = word.length * step - 6;
        return letter === pigment ? `M${rightPage + index * step} ${y * step + 5}h${width}v8h-${width}z` : '';
      }),
    )
    .join('');
}

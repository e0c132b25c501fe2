import { expect, test } from 'vitest';
import { buildLectureText } from '../../../src/search/lecture-text.ts';

/** The text with single spaces, since Pagefind needs no more. */
const textOf = (html: string) =>
  buildLectureText(html)
    .replace(/^<html><body>|<\/body><\/html>$/g, '')
    .replace(/\s+/g, ' ')
    .trim();

test.each([
  ['headings keep their id alone', '<h2 class="x" id="a">A <em>b</em></h2>', '<h2 id="a">A b</h2>'],
  ['a heading without id', '<h1>Birds</h1>', '<h1>Birds</h1>'],
  ['a paragraph ends like a sentence', '<p>One</p><p>Two!</p>', 'One. Two!'],
  ['however deep its words are', '<li>\n<p><b>One</b></p>\n</li>Two', 'One. Two'],
  ['a caption too', '<figcaption><span>Nest</span> <a class="figure-credit">host</a></figcaption>', 'Nest.'],
  ['an empty one does not', '<p></p><p> </p>One', 'One'],
  ['marks within a word', 'fine<em>tuned</em> <a href="#x">x</a>y', 'finetuned xy'],
  ['neighbours', '<span>Kuo</span><time>2024</time><div>a</div><div>b</div>', 'Kuo 2024 a b'],
  ['a line break', 'a<br>b<img alt="c">d', 'a b d'],
  ['an entity stays as it is', '<p>a &lt;b&gt; &amp;</p>', 'a &lt;b&gt; &amp;'],
  ['what is greater in an attribute', '<a title="a > b" href=\'">\'>x</a>', 'x'],
  ['a comment', 'a<!-- <p>b</p> -->c', 'a c'],
  ['what says that it is not text', 'a<pre data-pagefind-ignore="true"><b>b</b></pre>c', 'a c'],
  ['one in the other', 'a<nav>b<nav>c</nav>d</nav>e', 'a e'],
  ['a picture that is not text', 'a<img data-pagefind-ignore class="kicker">b', 'a b'],
  ['a name that begins alike', 'a<form>b<formula>c</formula></form>d', 'a d'],
  ['a class that begins alike', '<p class="kickers">a</p>', 'a.'],
  [
    'how the lecture is cited',
    '<details class="cite"><summary>Cite</summary><pre>a 2024</pre></details>b',
    'b',
  ],
  ['one class of several', '<p class="to kicker">a</p>b', 'b'],
  ['an address', '<p>see https://a.example/b?c=d for more</p>', 'see for more.'],
  ['a long path', '<p>collections/heron-at-the-river-65d8022a3a</p>b', 'b'],
  ['a short path', '<p>heron/src/wait.py and/or a/b</p>', 'heron/src/wait.py and/or a/b.'],
  ['an element that never ends', 'a<svg>b', 'a'],
])('%s', (_, html, text) => {
  expect(textOf(html)).toBe(text);
});

test('only the content of main', () => {
  expect(textOf('<body><header>a</header><main class="x">b</main><footer>c</footer></body>')).toBe('b');
});

import type { Lecture } from '../../lecture/lecture.ts';
import { parsePost } from '../read/read-course.ts';

/** One of each thing that a lecture can contain, short and with words that break badly. */
const sample = `
Running text with *emphasis*, **weight**, \`code\`, <kbd>Ctrl</kbd>, <mark>a mark</mark> and a [link](https://example.org/). A paragraph
is as wide as an eye goes back with ease, and no wider: between forty-five and eighty letters in a line, whatever the width
of the window.

- An item of a list
- Another one
  1. and one below it
  2. and its neighbour

> A sentence that somebody else said, and said well.

中文段落與 English words 並排時，讀者一眼就能找到它。{lang=zh-Hant}

*Changed from the original:* a link was mended. {.changed}

| Model  | Tokens for one picture | Licence |
| ------ | ---------------------: | ------- |
| Heron  |                    576 | MIT     |
| Egret  |                  1,024 | none    |

\`\`\`python
def look(picture, words=3):
    return model.describe(picture)[:words]  # as many as asked for, however long the line that holds them may become
\`\`\`

<details>
<summary>Check yourself: what is folded here?</summary>

An answer.

</details>

<details>
<summary>And what here, where a question is long enough to need a second line of its own on a phone?</summary>

Another answer.

</details>

**Check yourself:** Which of these birds wait for their prey?

- [x] The heron
  - It stands still until something moves.
- [x] The egret
- [ ] The duck, which looks for it with its head below the water and its tail above
  - Ducks dabble.

**Why:** Those with long legs see what they hunt.

**Check yourself:** What belongs together?

| bird | food |
| --- | --- |
| Heron | fish |
| Duck | weed |

### [Heron](https://example.org/heron) {.model family="Waders"}

**Paper:** [Herons wait: a study of patience in shallow water](https://arxiv.org/abs/2203.01234)<br>
**Code:** [https://github.com/riverlab/heron](https://github.com/riverlab/heron)<br>
**Weights:** [riverlab/heron-7b](https://huggingface.co/riverlab/heron-7b)<br>
**Dataset:** [Reed-1M](https://huggingface.co/datasets/riverlab/reed)<br>
**Demo:** [heron.example.org](https://heron.example.org/)<br>
**Blog:** [https://riverlab.example.org/2022/03/a-very-long-address-that-has-to-break-somewhere-in-a-narrow-card](https://riverlab.example.org/2022/03/a-very-long-address-that-has-to-break-somewhere-in-a-narrow-card)<br>
**Video:** [The heron talk](https://www.youtube.com/watch?v=abcdefghijk)<br>
**Slides:** [Slides of the talk](https://example.org/slides.pdf)<br>

**Heron architecture**<br>
![](https://pictures.example.org/heron.png)

![](https://pictures.example.org/neck.png)
![](https://pictures.example.org/beak.png)

\`\`\`mermaid
flowchart LR
  I["Image"] --> E["Eye"] --> B["Brain"]
  class I data
  class E frozen
  class B trained
\`\`\`

**Vision encoder:** one large eye on each side [S]; 304M parameters [D]<br>
**Parameters:** 7B [S2]<br>
**Licence:** MIT [R]<br>

#### Egret

An entry below an entry.
`;

/** What the style page shows, once under each of its two headings, so that no id is there twice. */
export function parseStyleSample(base: string): Lecture {
  const body = ['Light', 'Dark'].map((theme) => `## ${theme}\n${sample}`).join('\n');
  return parsePost('guide/style.md', `---\ntitle: Style\n---\n${body}`, { base, language: 'en' }).lecture;
}

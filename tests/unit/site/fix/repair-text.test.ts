import { describe, expect, it, test } from 'vitest';
import { repairText } from '../../../../src/site/fix/repair-text.ts';
import { parsePost } from '../../../../src/site/read/read-course.ts';
import { parseSettings } from '../../../../src/source/settings.ts';

const settings = { base: '/', language: 'en' };
const read = (text: string) => parsePost('lectures/a.md', text, settings).findings;
const head = '---\ntitle: A\n---\n';

/** What is wrong, and the same once it is repaired. */
const certain: readonly (readonly [name: string, before: string, after: string])[] = [
  ['curly quotes', '---\ntitle: “Birds”\n---\nText.', '---\ntitle: "Birds"\n---\nText.'],
  ['YAML that a colon breaks', '---\ntitle: a: b: c\n---\nText.', '---\ntitle: "a: b: c"\n---\nText.'],
  [
    'several faults of one block',
    '---\ntitle: a: b\ndescription: c: d\ntags: [“x”]\n---\nText.',
    '---\ntitle: "a: b"\ndescription: "c: d"\ntags: ["x"]\n---\nText.',
  ],
  [
    'marks around a label',
    '### Heron\n**Paper:**: [H](https://arxiv.org/abs/2203.01234)',
    '### Heron\n**Paper:** [H](https://arxiv.org/abs/2203.01234)',
  ],
  [
    'marks around a label that is not the whole line',
    '### Heron\n**Paper:**: [H](https://arxiv.org/abs/2203.01234)<br>',
    '### Heron\n**Paper:** [H](https://arxiv.org/abs/2203.01234)<br>',
  ],
  [
    'a colon too many before a bare address',
    '### Heron\n**Paper::** https://arxiv.org/abs/2203.01234',
    '### Heron\n**Paper:** https://arxiv.org/abs/2203.01234',
  ],
  [
    'a colon too many before two links and a remark',
    '### Heron\n- **Paper::** [H](https://a.example/x), [*E*](https://a.example/y "z") and more',
    '### Heron\n- **Paper:** [H](https://a.example/x), [*E*](https://a.example/y "z") and more',
  ],
  [
    'a colon too many before a badge',
    '### Heron\n**Paper：：** [![arXiv](https://img.shields.io/badge/x.svg)](https://arxiv.org/abs/2203.01234)',
    '### Heron\n**Paper:** [![arXiv](https://img.shields.io/badge/x.svg)](https://arxiv.org/abs/2203.01234)',
  ],
  [
    'a word of a tag',
    '<video control src="https://a.example/a.mp4"></video>',
    '<video controls src="https://a.example/a.mp4"></video>',
  ],
  [
    'a link within a sentence',
    'See [title)(https://a.example/x) for more.',
    'See [title](https://a.example/x) for more.',
  ],
  [
    'a blank in the address of a link within a sentence',
    'See [the slides](../slides/my first talk.pdf) for more.',
    'See [the slides](../slides/my%20first%20talk.pdf) for more.',
  ],
  [
    'blanks in the addresses of two pictures on a line',
    '![a heron](img/a heron.png) ![](img/鷺 b%20c.png)',
    '![a heron](img/a%20heron.png) ![](img/鷺%20b%20c.png)',
  ],
  [
    'a blank between the parts of a link',
    'See [the slides] (https://a.example/x) for more.',
    'See [the slides](https://a.example/x) for more.',
  ],
  [
    'two pairs of parentheses',
    'See [the slides]((https://a.example/x)) for more.',
    'See [the slides](https://a.example/x) for more.',
  ],
  [
    'an address within a sentence',
    'See [x](https:/a.example/x), please.',
    'See [x](https://a.example/x), please.',
  ],
  ['a divider', 'A\n\n--\n\nB', 'A\n\n---\n\nB'],
  ['hashes without a blank', 'A\n\n##Herons\n\nB', 'A\n\n## Herons\n\nB'],
  ['braces without a dot', '### Heron {model}\nText', '### Heron {.model}\nText'],
];

const whole = (text: string) => (text.startsWith('---') ? text : `${head}${text}\n`);

test.each(certain)('%s', (_, before, after) => {
  const repaired = repairText(whole(before), read);
  expect(repaired.text).toBe(whole(after));
  expect(
    read(repaired.text).filter(({ rule }) => repaired.repairs.some((each) => each.rule === rule)),
  ).toEqual([]);
  expect(repairText(repaired.text, read)).toEqual({ text: repaired.text, repairs: [] });
});

/** What an author has to decide. */
test.each([
  ['a label that may be another', '### Heron\n**Kagge:** [x](https://www.kaggle.com/a/b)'],
  ['a section that may be another', '## Herons\n[x](#heronz)'],
  ['a date that may be another', '---\ntitle: A\ndate: 2026-13-07\n---\nText.'],
  [
    'a video with attributes that the repair leaves out',
    '<video width=3 control src="https://a.example/a.mp4"></video>',
  ],
  ['two links of one fault on one line', '[t)(https://a.example/x) [t)(https://a.example/x)'],
  ['an empty link', '[](https://a.example/x)'],
  ['a kind of entry that may be another', '### Heron {.modle}\nText'],
])('%s is left alone', (_, text) => {
  expect(repairText(whole(text), read)).toEqual({ text: whole(text), repairs: [] });
});

describe('the rest of a file', () => {
  it('keeps its line ends, and what surrounds the line', () => {
    const text = '---\r\ntitle: A\r\n---\r\n\r\n##Herons\r\n\r\nText  \rmore\nlast';
    expect(repairText(text, read)).toEqual({
      text: '---\r\ntitle: A\r\n---\r\n\r\n## Herons\r\n\r\nText  \rmore\nlast',
      repairs: [{ line: 5, rule: 'heading/blank', before: '##Herons', after: '## Herons' }],
    });
  });

  it('is not repaired in code', () => {
    const text = `${head}\`\`\`\n##Herons\n--\n\`\`\`\n`;
    expect(repairText(text, read).repairs).toEqual([]);
  });
});

it('repairs settings by the reader of settings', () => {
  const repaired = repairText('title: a: b\nmath: true\n', (text) => parseSettings(text).findings);
  expect(repaired.text).toBe('title: "a: b"\nmath: true\n');
});

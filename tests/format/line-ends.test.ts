import { expect, test } from 'vitest';
import { parsePost } from '../../src/site/read/read-course.ts';
import { dumpLecture } from './dump-lecture.ts';

/** A post from Windows: front matter shown as code within a list, and a block of code that nobody closed. */
const post = `---
title: Wading
date: 2026-03-01 00:00:00 +0800
---
3.  **Front matter**: what stands between two lines of dashes.
    For example:
    \`\`\`yaml
    ---
    layout: post
    title: A title
    mathjax: false # true for formulas
    ---
    \`\`\`
    Check that \`layout: post\` is right.

4.  **Text**: below it.

---

### Headings

\`\`\`markdown
# One
## Two
`.replaceAll('\n', '\r\n');

test('Windows line endings read like any others', () => {
  const { lecture, findings } = parsePost('lectures/wading.md', post, { base: '/', language: 'en' });
  expect(JSON.stringify(lecture)).not.toContain('\\r');
  expect(dumpLecture(lecture, findings)).toMatchInlineSnapshot(`
    "| <ol start="3">
    | <li>
    | <p><strong>Front matter</strong>: what stands between two lines of dashes.
    | For example:</p>
    | <pre><code class="language-yaml"><span class="hljs-meta">---</span>
    | <span class="hljs-attr">layout:</span> <span class="hljs-string">post</span>
    | <span class="hljs-attr">title:</span> <span class="hljs-string">A</span> <span class="hljs-string">title</span>
    | <span class="hljs-attr">mathjax:</span> <span class="hljs-literal">false</span> <span class="hljs-comment"># true for formulas</span>
    | <span class="hljs-meta">---
    | </span></code></pre>
    | <p>Check that <code>layout: post</code> is right.</p>
    | </li>
    | <li>
    | <p><strong>Text</strong>: below it.</p>
    | </li>
    | </ol>
    entry "Headings" #headings
      | <span class="anchor" id="one"></span><span class="anchor" id="two"></span><pre><code class="language-markdown"><span class="hljs-section"># One</span>
      | <span class="hljs-section">## Two</span>
      | </code></pre>
    ! 22 code/unclosed: The code block that starts here is never closed; everything after it is shown as code. | Write \`\`\` on a line of its own where the code ends."
  `);
});

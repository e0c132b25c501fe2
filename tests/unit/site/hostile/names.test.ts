import { describe, expect, test } from 'vitest';
import { parseSettings } from '../../../../src/source/settings.ts';
import { buildHostile } from './build-hostile.ts';
import { post } from './shape-text.ts';

describe('a byte that is not text', () => {
  test.each(['\0', '\uFFFD', 'a\0b\0'])('%j is reported', (text) => {
    const { html, findings } = buildHostile(post(`${text.repeat(1000)}\n\n## Here`));
    expect(findings.map(({ rule }) => rule)).toContain('source/encoding');
    expect(html).toContain('>Here<');
    expect(html).not.toContain('\0');
  });
});

describe('names of JavaScript do no harm', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'];
  test.each(names)('%s as a name of everything', (name) => {
    const text = `---
title: ${name}
${name}: { polluted: yes }
author: { __proto__: { polluted: yes } }
tags: [${name}]
---
## ${name}
### ${name}
**${name}:** [${name}](https://arxiv.org/abs/2203.01234)<br>
**${name} architecture**
![${name}](https://a.b/c.png)
<${name}> <b ${name}="x">${name}</b> {#${name}}
`;
    const { html } = buildHostile(text);
    expect(html).toContain(name);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test.each(names)('%s in site.yaml', (name) => {
    const { settings, findings } = parseSettings(`${name}: { polluted: yes }\ntitle: Course`);
    expect(settings.title).toBe('Course');
    expect(findings.map(({ rule }) => rule)).toEqual(['settings/unknown']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

import { expect, test } from 'vitest';
import { type FindPlace, resolveAddresses } from '../../../src/lecture/links/local-addresses.ts';
import { parseMarkdown } from '../../../src/markdown/parser.ts';

const find: FindPlace = (address) => {
  if (address === '/heron.png') return { href: '/vlm/heron.png' };
  if (address === '../terns.md') return { href: '/vlm/lectures/terns/' };
  return address.startsWith('/') ? { fault: { message: `no ${address}`, fix: 'draw one' } } : undefined;
};

function resolve(body: string) {
  const { tokens, markdown } = parseMarkdown(body, 1);
  const findings = resolveAddresses(tokens, find, (row) => row + 1);
  return {
    html: markdown.renderer.render([...tokens], markdown.options, {}),
    reported: findings.map(({ rule, line, message }) => `${line} ${rule} ${message}`),
  };
}

test('links, pictures, linked pictures and tags lead to their place', () => {
  const body = [
    'A [tern](../terns.md) and ![a](/heron.png)',
    '[![b](/heron.png)](/heron.png)',
    "<img src=/heron.png> and <a\nhref='/heron.png'>c</a>",
    '<div>\n<p title="x"><img alt="" src="/heron.png"></p>\n</div>',
  ];
  const { html, reported } = resolve(body.join('\n\n'));
  expect(html).toContain('<a href="/vlm/lectures/terns/" data-href="../terns.md">tern</a>');
  expect(html.match(/"\/vlm\/heron\.png"/g)).toHaveLength(6);
  expect(html).not.toMatch(/["'=]\/heron\.png/);
  expect(reported).toEqual([]);
});

test('what leads nowhere stays as it is written, and is reported with its line', () => {
  const body =
    'text\n![](/白鷺.png)\nmore [x](https://a.example/) [y](/y)\n\n<p>\n<img src="/z.png">\n</p>\n';
  const { html, reported } = resolve(body);
  expect(reported).toEqual([
    '2 link/missing-file no /%E7%99%BD%E9%B7%BA.png',
    '3 link/missing-file no /y',
    '6 link/missing-file no /z.png',
  ]);
  expect(html).toContain('src="/白鷺.png"');
  expect(html).toContain('href="https://a.example/"');
});

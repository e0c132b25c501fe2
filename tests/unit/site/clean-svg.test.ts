import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { cleanSvg, decodeSvg } from '../../../src/site/write/clean-svg.ts';

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${attributes}>${inside}</svg>`;

describe('what could run is removed', () => {
  test.each([
    ['a script', svg('<script>run()</script>'), ['script']],
    ['in capitals', svg('<SCRIPT>run()</SCRIPT>'), ['SCRIPT']],
    ['under a prefix', svg('<s:script xmlns:s="http://www.w3.org/2000/svg">run()</s:script>'), ['script']],
    ['of another file', svg('<script xlink:href="//evil.example/x.js"/>'), ['script']],
    ['a handler', svg('', ' onload="run()"'), ['onload']],
    ['a handler of an element', svg('<rect onclick="run()" width="3"/>'), ['onclick']],
    ['a link that runs', svg('<a xlink:href=" java&#x0A;script:run()"><text>a</text></a>'), ['xlink:href']],
    ['a link in numbers', svg('<a href="&#106;avascript:run()"><text>a</text></a>'), ['href']],
    ['an address of a page', svg('<a href="data:text/html,x"><text>a</text></a>'), ['href']],
    ['a frame', svg('<foreignObject><iframe srcdoc="x"/></foreignObject>'), ['iframe']],
    [
      'an animated link',
      svg('<a><animate attributeName="href" values="javascript:run()"/></a>'),
      ['animate'],
    ],
    ['a set handler', svg('<set attributeName="onclick" to="run()"/>'), ['set']],
    ['a style sheet of XSLT', `<?xml-stylesheet type="text/xsl" href="#s"?>${svg('')}`, ['xml-stylesheet']],
    [
      'an entity with markup',
      `<!DOCTYPE svg [<!ENTITY e "<script>run()</script>">]>${svg('&e;')}`,
      ['entity'],
    ],
    [
      'an entity in an address',
      `<!DOCTYPE svg [<!ENTITY e "javascript:run()">]>${svg('<a href="&e;"/>')}`,
      ['href'],
    ],
  ])('%s', (_name, written, removed) => {
    const found = cleanSvg(written);
    expect(found?.removed).toEqual(removed);
    expect(found?.text).not.toMatch(/<(?:\w+:)?script|\son\w+=|javascript:|ENTITY|stylesheet|<iframe/i);
    expect(XMLValidator.validate(found?.text ?? '')).toBe(true);
  });

  // A browser ends what is before the script elsewhere than we do: the script must not get through in what we take for
  // a comment.
  test.each([
    '<?a > <!-- ?><script>run()</script><!-- -->',
    '<style><![CDATA[<script>run()</script>]]></style>',
    '<title>&#60;script&gt;run()&lt;/script&gt;</title>',
    '<desc><!-- > --><script>run()</script></desc>',
    '<rect title="<script>run()</script>"/>',
  ])('nothing gets through in %s', (inside) => {
    const found = cleanSvg(svg(inside));
    expect(found?.text).not.toMatch(/<script/i);
    expect(XMLValidator.validate(found?.text ?? '')).toBe(true);
  });

  test('and the line of the first of them is reported', () => {
    expect(cleanSvg(svg('\n<rect/>\n<script>run()</script>'))?.line).toBe(3);
  });
});

describe('what is drawn stays', () => {
  test.each([
    svg('<title>Description of a handler</title><path d="M0 0"/>'),
    svg('<metadata><rdf:Description xmlns:rdf="x"/></metadata>'),
    svg('<image href="data:image/png;base64,AAAA"/>'),
    svg('<style>.a { fill: red }</style>'),
  ])('byte for byte, where nothing could run: %s', (written) => expect(cleanSvg(written)).toBeUndefined());

  test('where something is removed, all else is as it was', () => {
    const written = svg(
      '<style><![CDATA[.a > .b { fill: red }]]></style><linearGradient id="g"/><rect fill="url(#g)" onclick="x"/>' +
        '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">A &amp; B</p></foreignObject><text>a &lt; b</text>',
      ' viewBox="0 0 1 1"',
    );
    expect(cleanSvg(written)?.text).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>\n${svg(
        '<style>.a &gt; .b { fill: red }</style><linearGradient id="g"></linearGradient><rect fill="url(#g)"></rect>' +
          '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">A &amp; B</p></foreignObject><text>a &lt; b</text>',
        ' viewBox="0 0 1 1"',
      )}\n`,
    );
  });

  test('where a program names its namespaces by entities', () => {
    const written =
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd" [\n<!ENTITY ns "http://www.w3.org/2000/svg">\n]>\n<svg xmlns="&ns;"><rect/></svg>';
    const found = cleanSvg(written);
    expect(found?.removed).toEqual([]);
    expect(found?.text).toContain('<svg xmlns="http://www.w3.org/2000/svg"><rect></rect></svg>');
  });
});

test.each([
  ['utf-16le', Buffer.from(`\uFEFF${svg('<script>é</script>')}`, 'utf16le')],
  ['utf-16be', Buffer.from(`\uFEFF${svg('<script>é</script>')}`, 'utf16le').swap16()],
  [
    'latin1',
    Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${svg('<script>é</script>')}`, 'latin1'),
  ],
  ['utf-8', Buffer.from(svg('<script>é</script>'))],
  ['an unknown one', Buffer.from(`<?xml version="1.0" encoding="x-none"?>${svg('<script>e</script>')}`)],
])('letters in %s are read', (_name, bytes) => {
  expect(decodeSvg(bytes)).toMatch(/<script>[ée]<\/script>/);
});

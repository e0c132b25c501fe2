import { describe, expect, test } from 'vitest';
import { pageForms, parseSitePath } from '../../../src/source/site-path.ts';

describe('addresses below the site', () => {
  test.each([
    ['/EdgeAI-MCU/', '/EdgeAI-MCU/'],
    ['EdgeAI-MCU/project2/index.html', '/EdgeAI-MCU/project2/'],
    ['//', undefined],
    ['/', '/'],
    ['/a//b.html', '/a/b.html'],
    ['/%E7%AD%86%E8%A8%98/x.html', '/筆記/x.html'],
    ['/a%20b/', '/a b/'],
    ['/...', '/...'],
  ])('%s', (written, address) => expect(parseSitePath(written).address).toBe(address));
});

describe('invalid addresses', () => {
  test.each([
    ['../../x', 'it leads out of the site'],
    ['/a/../../x', 'it leads out of the site'],
    ['/%2e%2e/x', 'it leads out of the site'],
    ['/a%2f..%2F..%2fx', 'it leads out of the site'],
    ['/./x', 'it leads out of the site'],
    ['https://elsewhere.example/x', 'it names another site'],
    ['//elsewhere.example/x', 'it names another site'],
    ['\\\\server\\x', 'it names another site'],
    ['C:\\x', 'it names another site'],
    ['/a\\..\\x', 'it contains a character that an address cannot have'],
    ['/a%00b', 'it contains a character that an address cannot have'],
    ['/a?b', 'the address of a page cannot contain "?" or "#"'],
    ['/x:y/', 'not every disk can store the character :'],
    ['/a|b/', 'not every disk can store the character |'],
    ['/a%2A/', 'not every disk can store the character *'],
    ['/notes./', 'not every disk can store a name that ends with a full stop or a space'],
    ['/CNAME', 'hosts read a file of that name as settings'],
    ['/_redirects', 'hosts read a file of that name as settings'],
    ['/100%', 'a "%" in it is not followed by two digits'],
    [`/${'x'.repeat(300)}/`, 'a part of it is too long'],
  ])('%s', (written, reason) => expect(parseSitePath(written)).toEqual({ reason }));
});

test.each([
  ['/notes', ['/notes.html', '/notes/']],
  ['/notes/', ['/notes/']],
  ['/notes.html', ['/notes.html']],
])('%s is found under %s', (address, forms) => expect(pageForms(address)).toEqual(forms));

import { createContext as preactContext } from 'preact';
import { useContext as usePreactContext } from 'preact/hooks';
import * as preact from 'preact/jsx-runtime';
import { renderToString as preactPrint } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { openVoidTags } from '../../../layouts/open-void-tags.ts';
import * as own from '../../../src/site/print-jsx.ts';

type Jsx = (type: unknown, props: Record<string, unknown>) => unknown;

/** What both have, as one sees them. */
const printers = [
  {
    jsx: preact.jsx as Jsx,
    template: (html: string) => preact.jsxTemplate([html]) as unknown,
    Fragment: preact.Fragment as unknown,
    createContext: preactContext as (value: unknown) => { readonly Provider: unknown },
    useContext: usePreactContext as (context: unknown) => unknown,
    print: preactPrint as (shown: unknown) => string,
  },
  {
    jsx: own.jsx as Jsx,
    template: (html: string) => own.jsxTemplate([html]) as unknown,
    Fragment: own.Fragment as unknown,
    createContext: own.createContext as (value: unknown) => { readonly Provider: unknown },
    useContext: own.useContext as (context: unknown) => unknown,
    print: own.renderToString,
  },
];

type Printer = (typeof printers)[number];

const cases: readonly (readonly [string, (printer: Printer) => unknown])[] = [
  ['text', () => 'a < b & "c" > d\'s'],
  ['nothing', ({ jsx }) => jsx('p', { children: [null, undefined, true, false, '', 0, -1.5] })],
  ['lists within lists', ({ jsx }) => jsx('ul', { children: [['a', [jsx('li', { children: 'b' })]], 'c'] })],
  [
    'attributes',
    ({ jsx }) => jsx('a', { href: '/?a=1&b="2"', class: 'x', hidden: true, download: false, id: '' }),
  ],
  ['numbers', ({ jsx }) => jsx('td', { colSpan: 2, tabIndex: 0, 'data-n': 1.5 })],
  ['absent attributes', ({ jsx }) => jsx('a', { href: undefined, title: null, children: 'x' })],
  [
    'words true and false',
    ({ jsx }) => jsx('b', { 'aria-hidden': true, 'data-open': false, draggable: false, spellcheck: true }),
  ],
  ['data attributes', ({ jsx }) => jsx('b', { 'data-yes': true, 'data-no': null })],
  [
    'camel case',
    ({ jsx }) =>
      jsx('img', { srcSet: 'a 2x', crossOrigin: 'anonymous', fetchpriority: 'low', dateTime: '1' }),
  ],
  [
    'elements without content',
    ({ jsx }) => ['br', 'hr', 'img', 'input', 'wbr', 'source'].map((tag) => jsx(tag, {})),
  ],
  ['an empty element', ({ jsx }) => jsx('p', {})],
  [
    'values',
    ({ jsx }) => [
      jsx('input', { value: 'a"b', checked: true }),
      jsx('option', { value: '', selected: true }),
      jsx('button', { value: 0 }),
    ],
  ],
  [
    'a drawing',
    ({ jsx }) =>
      jsx('svg', {
        viewBox: '0 0 1 1',
        children: [
          jsx('path', { strokeWidth: 2, 'stroke-linecap': 'round', fill: 'none', d: 'M0 0' }),
          jsx('text', { textAnchor: 'end', dominantBaseline: 'central', x: 1, children: '<' }),
          jsx('foreignObject', { children: jsx('td', { colSpan: 1 }) }),
          jsx('use', { href: '#a' }),
          jsx('title', { children: 'a & b' }),
        ],
      }),
  ],
  ['markup', ({ jsx }) => jsx('div', { dangerouslySetInnerHTML: { __html: '<b>&amp;</b>' } })],
  ['empty markup', ({ jsx }) => jsx('div', { dangerouslySetInnerHTML: { __html: '' } })],
  [
    'what is printed already',
    ({ jsx, template }) => jsx('div', { children: ['<', template('<i>x</i>'), '<'] }),
  ],
  ['a fragment', ({ jsx, Fragment }) => jsx(Fragment, { children: ['a', jsx('b', {})] })],
  [
    'a context and what is outside it',
    ({ jsx, createContext, useContext }) => {
      const context = createContext('outside');
      const Show = () => jsx('i', { children: useContext(context) });
      const inside = jsx(context.Provider, {
        value: 'inside',
        children: [jsx(Show, {}), jsx('p', { children: jsx(Show, {}) })],
      });
      return [jsx(Show, {}), inside, jsx(Show, {})];
    },
  ],
  [
    'a part',
    ({ jsx }) => jsx(({ name }: { name: string }) => jsx('b', { key: 1, children: name }), { name: '<' }),
  ],
];

test.each(cases)('%s is printed as Preact prints it, without a slash', (_, make) => {
  const [theirs = '', ours] = printers.map((printer) => printer.print(make(printer)));
  expect(ours).toBe(openVoidTags(theirs));
});

test.each([
  ['a style in parts', own.jsx('p', { style: { color: 'red' } })],
  ['a listener', own.jsx('p', { onclick: () => 1 })],
  ['an attribute that has another name', own.jsx('p', { className: 'x' })],
  ['a name that is not one', own.jsx('p', { 'a"b': 'x' })],
  ['the value of a list', own.jsx('select', { value: 'x' })],
  ['an object', own.jsx('p', { children: new Date(0) })],
])('%s is refused', (_, shown) => {
  expect(() => own.renderToString(shown)).toThrow('printed');
});

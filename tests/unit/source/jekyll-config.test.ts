import { describe, expect, test } from 'vitest';
import { addSettings } from '../../../src/source/add-settings.ts';
import { pluginsOfConfig, settingsOfConfig } from '../../../src/source/jekyll-config.ts';
import { readYaml } from '../../../src/source/read-yaml.ts';

const read = (yaml: string) => settingsOfConfig(readYaml(yaml, 0).data);

test('a configuration is read for what it says about the course', () => {
  const yaml =
    'title: Shorebirds\ndescription: >-\n  Birds that\n  stand.\nauthor: { name: Ada, email: a@b.example }\n' +
    'locale: zh_Hant\ntimezone: Asia/Taipei\nbaseurl: "/Shorebirds"\npermalink: pretty\ntheme: minima\n';
  expect(read(yaml)).toEqual({
    title: 'Shorebirds',
    description: 'Birds that stand.',
    author: ['Ada'],
    language: 'zh-Hant',
    timeZone: 'Asia/Taipei',
    base: '/Shorebirds/',
    formerBase: '/Shorebirds/',
    permalink: 'pretty',
  });
});

describe('what a configuration omits or says oddly is read as well as it can be', () => {
  test.each([
    ['', {}],
    ['baseurl: ""\ntitle:\nauthor: []\n', {}],
    ['author: [Ada, { name: Ben }]', { author: ['Ada', 'Ben'] }],
    ['permalink: ../../:title', { permalink: '/:title' }],
    ['collections: { posts: { permalink: /a/ } }\npermalink: date', { permalink: '/a/' }],
    [
      'permalink: date\ndefaults:\n  - { scope: { type: pages }, values: { permalink: /p/ } }\n  - { scope: { type: posts }, values: { permalink: /:title/ } }',
      { permalink: '/:title/' },
    ],
    ['- a list', {}],
  ])('%s', (yaml, settings) => expect(read(yaml)).toEqual(settings));
});

test('plugins are read under both of their keys', () => {
  expect(pluginsOfConfig({ plugins: ['a', 1], gems: ['b'] })).toEqual(['a', 'b']);
  expect(pluginsOfConfig({ plugins: 'a' })).toEqual([]);
});

describe('settings are added', () => {
  const wanted = {
    title: 'Fish',
    author: ['Ada, of the marsh', 'Ben'],
    description: 'a: b # c',
    base: '/x/',
  };

  test('after those that exist, which stay', () => {
    const { yaml, added, kept } = addSettings('# ours\ntitle: Birds', wanted);
    expect(yaml).toBe(
      '# ours\ntitle: Birds\nauthor: [ "Ada, of the marsh", Ben ]\ndescription: "a: b # c"\nbase: /x/\n',
    );
    expect({ added, kept }).toEqual({ added: ['author', 'description', 'base'], kept: ['title'] });
    expect(readYaml(yaml, 0).data).toEqual({ ...wanted, title: 'Birds' });
  });

  test('once', () => {
    const { yaml } = addSettings('', wanted);
    expect(addSettings(yaml, wanted)).toEqual({ yaml, added: [], kept: [] });
  });

  test('not to a file that cannot be read', () => {
    expect(addSettings('title: "Birds', wanted)).toMatchObject({ yaml: 'title: "Birds', added: [] });
  });
});

test('future posts are shown where they were before', () => {
  expect(read('future: true')).toEqual({ future: true });
  expect(read('future: false')).toEqual({});
});

import { expect, it } from 'vitest';
import { readServeOptions } from '../../../src/site/commands/serve-options.ts';

it.each([
  [[], {}, { port: 8080, isHelp: false }],
  [[], { PORT: '9000' }, { port: 9000, isHelp: false }],
  [[], { PORT: '' }, { port: 8080, isHelp: false }],
  [['--port', '9001'], { PORT: '9000' }, { port: 9001, isHelp: false }],
  [['--host', '0.0.0.0'], {}, { port: 8080, host: '0.0.0.0', isHelp: false }],
  [['--host', '[::1]'], {}, { port: 8080, host: '::1', isHelp: false }],
  [['--help'], {}, { port: 8080, isHelp: true }],
  [['-h'], {}, { port: 8080, isHelp: true }],
] as const)('reads %j with %j', (args, environment, options) => {
  expect(readServeOptions(args, environment, 8080)).toEqual(options);
});

it.each([
  [['--prot', '1'], {}, /Unknown option '--prot'/],
  [['9000'], {}, /Unexpected argument '9000'/],
  [['--port', '70000'], {}, '--port is "70000", which is not a port.'],
  [[], { PORT: 'http' }, 'PORT is "http", which is not a port.'],
] as const)('refuses %j with %j', (args, environment, message) => {
  expect(() => readServeOptions(args, environment, 8080)).toThrow(message);
});

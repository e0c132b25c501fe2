import { expect, test } from 'vitest';
import { readEditRequest } from '../../../../src/site/live/edit-request.ts';
import { chooseEditor, startEditor } from '../../../../src/site/live/open-in-editor.ts';

const none = () => false;

test.each([
  [{ LECTERN_EDITOR: 'code' }, 'code --goto /c/vlm.md:7'],
  [{ LECTERN_EDITOR: '/opt/bin/code --wait --new-window' }, '/opt/bin/code --new-window --goto /c/vlm.md:7'],
  [{ LECTERN_EDITOR: 'own-editor', VISUAL: 'code' }, 'own-editor /c/vlm.md'],
  [{ VISUAL: 'vim', EDITOR: 'emacsclient' }, 'emacsclient --no-wait +7 /c/vlm.md'],
  [{ EDITOR: 'pycharm' }, 'pycharm --line 7 /c/vlm.md'],
])('%o is started as %s', (environment, line) => {
  const command = chooseEditor(environment, '/c/vlm.md', 7, none);
  expect('program' in command && [command.program, ...command.words].join(' ')).toBe(line);
});

test('finds an installed editor; without one, says which variable to set', () => {
  expect(chooseEditor({ EDITOR: 'nano' }, '/c/vlm.md', 7, (name) => name === 'subl')).toEqual({
    program: 'subl',
    words: ['/c/vlm.md:7'],
  });
  expect(chooseEditor({}, '/c/vlm.md', 7, none)).toEqual({
    reason:
      'No editor was found. Set LECTERN_EDITOR to the command of your editor, such as code, and start lectern dev again.',
  });
  expect(chooseEditor({ LECTERN_EDITOR: 'vim' }, '/c/vlm.md', 7, none)).toMatchObject({
    reason: expect.stringMatching(/^vim needs a terminal of its own\. Set LECTERN_EDITOR/),
  });
});

test('an editor that cannot be started says so', async () => {
  expect(await startEditor({ program: '/no/such/editor', words: [] })).toMatch(
    /^\/no\/such\/editor could not be started: /,
  );
});

const asked = {
  method: 'POST',
  url: '/.lectern/edit?file=content%2Fvlm.md&line=7',
  headers: { host: 'localhost:8080', origin: 'http://localhost:8080', 'x-lectern-token': 'secret' },
  socket: { remoteAddress: '::ffff:127.0.0.1' },
};

test('only a page of this server, on this machine and with the token of this run, may have an editor opened', () => {
  expect(readEditRequest(asked, 'secret')).toEqual({ file: 'content/vlm.md', line: 7 });
  for (const other of [
    { method: 'GET' },
    { headers: { ...asked.headers, origin: 'https://evil.example' } },
    { headers: { host: 'localhost:8080', 'x-lectern-token': 'secret' } },
    { headers: { ...asked.headers, 'x-lectern-token': 'guess' } },
    { headers: { host: asked.headers.host, origin: asked.headers.origin } },
    { socket: { remoteAddress: '192.0.2.7' } },
    { socket: {} },
    { url: '/.lectern/edit?file=content%2Fvlm.md&line=x' },
    { url: '/.lectern/edit' },
  ])
    expect(readEditRequest({ ...asked, ...other }, 'secret')).toBeUndefined();
});

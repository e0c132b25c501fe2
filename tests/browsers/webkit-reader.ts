import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { Key, Reader } from './reader.ts';
import { openSession, type Session } from './webdriver-session.ts';

export type WebKitPrograms = {
  readonly driver: string;
  readonly program: string;
  /** Xvfb: WebKitGTK wants a screen. */
  readonly display: string;
};

/** What WebDriver calls an element that it hands out. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** How WebDriver writes keys that write nothing. */
const keys: Readonly<Record<Key, string>> = {
  ArrowDown: '\ue015',
  ArrowRight: '\ue014',
  Enter: '\ue007',
  Escape: '\ue00c',
  Tab: '\ue004',
};

const nobody = '127.0.0.1:9';

/** Milliseconds after which a browser that shows no window never will, not even on a busy machine. */
const patience = 60_000;

/** How often it is started: now and then the browser and its driver wait for each other for ever. */
const attempts = 3;

/** Milliseconds that `startWebKit` may take. */
export const webKitPatience = (attempts + 1) * patience;

/**
 * Starts the engine of Safari as Linux has it, on a screen of its own.
 *
 * @throws AggregateError where it does not start, however often it is tried
 */
export async function startWebKit(programs: WebKitPrograms): Promise<Reader> {
  const faults: unknown[] = [];
  while (faults.length < attempts) {
    const running: ChildProcess[] = [];
    const end = () => {
      for (const program of running) program.kill();
    };
    try {
      const session = await openWindow(programs, running, AbortSignal.timeout(patience));
      return readWith(session, async () => {
        await session.send('DELETE', '').catch(() => undefined);
        end();
      });
    } catch (fault) {
      end();
      faults.push(fault);
    }
  }
  throw new AggregateError(faults, `WebKit does not start: ${faults.join('; ')}`);
}

/** @param running gets what was started, also where it fails */
async function openWindow(
  { driver, program, display }: WebKitPrograms,
  running: ChildProcess[],
  signal: AbortSignal,
): Promise<Session> {
  const screen = spawn(display, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  running.push(screen);
  const number = await readLine(screen, signal);
  const port = await findFreePort();
  const service = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    // No GPU and no sound here, nor the user's own settings.
    env: {
      ...process.env,
      DISPLAY: `:${number}`,
      GDK_BACKEND: 'x11',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  running.push(service);
  const capabilities = {
    'webkitgtk:browserOptions': { binary: program, args: ['--automation'] },
    proxy: { proxyType: 'manual', httpProxy: nobody, sslProxy: nobody, noProxy: ['127.0.0.1'] },
  };
  return openSession(`http://127.0.0.1:${port}`, capabilities, signal);
}

function readWith(session: Session, close: () => Promise<void>): Reader {
  const post = (path: string, body?: unknown) => session.send('POST', path, body);
  const act = (type: 'key' | 'pointer', actions: readonly unknown[]) =>
    post('/actions', { actions: [{ type, id: type, actions }] });
  const typeAll = (text: string) =>
    act(
      'key',
      [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    );
  return {
    open: async (address) => {
      await post('/url', { url: address });
    },
    resize: async (window) => {
      await post('/window/rect', { x: 0, y: 0, ...window });
    },
    click: async (selector) => {
      await post(`/element/${await find(session, selector)}/click`);
    },
    hover: async (selector) => {
      const origin = { [elementKey]: await find(session, selector) };
      await act('pointer', [{ type: 'pointerMove', origin, x: 0, y: 0, duration: 50 }]);
    },
    press: async (key) => {
      await typeAll(keys[key]);
    },
    type: async (text) => {
      await typeAll(text);
    },
    back: async () => {
      await post('/execute/sync', { script: 'history.back()', args: [] });
    },
    ask: async (question, ...values) => {
      const script = `return (${question})(...arguments)`;
      return (await post('/execute/sync', { script, args: values })) as Awaited<ReturnType<typeof question>>;
    },
    close,
  };
}

/** The id of an element, once it is there; it is scrolled to the middle, where nothing of the page's lies over it. */
async function find(session: Session, selector: string): Promise<string> {
  await session.send('POST', '/timeouts', { implicit: 30_000 });
  const found = await session.send('POST', '/element', { using: 'css selector', value: selector });
  await session.send('POST', '/execute/sync', {
    script: 'arguments[0].scrollIntoView({ block: "center", behavior: "instant" })',
    args: [found],
  });
  return (found as Readonly<Record<string, string>>)[elementKey] ?? '';
}

/** The screen says its number once it is there. */
function readLine({ stdio }: ChildProcess, signal: AbortSignal): Promise<string> {
  return new Promise((done, fail) => {
    const [, , , pipe] = stdio;
    pipe?.once('data', (data) => done(String(data).trim()));
    pipe?.once('close', () => fail(new Error('Xvfb does not start')));
    signal.addEventListener('abort', () => fail(new Error('Xvfb does not answer')));
  });
}

function findFreePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}

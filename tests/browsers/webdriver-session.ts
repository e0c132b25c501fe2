/** Commands of W3C WebDriver, https://www.w3.org/TR/webdriver2/, for one session. */
export type Session = {
  send(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown>;
};

/**
 * Opens a session of a driver that is being started.
 *
 * @param capabilities that the browser must have
 * @throws Error where the driver refuses
 */
export async function openSession(driver: string, capabilities: unknown): Promise<Session> {
  await waitForDriver(driver);
  const opened = await command('POST', `${driver}/session`, { capabilities: { alwaysMatch: capabilities } });
  const { sessionId } = opened as { readonly sessionId: string };
  return {
    send: (method, path, body) => command(method, `${driver}/session/${sessionId}${path}`, body),
  };
}

/** Sends what the driver answers with as an error, too. */
async function command(method: string, address: string, body?: unknown): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
  });
  const { value } = (await response.json()) as { readonly value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { readonly error: string; readonly message: string };
  throw new Error(`${method} ${new URL(address).pathname}: ${error}: ${message}`);
}

async function waitForDriver(driver: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await fetch(`${driver}/status`).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`No driver answers at ${driver}`);
}

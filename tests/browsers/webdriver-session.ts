/** Commands of W3C WebDriver, https://www.w3.org/TR/webdriver2/, for one session. */
export type Session = {
  send(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown>;
};

/**
 * Opens a session of a driver that is being started.
 *
 * @param capabilities that the browser must have
 * @param signal ends the waiting
 * @throws Error where the driver refuses, or does not answer in time
 */
export async function openSession(
  driver: string,
  capabilities: unknown,
  signal: AbortSignal,
): Promise<Session> {
  await waitForDriver(driver, signal);
  const wanted = { capabilities: { alwaysMatch: capabilities } };
  const opened = await command('POST', `${driver}/session`, wanted, signal);
  const { sessionId } = opened as { readonly sessionId: string };
  return {
    send: (method, path, body) => command(method, `${driver}/session/${sessionId}${path}`, body),
  };
}

/** Sends what the driver answers with as an error, too. */
async function command(
  method: string,
  address: string,
  body?: unknown,
  signal?: AbortSignal,
): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(signal && { signal }),
    ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
  });
  const { value } = (await response.json()) as { readonly value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { readonly error: string; readonly message: string };
  throw new Error(`${method} ${new URL(address).pathname}: ${error}: ${message}`);
}

async function waitForDriver(driver: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const answer = await fetch(`${driver}/status`, { signal }).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`No driver answers at ${driver}`);
}

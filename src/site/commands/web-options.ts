import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../../upkeep/web/clock.ts';
import { PoliteWeb } from '../../upkeep/web/polite-web.ts';
import { cacheFolder } from '../cache/cache-folder.mjs';
import { digestOf } from '../publish/mark.ts';

/** Options of every command that uses the web. */
export const webFlags = {
  pause: { type: 'string', default: '1' },
  timeout: { type: 'string', default: '15' },
  contact: { type: 'string' },
} as const;

/** What the help of these commands says about them. */
export const webUsage = `  --pause SECONDS       between two requests to one host (1)
  --timeout SECONDS     how long an answer may take (15)
  --contact ADDRESS     tells hosts whom to ask about these requests: your web page or email address`;

/** Of a command for which nothing at all answered. */
export const offline = 'No host could be reached; is this machine connected?';

type WebValues = { readonly pause: string; readonly timeout: string; readonly contact?: string | undefined };

/** Access to the web, as the options of a command say. */
export function openWeb(values: WebValues, clock: Clock, signal?: AbortSignal): PoliteWeb {
  const contact = values.contact ? ` (${values.contact.replace(/[^\x20-\x7e]/g, '')})` : '';
  return new PoliteWeb({
    pause: parseNumber('pause', values.pause) * 1000,
    patience: Math.max(1, parseNumber('timeout', values.timeout) * 1000),
    userAgent: `lectern/1${contact}`,
    clock,
    ...(signal && { signal }),
  });
}

/** @throws Error for what is not a number */
export function parseNumber(name: string, text: string): number {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  throw new Error(`--${name} must be a number, not ${text}.`);
}

/** The file in which a command keeps what the web answered about one course. */
export function logOf(command: string, content: string): string {
  return join(cacheFolder, 'web', `${command}-${digestOf(content)}.jsonl`);
}

/** The text of a file that a course need not have. */
export function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

import type { AppContents, AppRequest } from './app-contents.ts';

/** The part of a worker's global scope that ours uses; TypeScript knows either that of pages or that of workers. */
type WorkerScope = {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    readonly get: (id: string) => Promise<WindowClient | undefined>;
    readonly matchAll: (options: {
      readonly type: 'window';
      readonly includeUncontrolled?: boolean;
    }) => Promise<readonly WindowClient[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  /** Written in front of our code by the build. */
  readonly lecternApp: AppContents;
  readonly addEventListener: <Name extends keyof WorkerEvents>(
    name: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ) => void;
};

type WindowClient = { readonly url: string; readonly navigate: (url: string) => Promise<unknown> };

/** An event that ends once what it waits for has ended. */
export type LongEvent = Event & { readonly waitUntil: (work: Promise<unknown>) => void };

export type FetchEvent = LongEvent & {
  readonly request: Request;
  readonly clientId: string;
  readonly respondWith: (answer: Promise<Response>) => void;
};

type WorkerEvents = {
  readonly install: LongEvent;
  readonly activate: LongEvent;
  readonly fetch: FetchEvent;
  readonly message: LongEvent & { readonly data: AppRequest; readonly ports: readonly MessagePort[] };
};

export const scope = globalThis as unknown as WorkerScope;

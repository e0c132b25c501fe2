import type { StudyWords } from '../../../src/words/study/en.ts';
import { studyWordsOf } from '../../../src/words/study/study-words-of.ts';
import { buildElement } from '../search/build-element.ts';
import type { AppReply, AppRequest, AppSizes, AppState } from './app-contents.ts';

/** What a browser offers where it can install the site: https://developer.mozilla.org/docs/Web/API/BeforeInstallPromptEvent */
type InstallEvent = Event & { readonly prompt: () => Promise<unknown> };

const root = document.documentElement;
const base = root.dataset.base ?? '/';
const words: StudyWords['app'] = studyWordsOf(root.lang).app;

/** The page where a reader chooses lectures. */
class AppPage {
  readonly #rows: readonly Row[];
  readonly #total = buildElement('p', { class: 'app-total' });
  readonly #status = buildElement('p', { role: 'status', class: 'kept-status' });
  readonly #gone = buildElement('ul', { class: 'app-gone' });
  readonly #note = buildElement('p', { class: 'empty-note' });
  readonly #newer = buildElement('p', { class: 'app-newer' });
  readonly #install = buildElement('p', {});
  #sizes: AppSizes = { shared: 0, lectures: {} };

  constructor(box: HTMLElement) {
    this.#rows = [...box.querySelectorAll<HTMLElement>('[data-slug]')].map((item) => ({
      item,
      slug: item.dataset.slug ?? '',
      title: item.querySelector('a')?.textContent?.trim() ?? '',
      size: buildElement('small', {}),
      note: buildElement('small', { class: 'app-incomplete' }),
      button: buildElement('button', { type: 'button', class: 'revise-button' }),
    }));
    this.#note.hidden = !new URLSearchParams(location.search).has('missing');
    this.#note.textContent = words.missing;
    box.prepend(this.#note, this.#newer);
    box.append(this.#gone, this.#total, this.#status, this.#install);
    for (const { item, size, note, button } of this.#rows) item.append(size, note, button);
  }

  start(): void {
    void this.#load();
    addEventListener('beforeinstallprompt', (event) => this.#offerInstall(event as InstallEvent));
  }

  async #load(): Promise<void> {
    const response = await fetch(`${base}app/sizes.json`).catch(() => undefined);
    if (response?.ok) this.#sizes = await response.json();
    const registration = await findRegistration();
    if (registration === undefined) {
      this.#note.hidden = false;
      this.#note.textContent = words.impossible;
      return;
    }
    for (const row of this.#rows) row.button.addEventListener('click', () => void this.#press(row));
    if (registration) this.#watch(registration);
    const reply = registration?.active ? await ask(registration.active, { kind: 'state' }) : undefined;
    this.#draw(reply?.state ?? { whole: [], wanted: [] });
  }

  #draw({ whole, wanted }: AppState): void {
    for (const { slug, title, size, note, button } of this.#rows) {
      const isWhole = whole.includes(slug);
      const bytes = this.#sizes.lectures[slug];
      size.textContent = bytes === undefined ? '' : words.size(bytes);
      note.textContent = wanted.includes(slug) && !isWhole ? words.incomplete : '';
      button.textContent = isWhole ? words.drop : words.keep;
      button.ariaLabel = isWhole ? words.dropThis(title) : words.keepThis(title);
      button.dataset.kind = isWhole ? 'drop' : 'keep';
      button.disabled = false;
    }
    const gone = wanted.filter((slug) => this.#rows.every((row) => row.slug !== slug));
    this.#gone.replaceChildren(
      ...gone.map((slug) => {
        const button = buildElement('button', { type: 'button', class: 'revise-plain' }, words.drop);
        button.addEventListener('click', () => void this.#ask({ kind: 'drop', slug }));
        return buildElement('li', {}, words.gone(slug), ' ', button);
      }),
    );
    const all = whole.reduce((sum, slug) => sum + (this.#sizes.lectures[slug] ?? 0), this.#sizes.shared);
    this.#total.textContent = whole.length > 0 ? words.total(whole.length, words.size(all)) : words.none;
  }

  async #press({ slug, title, button }: Row): Promise<void> {
    const kind = button.dataset.kind === 'drop' ? 'drop' : 'keep';
    for (const row of this.#rows) row.button.disabled = true;
    if (kind === 'keep') this.#announce(words.keeping(title));
    const reply = await this.#ask({ kind, slug });
    if (reply?.failure) this.#announce(reply.failure === 'full' ? words.full(title) : words.failed(title));
    else if (reply) this.#announce(kind === 'keep' ? words.kept(title) : words.dropped(title));
    else this.#announce(words.impossible);
    button.focus();
  }

  /** There is a worker only while at least one lecture is kept. */
  async #ask(request: AppRequest): Promise<AppReply | undefined> {
    const worker = await startWorker();
    const reply = worker && (await ask(worker, request));
    if (reply?.state.wanted.length === 0) await endWorker();
    this.#draw(reply?.state ?? { whole: [], wanted: [] });
    return reply;
  }

  #watch(registration: ServiceWorkerRegistration): void {
    const offer = () => {
      const { waiting } = registration;
      if (!waiting) return;
      const show = buildElement('button', { type: 'button', class: 'revise-button is-first' }, words.show);
      show.addEventListener('click', () => {
        waiting.postMessage({ kind: 'take-over-all' } satisfies AppRequest);
      });
      this.#newer.replaceChildren(words.newer, ' ', show);
    };
    const follow = () => registration.installing?.addEventListener('statechange', offer);
    offer();
    follow();
    registration.addEventListener('updatefound', follow);
  }

  #offerInstall(event: InstallEvent): void {
    event.preventDefault();
    const button = buildElement('button', { type: 'button', class: 'revise-button' }, words.install);
    button.addEventListener('click', () => {
      void event.prompt();
      this.#install.replaceChildren();
    });
    this.#install.replaceChildren(button);
  }

  #announce(text: string): void {
    this.#status.textContent = text;
  }
}

type Row = {
  readonly item: HTMLElement;
  readonly slug: string;
  readonly title: string;
  readonly size: HTMLElement;
  readonly note: HTMLElement;
  readonly button: HTMLButtonElement;
};

/** Null where no worker is there yet, undefined where there can be none. */
async function findRegistration(): Promise<ServiceWorkerRegistration | null | undefined> {
  try {
    const all = await navigator.serviceWorker.getRegistrations();
    return all.find(({ scope }) => new URL(scope).pathname === base) ?? null;
  } catch {
    return undefined;
  }
}

/** Undefined where the browser refuses. */
async function startWorker(): Promise<ServiceWorker | undefined> {
  try {
    const registration = await navigator.serviceWorker.register(`${base}lectern-worker.js`, {
      scope: base,
      updateViaCache: 'none',
    });
    return registration.active ?? (await whenActive(registration));
  } catch {
    return undefined;
  }
}

function whenActive({ installing, waiting }: ServiceWorkerRegistration): Promise<ServiceWorker | undefined> {
  const worker = installing ?? waiting;
  return new Promise((done) => {
    const look = () => {
      if (worker?.state === 'activated') done(worker);
      if (!worker || worker.state === 'redundant') done(undefined);
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}

async function endWorker(): Promise<void> {
  await (await findRegistration())?.unregister();
}

function ask(worker: ServiceWorker, request: AppRequest): Promise<AppReply> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = ({ data }: MessageEvent<AppReply>) => done(data);
    worker.postMessage(request, [port2]);
  });
}

const desk = document.querySelector<HTMLElement>('[data-app]');
if (desk) new AppPage(desk).start();

/** How a twin hands over its file: cut wherever the base path of the course belongs. */
type Receive = (path: string, pieces: readonly string[]) => void;

const files = new Map<string, readonly string[]>();
const receive: Receive = (path, pieces) => files.set(path, pieces);

/**
 * The text of a file of the folder, which no script may read where a browser opened it from a disk. Its twin is a script
 * that holds it.
 *
 * @throws Error where it has none
 */
export async function readTwin(address: string): Promise<string> {
  const base = document.documentElement.dataset.base ?? '/';
  const path = new URL(address, location.href).pathname.slice(base.length).replace(/(^|\/)$/, '$1index.html');
  // Addresses are encoded, and names of files are not: a lecture may have a Chinese one.
  const name = decodeURIComponent(path);
  if (!files.has(name)) await load(`${base}${path}.js`);
  const pieces = files.get(name);
  if (!pieces) throw new Error(`${path} has no twin`);
  return pieces.join(base);
}

function load(address: string): Promise<void> {
  Object.assign(globalThis, { lecternTwin: receive });
  const script = document.createElement('script');
  script.src = address;
  return new Promise((done) => {
    const end = () => {
      script.remove();
      done();
    };
    script.addEventListener('load', end);
    script.addEventListener('error', end);
    document.head.append(script);
  });
}

import { spawn } from 'node:child_process';

export type Ran = { readonly code: number | null; readonly out: string; readonly said: string };

export type RunOptions = {
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly signal?: AbortSignal;
};

/**
 * Runs an external program, whatever its exit code.
 *
 * @throws Error where there is no such program
 */
export function runProgram(
  program: string,
  args: readonly string[],
  { cwd, environment, input = '', signal }: RunOptions = {},
): Promise<Ran> {
  const child = spawn(program, args, {
    env: { ...process.env, ...environment },
    ...(cwd !== undefined && { cwd }),
    ...(signal && { signal }),
  });
  const [out, said]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (piece: Buffer) => out.push(piece));
  child.stderr.on('data', (piece: Buffer) => said.push(piece));
  // It may end before it has read all.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((done, fail) => {
    child.on('error', (error: NodeJS.ErrnoException) =>
      fail(
        error.code === 'ENOENT' ? new Error(`There is no ${program} on this machine; install it.`) : error,
      ),
    );
    child.on('close', (code) =>
      done({ code, out: Buffer.concat(out).toString('utf8'), said: Buffer.concat(said).toString('utf8') }),
    );
  });
}

/**
 * The same for a program that has to succeed.
 *
 * @returns what it printed
 * @throws Error with what it said
 */
export async function runWell(
  program: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<string> {
  const { code, out, said } = await runProgram(program, args, options);
  if (code === 0) return out;
  throw new Error(
    `${program} ${args.find((arg) => !arg.startsWith('-')) ?? ''} failed:\n${said.trim() || out.trim()}`,
  );
}

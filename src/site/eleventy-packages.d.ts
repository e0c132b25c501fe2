/** What we use of two packages that carry no types. */
declare module '@11ty/eleventy' {
  export class Eleventy {
    constructor(input: string, output: string, options: { configPath: string; quietMode: boolean });
    disableLogger(): void;
    /** Builds once. Rejects when anything goes wrong. */
    write(): Promise<unknown>;
  }
}

declare module '@11ty/eleventy-dev-server' {
  type Options = {
    readonly pathPrefix: string;
    /** Files whose change reloads the browser. */
    readonly watch: readonly string[];
    readonly domDiff: boolean;
    readonly logger: Record<'info' | 'log' | 'error', (message: string) => void>;
  };

  export default class EleventyDevServer {
    static getServer(name: string, folder: string, options: Options): EleventyDevServer;
    /** Takes the next free port where this one is taken. */
    serve(port: number): Promise<void>;
    close(): Promise<void>;
  }
}

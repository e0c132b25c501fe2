/** What we use of a package that has no types. */
declare module '@11ty/eleventy' {
  export class Eleventy {
    constructor(input: undefined, output: string, options: { configPath: string; quietMode: boolean });
    disableLogger(): void;
    /** Reads the configuration, and makes ready for a build. */
    init(): Promise<void>;
    /** Forgets what the last build knew about files; `init` comes after it. */
    restart(): Promise<void>;
    /** What was found in folders: kept from one build to the next, since Eleventy's own watcher would add to it. */
    readonly fileSystemSearch: { outputs: object; promises: object };
    /** Builds once. Rejects when anything goes wrong. */
    write(): Promise<unknown>;
  }
}

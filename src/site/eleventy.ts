/**
 * The part of Eleventy 3's configuration that we use, typed by hand: the package has no types.
 * Reference: https://www.11ty.dev/docs/config/
 */
export type EleventyConfig = {
  addExtension(extensions: readonly string[], options: Extension): void;
  addTemplate(path: string, template: string, data: Record<string, unknown>): void;
  addGlobalData(name: string, value: () => unknown): void;
  setQuietMode(isQuiet: boolean): void;
  setDataFileSuffixes(suffixes: readonly string[]): void;
  setUseGitIgnore(isUsed: boolean): void;
  on(event: 'eleventy.before', listener: () => Promise<void>): void;
  on(event: 'eleventy.ignores', listener: (patterns: string[]) => void): void;
  on(event: 'eleventy.after', listener: () => Promise<void>): void;
};

/** The one key of ours in the data cascade. */
export type PageData = { readonly address: string };

type Template = (data: PageData) => Buffer | '';

type Extension = {
  readonly read: false;
  readonly outputFileExtension: 'html';
  readonly compileOptions: { readonly permalink: 'raw' };
  readonly getData: (inputPath: string) => Promise<Record<string, unknown>>;
  readonly compile: () => Promise<Template>;
};

/** What the configuration returns to Eleventy. */
export type EleventyFolders = {
  readonly dir: {
    readonly input: string;
    readonly output: string;
    readonly data: string;
    readonly includes: string;
  };
  readonly templateFormats: readonly string[];
  readonly markdownTemplateEngine: false;
  readonly htmlTemplateEngine: false;
};

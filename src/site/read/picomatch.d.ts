/** What we use of a package that has no types. */
declare module 'picomatch' {
  export default function picomatch(patterns: readonly string[]): (path: string) => boolean;
}

/** The part of citation-js that tests use; the packages carry no types. */
declare module '@citation-js/core' {
  type Name = { readonly family?: string; readonly given?: string };
  type Item = {
    readonly id?: string;
    readonly type?: string;
    readonly title?: string;
    readonly author?: readonly Name[];
    readonly note?: string;
    readonly 'container-title'?: string;
  };
  export const plugins: {
    readonly input: {
      chain(
        text: string,
        options: { readonly generateGraph: boolean; readonly forceType: string },
      ): readonly Item[];
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

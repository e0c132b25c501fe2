import type { Token } from 'markdown-it';
import type { Notice } from './notices/tones.ts';

/** What is wrong with a link that Markdown does not recognise. */
export type LinkFault =
  | 'break'
  | 'space'
  | 'gap'
  | 'bracket'
  | 'double'
  | 'unclosed'
  | 'swapped'
  /** The parentheses do not hold an address: the text is kept, without a link. */
  | 'no-address';

/** A video tag with its content. */
export type VideoTag = {
  /** Absent where no address could be found. */
  readonly address?: string;
  /** The same video in other formats. */
  readonly others?: readonly string[];
  /** The picture that is shown until it plays. */
  readonly poster?: string;
  /** What is wrong with the tag, to be put after "The video tag". */
  readonly fault?: string;
};

/** A link of Obsidian, as it is written. */
export type Wikilink = {
  /** Name or path of a note or a file; empty for a place on the same page. */
  readonly target: string;
  /** Heading on that page. */
  readonly heading: string;
  /** Its text; for a picture, possibly its size. */
  readonly text: string;
  /** `![[…]]`: shown instead of the link. */
  readonly isEmbed: boolean;
};

/** What our rules and passes write on a token, by the kind of what it holds. The rest of a token is markdown-it's. */
export type TokenMeta =
  /** Of a fence: what is in the braces of a MyST directive, and the ids that old links use for what is inside. */
  | { readonly kind: 'code'; readonly directive?: string; readonly anchors?: readonly string[] }
  /** Coloured code or a diagram, as markup. */
  | { readonly kind: 'listing'; readonly html: string }
  /** `html` is absent until it is set, and where it cannot be. */
  | { readonly kind: 'formula'; readonly isBlock: boolean; readonly html?: string }
  | { readonly kind: 'equation-link'; readonly hasBrackets: boolean; readonly html?: string }
  /** Of a table: whether its lines were taken for one only because of their bars. */
  | { readonly kind: 'table'; readonly isGuess: boolean }
  | { readonly kind: 'notice'; readonly notice: Notice }
  | { readonly kind: 'html-heading' }
  /** Of a footnote and of a reference to one, which has the rest too once notes have numbers. */
  | {
      readonly kind: 'note';
      readonly label: string;
      readonly number?: number;
      readonly id?: string;
      readonly href?: string;
    }
  | { readonly kind: 'wikilink'; readonly link: Wikilink }
  /** Where the picture leads, what shows when a reader points at that link, its `style`, the picture that replaces it in the dark, and what was wrong with it. */
  | {
      readonly kind: 'picture';
      readonly link?: string;
      readonly tip?: string;
      readonly style?: string;
      readonly dark?: string;
      readonly fault?: LinkFault;
    }
  /** `picture` is what was written as one and is a film. */
  | ({ readonly kind: 'video'; readonly picture?: Token } & VideoTag)
  /** A page in a frame; `still` is the address of the picture that was written instead of it. */
  | { readonly kind: 'frame'; readonly address: string; readonly title: string; readonly still?: string }
  /** The text of a link that was repaired. */
  | { readonly kind: 'repaired'; readonly fault: LinkFault }
  /** A text that its author meant as a link; `written` is what is in its parentheses, `isName` leaves them out. */
  | {
      readonly kind: 'dead-link';
      readonly fault?: LinkFault;
      readonly written?: string;
      readonly isName?: boolean;
    };

type Kind = TokenMeta['kind'];
type MetaOf<K extends Kind> = Extract<TokenMeta, { kind: K }>;

/** What a token says if it holds that kind of thing. Nothing else reads `meta`, and only what is below writes it. */
export function metaOf<K extends Kind>(token: Token | undefined, kind: K): MetaOf<K> | undefined {
  const meta = token?.meta;
  return meta?.kind === kind ? (meta as MetaOf<K>) : undefined;
}

/** Says what a token holds, and forgets what it said before. */
export function setMeta(token: Token, meta: TokenMeta): void {
  token.meta = meta;
}

/** Says more about what a token holds. */
export function addMeta(token: Token, meta: TokenMeta): void {
  token.meta = { ...metaOf(token, meta.kind), ...meta };
}

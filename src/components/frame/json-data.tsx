import type { JSX } from 'preact';

/** What would end the element, or start a comment in it; JSON reads the escapes as the same signs. */
const unsafe = /[<>&\u2028\u2029]/g;

/** Data for other programs within a page: it is not a script, and nothing runs it. The one place where JSON goes into a `<script>`. */
export function JsonData({ data }: { readonly data: object }): JSX.Element {
  const json = JSON.stringify(data).replace(unsafe, escapeSign);
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

function escapeSign(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

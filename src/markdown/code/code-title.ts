/** `title="train.py"` (Docusaurus, MkDocs), `filename="train.py"` (Quarto) */
const stated = /(?:^|[\s{,])(?:title|filename|file|caption)=(?:"([^"\n]+)"|'([^'\n]+)')/i;

/** `py:train.py` (Zenn, HackMD), `ts [config.ts]` (VitePress) */
const behind = /^[\w+#-]+(?::([^\s:{}[\]]+\.\w+)|(?:[:{][^\s[\]]{0,60})?[ \t]+\[([^\]\n]+)\])/;

/**
 * What an author calls a block of code, as a rule the name of its file.
 *
 * @param info what is behind the back-ticks
 * @example titleOfCode('python title="train.py"') // 'train.py'
 */
export function titleOfCode(info: string): string | undefined {
  const written = stated.exec(info) ?? behind.exec(info.trim());
  return written?.slice(1).find(Boolean)?.trim() || undefined;
}

/** Longer runs are sentences, which nobody types from the middle to the end. */
const longestRun = 16;

/** Where a name has a seam that people see: `Mini|GPT`, `Visual|BERT`, `yolo|v8`, `Yi|34`, `8|bit`. */
const seams =
  /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}(?!v\d)\p{Ll})|(?<=\p{L}{2})(?=v\d)|(?<=\p{L}{2})(?<!v)(?=\d)|(?<=\d)(?=\p{L}{2})/u;

/**
 * The ways people write a name, in small letters: as it stands, in one word, in separate words.
 * Pagefind cuts a name at every capital letter, so that `LLaVA-NeXT` is found by none of its
 * own spellings unless they stand in the record.
 *
 * @example spellingsOf('MiniGPT-v2') // ['mini gpt v2', 'minigpt v2', 'minigpt-v2', 'minigptv2']
 */
export function spellingsOf(name: string): string[] {
  const parts = name.split(/[\s\-–_./:]+/u).filter(Boolean);
  const pieces = parts.flatMap((part) => part.split(seams));
  const spellings = [name, parts.join(' '), parts.join(''), pieces.join(' '), ...endsOfHanRuns(name)];
  return [...new Set(spellings.map((spelling) => spelling.toLowerCase()))].sort();
}

/** Pagefind finds the beginning of a word only, and holds a run of Han characters for one word. */
function endsOfHanRuns(text: string): string[] {
  const runs = text.match(/\p{Script=Han}{2,}/gu) ?? [];
  return runs.flatMap((run) => {
    const characters = [...run].slice(0, longestRun);
    return characters.slice(1).map((_, start) => characters.slice(start + 1).join(''));
  });
}

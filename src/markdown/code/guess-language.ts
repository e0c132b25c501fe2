/** What only lines of one language look like, the most common first. */
const signs: Readonly<Record<string, RegExp>> = {
  python:
    /^\s*(?:(?:import|from) [\w.]+(?:\s|,|$)|(?:async )?def \w+\(|class \w+.*:\s*$|@\w[\w.]*(?:\(|$)|(?:if|elif|while|for|with|except)\b.*[()[\]<>=].*:\s*(?:#.*)?$|for [\w, ]+ in .*:\s*$|(?:try|else|finally):\s*$|print\(|\w+(?:, ?\w+)*\s*=\s*\w+\.\w[\w.]*\(|\w+\.\w[\w.]*\(.*\)\s*(?:#.*)?$|(?:return|raise|yield)\b[^;]*$)/,
  bash: /^\s*(?:\$ |sudo |cd |pip3? install|conda |git (?:clone|checkout|pull|submodule)|apt(?:-get)? |brew install|npm |npx |python3? (?:-m )?[\w./-]+|mkdir |rm |cp |mv |chmod |source |export \w+=|wget |curl |docker |bash |sh |\.\/\w)/,
  cpp: /^\s*(?:#\s*(?:include|define|ifdef|ifndef|endif|pragma)\b|(?:(?:static|const|unsigned|extern|inline) )*(?:void|int|float|double|char|bool|long|u?int\d+_t|auto)\b[\w\s*&,[\]<>:]*[=(;]|.*;\s*(?:\/\/.*)?$|\}\s*$)/,
  json: /^\s*(?:[{}[\]],?|"[^"]*"\s*:.*)\s*$/,
  xml: /^\s*<[!/?]?[a-z][^>]*>/i,
};

/** In one language or another. */
const isComment = /^\s*(?:#\s|\/\/)/;

/** Of the lines that say something, the share that has to look like one language. */
const enough = 0.5;

/** What is looked at of long code: so many lines, and so many characters of each. */
const looked = { lines: 200, characters: 200 };

/**
 * The language of code whose author names none, where most of its lines look like it; nothing for what is not code, such as a
 * list of files or what a program answered.
 *
 * @example guessLanguage('import cv2\nimg = cv2.imread("a.png")\n') // 'python'
 */
export function guessLanguage(source: string): string | undefined {
  const lines = source
    .split('\n', looked.lines)
    .map((line) => line.slice(0, looked.characters))
    .filter((line) => /[\p{L}{}[\]]/u.test(line) && !isComment.test(line));
  const found = Object.keys(signs).map((language) => ({
    language,
    count: lines.filter((line) => signs[language]?.test(line)).length,
  }));
  const best = found.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count > 0 && best.count >= lines.length * enough ? best.language : undefined;
}

import { countSlips } from '../../identity/count-slips.ts';

/** Words that are a letter or two away from a label, but are words of their own. */
const ownWords: ReadonlySet<string> = new Set(
  [
    'about adapted adapters adaptor adaptors advise affirmation alignment appended article articled base blocks blow',
    'board boards book books boost cede cite clone code coded codec codecs coder codes coke cole comes cone cones',
    'conductor connected connection connects cope core cores corner courier cover cure curse data datasheet date dated',
    'dates dato deco deem demand demon demons desk dock docks documents does dogs dots draft examine exams exercised',
    'expertise feature figure figures fracture fusion guided guys hardcore head homemade house housework instigation',
    'institutional intra introductions late later lecturer lecturers lectured licensed licensee life line lined lines',
    'list lists live load local lock logs look manually medal mental metal modal modals mode modem modes modules moral',
    'motel nets news node nodes note notes nose object objecting objection objectives objects obtain organizational',
    'outline outlines pacer page pages paid pair pairs papery part parts past pages people perfect period pipe piper',
    'place place plan plot point port portal pose posed poses post posted poster posters prefer present probe process',
    'product profit projected projecting projection projections projector projectors prose prospect protect protector',
    'purpose rated rating reader realised realized recent record reference referenced referee referees referent related',
    'relay released releases relegated repeat repeated repealed repo repos repost report reported reporter resort',
    'responses resolutions rest resulted retort revealed reverence review reviewed reviewer reviews revolution role safe',
    'scope side sided sides site sites size sizes sketched skills slice slices slide slider sliders slid slip source',
    'spec specs speed spite steps stage stock store style suite surveyed surveyor surveys table tables take tale talk',
    'talks task tasks teach tell term test tests text texts theme themes theses thing this time title toll tone tool',
    'tools topic topics trailer trailing train trained trainer trainers trapping tracking turn tutoring type types video',
    'view views visit visits webpage website week weigh weighed weighs weighted wide width word words work works yearly',
    'benchmarks homepages notebook notebooks assignments exercise exercises homeworks hardware software',
  ].flatMap((line) => line.split(' ')),
);

/** An inflected form of a word is not a misspelling of it. */
const endings = ['s', 'es', 'd', 'ed', 'r', 'er', 'ing'];

/**
 * The word that a misspelt one was probably meant to be. Long words may have two letters wrong, others one, or two
 * neighbours in the wrong order; the first letter is never wrong.
 *
 * @param word in small letters
 * @returns undefined for what is far from all of them, and for what is a word of its own
 * @example findNearWord('papr', ['paper', 'code']) // 'paper'
 * @example findNearWord('datasheet', ['dataset']) // undefined
 */
export function findNearWord(word: string, known: readonly string[]): string | undefined {
  if (word.length < 4 || ownWords.has(word)) return undefined;
  const near = known.filter((each) => each.length >= 4 && each[0] === word[0] && each !== word);
  if (near.some((each) => isInflected(each, word) || isInflected(word, each))) return undefined;
  const limit = word.length < 8 ? 1 : 2;
  return (
    near.find((each) => countSlips(word, each, 1) <= 1) ??
    near.find((each) => countSlips(word, each, limit) <= limit)
  );
}

function isInflected(word: string, inflected: string): boolean {
  return endings.some((ending) => inflected === word + ending);
}

import type { Token } from 'markdown-it';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { shortHash } from '../../identity/short-hash.ts';
import { finishMarkup, type RenderEnvironment, renderBlocks, renderInline } from '../../markdown/render.ts';
import { type BlockNode, findNodes, inlineChildren, textOf } from '../nodes.ts';
import type { ReadingContext } from '../reading.ts';
import { isFigure } from './group-questions.ts';
import type { Printer, Question } from './question.ts';
import { type LabelledWords, labelledWords, type QuestionLabel } from './question-label.ts';
import { readAnswer } from './read-answer.ts';

/**
 * Reads a question with its answer, as `groupQuestions` put them together.
 *
 * @returns what is wrong with it, if it is in none of the forms
 */
export function readQuestion(
  node: BlockNode,
  { markdown, ids, lineOf }: ReadingContext,
  environment: RenderEnvironment,
): Question | Finding {
  const print: Printer = {
    inline: (tokens) => renderInline(markdown, tokens, environment),
    blocks: (tokens) => finishMarkup([renderBlocks(markdown, tokens, environment)], environment.language),
  };
  const own = findNodes(node.tokens);
  const said = own.flatMap((each) => labelledWords(each) ?? []);
  const asks = said[0]?.words ?? [];
  const text = textOf(asks);
  const line = lineOf(node.start);
  const figure = own.find(isFigure);
  const given = own.find((each) => each !== figure && labelledWords(each) === undefined);
  const answer = readAnswer({ given, words: wordsOf(said, 'answer'), asks: text }, print);
  if ('wrong' in answer) return { rule: 'question/form', line, message: answer.wrong, fix: answer.fix };
  const why = wordsOf(said, 'why');
  const id = ids.take(`question-${shortHash(text)}`);
  return {
    id,
    asks: print.inline(asks),
    text,
    answer,
    ...(figure && { figure: print.inline(inlineChildren(figure)) }),
    ...(why.length > 0 && { why: print.inline(why) }),
    line,
  };
}

/** Everything that follows labels of one kind. */
function wordsOf(said: readonly LabelledWords[], wanted: QuestionLabel): readonly Token[] {
  return said.flatMap(({ label, words }) => (label === wanted ? words : []));
}

import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import type { CourseAnswers } from './plan-course.ts';

/** The question for each answer that no option gave. */
const questions = {
  title: 'Title of the course',
  language: 'Language, en or zh-Hant',
  author: 'Who teaches it, or nothing',
} as const satisfies Record<keyof CourseAnswers, string>;

/**
 * Asks for what no option gave. An empty answer means the one in brackets.
 *
 * @param said given by options
 * @param usual default answer to each question
 * @throws Error if the terminal is closed before the last answer
 */
export async function ask(
  said: Partial<CourseAnswers>,
  usual: CourseAnswers,
  { input, output }: { readonly input: Readable; readonly output: Writable },
): Promise<CourseAnswers> {
  const terminal = createInterface({ input, output });
  const closed = new Promise<never>((_, fail) => {
    terminal.once('close', () => fail(new Error('Stopped; nothing was written.')));
  });
  closed.catch(() => {});
  const answers: { -readonly [key in keyof CourseAnswers]: CourseAnswers[key] } = { ...usual, ...said };
  try {
    for (const key of Object.keys(questions) as (keyof CourseAnswers)[]) {
      if (said[key] !== undefined) continue;
      const hint = usual[key] ? ` [${usual[key]}]` : '';
      const answer = (await Promise.race([terminal.question(`${questions[key]}${hint}: `), closed])).trim();
      if (answer !== '') answers[key] = answer;
    }
    return answers;
  } finally {
    terminal.close();
  }
}

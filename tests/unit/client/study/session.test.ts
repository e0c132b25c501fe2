import { describe, expect, test } from 'vitest';
import { foldAnswer } from '../../../../assets/client/study/asked-card.ts';
import { chooseDecks, countDecks, parseDecks } from '../../../../assets/client/study/decks.ts';
import { describeWhen } from '../../../../assets/client/study/describe-when.ts';
import { isKnown, mergeProgress, type Progress } from '../../../../assets/client/study/progress.ts';
import { scheduleCard } from '../../../../assets/client/study/schedule.ts';
import { longestSession, Session } from '../../../../assets/client/study/session.ts';
import { studyInEnglish } from '../../../../src/words/study/en.ts';

const now = Date.UTC(2026, 5, 7, 9);
const minute = 60_000;
const day = 24 * 60 * minute;

/** What is kept after some answers, each at its time. */
const answered = (...answers: readonly (readonly ['again' | 'hard' | 'good', number])[]) => {
  const [first, ...more] = answers;
  if (!first) throw new Error('no answer');
  return more.reduce((kept, [knew, at]) => scheduleCard(kept, knew, at), scheduleCard(undefined, ...first));
};

describe('a card', () => {
  test('that is known is asked again after days, and after more of them each time', () => {
    const once = answered(['good', now]);
    expect(isKnown(once)).toBe(true);
    expect(once.due).toBeGreaterThan(now + day);
    const twice = scheduleCard(once, 'good', once.due);
    expect(twice.due - once.due).toBeGreaterThan(once.due - now);
  });

  test('that is not known is asked again in minutes', () => {
    const once = answered(['again', now]);
    expect(isKnown(once)).toBe(false);
    expect(once.due - now).toBe(10 * minute);
    const lapsed = scheduleCard(answered(['good', now]), 'again', now + 3 * day);
    expect(lapsed.lapses).toBe(1);
    expect(lapsed.due - now - 3 * day).toBe(10 * minute);
  });

  test('is due on the same day for the same answer', () => {
    expect(answered(['good', now])).toEqual(answered(['good', now]));
  });
});

describe('a session', () => {
  const ids = ['a/1', 'a/2', 'a/3'];

  test('asks what is due first, the longest first, and leaves what is not due', () => {
    const progress: Progress = {
      'a/1': { ...answered(['good', now]), due: now - minute },
      'a/2': { ...answered(['good', now]), due: now - day },
      'a/3': { ...answered(['good', now]), due: now + day },
    };
    const session = new Session([...ids, 'a/4'], progress, now);
    const asked: (string | undefined)[] = [];
    for (let at = 0; at < 4; at += 1) {
      asked.push(session.present(now));
      session.answer('good', undefined, now);
    }
    expect(asked).toEqual(['a/2', 'a/1', 'a/4', undefined]);
  });

  test('brings back what was not known, and takes an answer back', () => {
    const session = new Session(ids, {}, now);
    const first = session.present(now);
    session.answer('again', undefined, now);
    expect(session.present(now)).not.toBe(first);
    expect(session.undo()).toMatchObject({ id: first, before: undefined });
    expect(session.present(now)).toBe(first);
    expect(session.undo()).toBeUndefined();
    session.answer('again', undefined, now);
    session.answer('good', undefined, now);
    session.answer('good', undefined, now);
    expect(session.present(now)).toBe(first);
    expect([session.count, session.right]).toEqual([3, 2]);
  });

  test('ends after ten minutes', () => {
    const session = new Session(ids, {}, now);
    expect(session.present(now + longestSession - 1)).toBeDefined();
    expect(session.present(now + longestSession)).toBeUndefined();
  });
});

test('a course loads the lectures that have something due, then those with something new', () => {
  const decks = parseDecks('birds 12\nfish 30\n海 鳥 4');
  expect(decks.at(-1)).toEqual({ slug: '海 鳥', cards: 4 });
  expect(chooseDecks(decks, {}, now).map(({ slug }) => slug)).toEqual(['birds', 'fish']);
  const progress: Progress = { '海 鳥/1': { ...answered(['good', now]), due: now - 1 } };
  expect(chooseDecks(decks, progress, now).map(({ slug }) => slug)).toEqual(['海 鳥', 'birds', 'fish']);
  expect(countDecks(decks, progress, now)).toEqual({ due: 1, fresh: 45, known: 1 });
});

test('the progress of two browsers is merged: the later answer to each card counts', () => {
  const [early, late] = [answered(['good', now]), answered(['again', now + day])];
  expect(mergeProgress({ a: early, b: late }, { a: late, b: early, c: early })).toEqual({
    a: late,
    b: late,
    c: early,
  });
});

test.each([
  ['MLP', 'mlp', true],
  ['Multi-layer perceptron', 'multilayer  Perceptron', true],
  ['ViT-L/14', 'vit l 14', true],
  ['２５６', '256', true],
  ['1.5', '15', false],
  ['MLP', 'LLP', false],
])('%s and %s are one answer: %s', (one, other, isOne) => {
  expect(foldAnswer(one) === foldAnswer(other)).toBe(isOne);
});

test.each([
  [5 * minute, 'in a few minutes'],
  [3 * 60 * minute, 'later today'],
  [day, 'tomorrow'],
  [5 * day, 'in 5 days'],
])('%i ms: %s', (wait, said) => {
  const morning = new Date(2026, 5, 7, 9).getTime();
  expect(describeWhen(morning + wait, morning, studyInEnglish.revise.when)).toBe(said);
});

import type { Model, Paper, Place } from '../../catalogue/catalogue.ts';
import { isShown } from '../../catalogue/figures/first-diagram.ts';
import { slugOf } from '../../catalogue/slug.ts';
import type { Lecture } from '../../lecture/lecture.ts';
import type { Feature, RowKeys } from './list-filters.ts';

/** The place of each lecture in the list of all: rows refer to it by this number. */
export type LectureNumbers = ReadonlyMap<Lecture, number>;

/** Numbers the lectures of a course. */
export function numberLectures(lectures: readonly Lecture[]): LectureNumbers {
  return new Map(lectures.map((lecture, index) => [lecture, index]));
}

/** What a model tells the filters of the models list. */
export function modelKeys(model: Model, numbers: LectureNumbers): RowKeys {
  const { family, subject, year, resources, places } = model;
  const hasRole = (role: string) => resources.some((resource) => resource.role === role);
  const features: readonly (readonly [Feature, boolean])[] = [
    ['code', hasRole('code')],
    ['weights', hasRole('model')],
    ['figure', isShown(model)],
  ];
  return {
    ...(family && { family: slugOf(family) }),
    ...(subject && { kind: subject }),
    ...(year && { year }),
    lectures: numbersOf(places, numbers),
    has: features.flatMap(([feature, isThere]) => (isThere ? feature : [])),
  };
}

/** What a paper tells the filters of the papers list. */
export function paperKeys({ year, code, places }: Paper, numbers: LectureNumbers): RowKeys {
  return {
    ...(year && { year }),
    lectures: numbersOf(places, numbers),
    has: code.length > 0 ? ['code'] : [],
  };
}

function numbersOf(places: readonly Place[], numbers: LectureNumbers): number[] {
  return [...new Set(places.flatMap(({ lecture }) => numbers.get(lecture) ?? []))];
}

import { describe, expect, test } from 'vitest';
import { widthOf } from '../../../src/pages/timeline/label-width.ts';
import {
  buildLane,
  buildLanes,
  endOf,
  type TimelineItem,
  type TimelineLane,
} from '../../../src/pages/timeline/timeline-lanes.ts';
import { buildColumns } from '../../../src/pages/timeline/timeline-scale.ts';

const item = (label: string, year: number, month?: number, family?: string): TimelineItem => ({
  title: label,
  href: `/models/${label}/`,
  label,
  year,
  month,
  family,
});

const columns = buildColumns([2021, 2022, 2023, 2023, 2023, 2023]);

const namesOf = ({ marks }: TimelineLane) => marks.map(({ label }) => label);

describe('lanes', () => {
  test('belong to families, the one with most models first, among equals the older one', () => {
    const lanes = buildLanes(
      [
        item('Heron', 2023, 2, 'Waders'),
        item('Owl', 2022, 5, 'Night birds'),
        item('Gull', 2021, 5, 'Sea birds'),
        item('Ibis', 2021, 1, 'Waders'),
      ],
      columns,
    );
    expect(lanes.map(({ name, ...lane }) => [name, namesOf({ ...lane })])).toEqual([
      ['Waders', ['Ibis', 'Heron']],
      ['Sea birds', ['Gull']],
      ['Night birds', ['Owl']],
    ]);
  });

  test('spellings of a family are one', () => {
    const lanes = buildLanes([item('a', 2021, 1, 'Sea birds'), item('b', 2022, 1, 'Sea-Birds')], columns);
    expect(lanes.map(({ name }) => name)).toEqual(['Sea birds']);
  });

  test('are at most seven, with one for all others, so that none is lost', () => {
    const families = Array.from({ length: 30 }, (_, index) => item(`m${index}`, 2022, 3, `Family ${index}`));
    const lanes = buildLanes([...families, item('alone', 2023, 1)], columns);
    expect(lanes).toHaveLength(8);
    expect(lanes.at(-1)).not.toHaveProperty('name');
    expect(lanes.at(-1)?.marks).toHaveLength(24);
    expect(lanes.flatMap(namesOf).sort()).toEqual([...families.map(({ label }) => label), 'alone'].sort());
  });
});

describe('marks', () => {
  test('none lies on another, nor on its label', () => {
    const names = ['VLFeedback and Silkie', '水鳥視覺語言模型', 'Gull', 'WWWWWW', 'iii', 'MiniGPT-v2'];
    const items = names.flatMap((name, index) =>
      [1, 2, 2, 3, 12].map((month) => item(`${name}${month}`, 2021 + (index % 3), month)),
    );
    const { marks, rows } = buildLane(items, columns);
    expect(marks).toHaveLength(items.length);
    for (const mark of marks) {
      expect(mark.row).toBeLessThan(rows);
      const others = marks.filter((other) => other !== mark && other.row === mark.row && other.x >= mark.x);
      for (const other of others) expect(other.x - 5).toBeGreaterThanOrEqual(endOf(mark) - 8);
    }
  });

  test('without words are close, but never overlap', () => {
    const papers = [1, 1, 2, 3].map((month, index) => ({
      title: `p${index}`,
      href: `/papers/${index}/`,
      year: 2023,
      month,
    }));
    expect(buildLane(papers, columns).marks.map(({ row }) => row)).toEqual([0, 1, 0, 0]);
  });

  test('a model with only a known year is before January, and is marked as such', () => {
    const { marks } = buildLane([item('Heron', 2023, 1), item('Ibis', 2023)], columns);
    expect(marks.map(({ label, isYearOnly }) => [label, isYearOnly])).toEqual([
      ['Ibis', true],
      ['Heron', false],
    ]);
    expect(marks[0]?.x).toBeLessThan(marks[1]?.x ?? 0);
  });

  test('long names are cut, their titles are not', () => {
    const name = 'A Very Long Name That Goes On And On Without An End';
    const [mark] = buildLane([item(name, 2023, 1)], columns).marks;
    expect(mark?.label).toBe('A Very Long Name That Goes…');
    expect(mark?.title).toBe(name);
  });
});

test.each([
  ['', 0],
  ['LLaVA', 3.4],
  ['水鳥', 2.08],
])('"%s" is some %f em wide', (text, width) => {
  expect(widthOf(text)).toBeCloseTo(width, 1);
});

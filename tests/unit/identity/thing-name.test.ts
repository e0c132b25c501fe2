import { expect, test } from 'vitest';
import { readThingName } from '../../../src/identity/thing-name.ts';

test.each([
  ['1. Heron', 'Heron'],
  ['3.2 - Heron', 'Heron'],
  ['（4）Heron', 'Heron'],
  ['5.2 Heron', 'Heron'],
  ['一、白鷺', '白鷺'],
  ['第三章 白鷺', '白鷺'],
  ['Step 2: Heron', 'Heron'],
  ['🪶 Heron', 'Heron'],
  ['⭐️ Heron 🔥', 'Heron'],
  ['1️⃣ Heron', 'Heron'],
  ['【CVPR2023】HeronNet', 'HeronNet'],
  ["[ICLR '24 Oral] Heron", 'Heron'],
  ['🔟 Heron', 'Heron'],
  ['Heron 🪶 (Riverlab, 2022)', 'Heron'],
  ['Heron-4 技術報告解讀', 'Heron-4'],
  ['HeronNet 论文精读', 'HeronNet'],
  ['Heron:', 'Heron'],
  ['Heron (2022)', 'Heron'],
  ['Heron (Riverlab, 2022)', 'Heron'],
  ['Heron [CVPR 2024]', 'Heron'],
  ['Robo Heron in 2000', 'Robo Heron'],
  ['Look at Herons 2020 [LAB]', 'Look at Herons 2020'],
  ['PX9: Open Pilot for Drone Makers', 'PX9'],
  ['WDR - Wide Deep Recogniser', 'WDR'],
  ['WideNet: Deep Things (by Riverlab)', 'WideNet'],
  ['Heron (Grey Wading Bird)', 'Heron'],
  ['Heron-4 Technical Report', 'Heron-4'],
  ['Heron 3 Model Card', 'Heron 3'],
  ['HeronNet Paper', 'HeronNet'],
  ['WaRF, Showing Herons as Waves of Light', 'WaRF'],
  ['Heron — Google DeepMind', 'Heron'],
  ['[2] HeronNet: Deep Things', 'HeronNet'],
  ['WAD, WADE and DiveNet', 'WAD, WADE and DiveNet'],
  ['Original Paper', 'Original Paper'],
  ['Wade Anything - WAM', 'Wade Anything'],
  ['Transducers - WNN-T', 'Transducers - WNN-T'],
])('the name in "%s" is %s', (heading, name) => expect(readThingName(heading).name).toBe(name));

test.each([
  'Heron 2.5',
  '3D-Heron',
  '7-Heron',
  '2.5D Heron',
  'Heron (7B)',
  'Heron-V(ision)',
  'Heron by Night',
  'Heron: Version 2',
  'NVIDIA® Heron™',
  'Heron and Egret',
  'Colour systems: reed, mud',
  'Pond (WM) & Reed (RM)',
  '2024',
])('"%s" is a name as a whole', (heading) => expect(readThingName(heading)).toEqual({ name: heading }));

test('what follows a name is kept', () => {
  expect(readThingName('🪶 Heron (Riverlab, 2022)')).toEqual({
    name: 'Heron',
    subtitle: 'Riverlab',
    year: 2022,
    maker: 'Riverlab',
  });
  expect(readThingName('Heron（白鷺）')).toEqual({ name: 'Heron', alias: '白鷺' });
  expect(readThingName('Long Legged Bird (LLB)')).toEqual({ name: 'Long Legged Bird', alias: 'LLB' });
  expect(readThingName('Wade Anything - WAM')).toEqual({ name: 'Wade Anything', alias: 'WAM' });
  expect(readThingName('Heron (ICLR 2022)')).toEqual({ name: 'Heron', subtitle: 'ICLR', year: 2022 });
});

test.each([
  ['Heron (Gull et al. 2021)', 'Heron'],
  ['Heron (Gull et al., ICCV 2021)', 'Heron'],
  ['Heron Pyramids (van Gull & Tern, 2019)', 'Heron Pyramids'],
  ['Heron Trees (O’Gull and Tern-Ibis 2020)', 'Heron Trees'],
  ['Heron (Gull, Tern, and Ibis, 2018)', 'Heron'],
  ['鷺鳥網路 (Gull 等, 2021)', '鷺鳥網路'],
])('the authors whom "%s" cites made no subtitle of it, and are no company', (heading, name) => {
  const { year, ...rest } = readThingName(heading);
  expect(rest).toEqual({ name, isCited: true });
  expect(year).toBeGreaterThan(2000);
});

test.each([
  ['Heron (Gull & Company, 2021)', 'Gull & Company'],
  ['Heron (Riverlab and Pond University, 2021)', 'Riverlab and Pond University'],
  ['Heron (Google and Stanford, 2021)', 'Google and Stanford'],
])('%s has a maker', (heading, maker) =>
  expect(readThingName(heading)).toMatchObject({ name: 'Heron', maker }),
);

test('a dash without the blank before it ends a name that no word is spelt as', () => {
  expect(readThingName('Heron-DiT- A Wading Transformer')).toEqual({
    name: 'Heron-DiT',
    subtitle: 'A Wading Transformer',
  });
  expect(readThingName('Pre- and Post-Wading').name).toBe('Pre- and Post-Wading');
});

test.each([
  ['Heron and Heron-Pro: Wading With and Without Nets', 'Heron and Heron-Pro'],
  ['Heron 4 Pond and Marsh: Open Waders', 'Heron 4 Pond and Marsh'],
  ['TernNet & Heron: Two Waders', 'TernNet & Heron'],
])('"%s" names two things before its subtitle', (heading, name) => {
  expect(readThingName(heading).name).toBe(name);
});

test.each(['Bias and Fairness: What We Owe to Herons', 'Ponds and Streams: A First Look'])(
  'what "%s" says before its colon is no name of two things',
  (heading) => {
    expect(readThingName(heading)).toEqual({ name: heading });
  },
);

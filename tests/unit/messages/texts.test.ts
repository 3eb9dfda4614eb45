import { describe, expect, test } from 'vitest';
import { enTexts } from '../../../assets/messages/en/texts.ts';
import { fillGroupSize } from '../../../assets/messages/fill-group-size.ts';
import { frPopup } from '../../../assets/messages/fr/popup.ts';
import { frTexts } from '../../../assets/messages/fr/texts.ts';
import type { StepTexts } from '../../../assets/messages/messages.ts';

describe.each([
  ['French', frTexts],
  ['English', enTexts],
])('the texts in %s', (_name, texts) => {
  test('are plain data, the same after a message between contexts', () => {
    expect(JSON.parse(JSON.stringify(texts))).toStrictEqual(texts);
  });

  test('name every month and every day of the week', () => {
    const { months, shortMonths, weekdays } = texts.dayNames;
    expect([new Set(months).size, new Set(shortMonths).size, new Set(weekdays).size]).toEqual([12, 12, 7]);
  });

  test('take a group size where they leave room for one, and stay as they are elsewhere', () => {
    const { 'create-sessions': filled, ...others } = fillGroupSize(texts.steps, 15);
    const { 'create-sessions': open, ...same } = texts.steps;
    expect(open.title).toContain('{groupSize}');
    expect(filled.title).toBe(open.title.replace('{groupSize}', '15'));
    expect(filled.what).toBe(open.what.replace('{groupSize}', '15'));
    expect(others).toEqual(same);
    expect(Object.keys(fillGroupSize(texts.steps, 15))).toEqual(Object.keys(texts.steps));
  });
});

test('every room for a group size in a text is filled, deep down too, and the source keeps its own', () => {
  const text = 'De {groupSize} à {groupSize} « élèves »';
  const news = { text: 'Toujours {groupSize}' };
  const steps = { 'run-exams': { title: text, news } } as unknown as StepTexts;
  expect(fillGroupSize(steps, 24)['run-exams']).toEqual({
    title: 'De 24 à 24 « élèves »',
    news: { text: 'Toujours 24' },
  });
  expect(steps['run-exams'].title).toBe(text);
});

describe('French sentences that were once wrong stay right', () => {
  const { steps, phases } = frTexts;

  test('what was new in 2024 says its year', () => {
    expect(steps['archive-last-year'].why).toContain('En 2024, une nouveauté');
    expect(JSON.stringify(steps)).not.toMatch(/cette année, une nouveauté/i);
  });

  test('Pix Companion is required: it is not that it may be', () => {
    expect(JSON.stringify(steps)).toContain('Pix Companion est exigée');
    expect(JSON.stringify(steps)).not.toMatch(/peut être exigé/i);
  });

  test('"Préparation" is cut short so that no lycée reads "classe prépa"', () => {
    expect(phases.preparation).toBe('Préparation');
    expect(frPopup.shortPhases.preparation).toBe('Prépar.');
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { composeMessages } from '../../../assets/messages/compose-messages.ts';
import { en } from '../../../assets/messages/en/index.ts';
import { fr } from '../../../assets/messages/fr/index.ts';
import { frTexts } from '../../../assets/messages/fr/texts.ts';
import { makeAlmanac } from '../../../checklist/calendars/make-almanac.ts';
import { STEP_IDS } from '../../../checklist/steps.ts';
import { applyPacks, applyPacksToTexts, NOTHING_APPLIED } from '../../../components/packs/apply-packs.ts';
import { buildSurfaceModel } from '../../../components/surface/surface-model.ts';
import { readGoodPack } from '../../fixtures/packs/good-packs.ts';
import { RIGHT_PACK } from '../../fixtures/packs/wrong-packs.ts';
import { makeModel } from '../../fixtures/surface.ts';

const COLLEGE = readGoodPack(readFileSync('assets/packs/college-3e.json', 'utf8'));
const NATIONAL = readGoodPack(RIGHT_PACK);
const knowledge = { t: fr, almanac: makeAlmanac(['2026-2027']) };
const { state } = makeModel();

describe('a surface with packs', () => {
  test('is the very same without any', () => {
    const applied = applyPacks(knowledge, NOTHING_APPLIED, '2026-2027');
    expect(applied.t).toBe(fr);
    expect(applied.almanac).toBe(knowledge.almanac);
    expect(applyPacksToTexts(frTexts, NOTHING_APPLIED, '2026-2027')).toBe(frTexts);
  });

  test('has the texts and the dates of a collège, and the sixteen under their own titles', () => {
    const model = buildSurfaceModel(
      state,
      '2027-01-20',
      applyPacks(knowledge, { packs: [COLLEGE], managed: {} }, '2026-2027'),
    );
    expect(model.calendar.examWindow).toEqual({ from: '2027-03-15', to: '2027-06-11' });
    expect(model.texts['run-exams']).toMatchObject({
      title: fr.steps(20)['run-exams'].title,
      what: 'À partir de la mi-mars, organiser les passations.',
      when: 'De la mi-mars à la mi-juin.',
    });
    expect(model.texts['run-exams'].why).toContain('(Check-list Pix)');
    for (const id of STEP_IDS) expect(model.texts[id].title).toBe(fr.steps(20)[id].title);
    expect(model.statuses.map(({ step }) => step.id)).toEqual(STEP_IDS);
  });

  test('is told in English where the pack has it, and adds to a text without taking it away', () => {
    const college = applyPacks(
      { ...knowledge, t: en },
      { packs: [COLLEGE], managed: {} },
      '2026-2027',
    ).t.steps(20);
    expect(college['run-exams'].when).toBe('From mid-March to mid-June.');
    const { why } = applyPacks(knowledge, { packs: [NATIONAL], managed: {} }, '2026-2027').t.steps(20)[
      'run-exams'
    ];
    expect(why).toBe(`${fr.steps(20)['run-exams'].why} Pensez aux stages. (DRANE de mon académie)`);
  });

  test('has its words for the import where Pix takes .csv as well, in our pages and on those of Pix', () => {
    const pack = readGoodPack(
      RIGHT_PACK.replace(
        '"etape": "plan-catch-up"',
        '"etape": "import-siecle", "ou": "Chez la proviseure adjointe."',
      ),
    );
    const applied = { packs: [pack], managed: {} };
    const texts = applyPacksToTexts(frTexts, applied, '2026-2027');
    const said = { when: 'La semaine qui suit.', where: 'Chez la proviseure adjointe.' };
    const formats = '.csv';
    const onPage = composeMessages(texts).steps(20, formats)['import-siecle'];
    expect(onPage).toMatchObject(said);
    expect(onPage.title).toBe(fr.steps(20, formats)['import-siecle'].title);
    expect(onPage.title).not.toBe(fr.steps(20)['import-siecle'].title);
    expect(composeMessages(texts).steps(20)['import-siecle']).toMatchObject(said);
    expect(applyPacks(knowledge, applied, '2026-2027').t.steps(20, formats)['import-siecle']).toEqual(onPage);
  });

  test('keeps the group size that the user chose in the texts that a page is sent', () => {
    expect(
      applyPacksToTexts(frTexts, { packs: [COLLEGE], managed: {} }, '2026-2027').steps['create-sessions']
        .title,
    ).toContain('{groupSize}');
  });
});

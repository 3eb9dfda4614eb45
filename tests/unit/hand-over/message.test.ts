import { describe, expect, test } from 'vitest';
import { enHandOver } from '../../../assets/messages/en/hand-over.ts';
import { enOptions } from '../../../assets/messages/en/options.ts';
import { enPopup } from '../../../assets/messages/en/popup.ts';
import { enTaking } from '../../../assets/messages/en/taking.ts';
import { frHandOver } from '../../../assets/messages/fr/hand-over.ts';
import { frOptions } from '../../../assets/messages/fr/options.ts';
import { frPopup } from '../../../assets/messages/fr/popup.ts';
import { frTaking } from '../../../assets/messages/fr/taking.ts';
import { makeMailto } from '../../../checklist/mailing/make-mailto.ts';

const ABOUT = { schoolYear: '2026-2027', done: 7, total: 16, fileName: 'check-list-pix-2026-11-20.json' };
const LANGUAGES = [
  ['French', frHandOver, frTaking, frPopup, frOptions],
  ['English', enHandOver, enTaking, enPopup, enOptions],
] as const;

describe.each(LANGUAGES)('the text for the successor, in %s', (_name, words, taking, popup, options) => {
  const pressed = {
    takeFirst: taking.takeFirst,
    openData: popup.openData,
    importData: options.importData,
    confirm: options.confirmImport,
  };
  const write = (school: string | undefined) => words.text({ ...ABOUT, ...pressed, school });

  test('names what is pressed as it is written there, the file, the school and the year', () => {
    const text = write('Lycée Jeanne-Villepreux');
    for (const said of [
      ...Object.values(pressed),
      ABOUT.fileName,
      ABOUT.schoolYear,
      'Lycée Jeanne-Villepreux',
    ])
      expect(text).toContain(said);
    expect(write(undefined)).not.toMatch(/undefined/);
  });

  test('has five steps, and ends by having the file deleted', () => {
    const steps = write('Lycée X').match(/^\d\. .*$/gm) ?? [];
    expect(steps).toHaveLength(5);
    expect(steps[4]).toMatch(/Supprimez|delete/);
  });

  test('opens whole in the mail program, with a long name of school', () => {
    const school = 'Lycée général et technologique Jeanne-Villepreux de Tulle';
    const { isWhole } = makeMailto(words.subject(school, '2026-2027'), write(school));
    expect(isWhole).toBe(true);
  });
});

test('the French text has its narrow spaces, and each line its end', () => {
  const text = frHandOver.text({
    ...ABOUT,
    school: 'Lycée X',
    takeFirst: 'A',
    openData: 'B',
    importData: 'C',
    confirm: 'D',
  });
  expect(text).not.toMatch(/[^\u202F](?:[;!?»]|:(?!\d))/);
  expect(text).not.toMatch(/«[^\u202F]/);
  for (const line of text.split('\n').filter(Boolean)) expect(line).toMatch(/[.,»]$/);
});

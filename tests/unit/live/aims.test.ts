import { describe, expect, test } from 'vitest';
import { NUDGE_RULES } from '../../../checklist/nudges/find-nudge.ts';
import type { Nudge } from '../../../checklist/nudges/nudge.ts';
import { composeAim } from '../../../components/live/compose-aim.ts';
import { getAim } from '../../../pix/landmark-catalogue.ts';

/** Where an advice has nothing on its page that one would press to follow it. */
const NOTHING = [
  // The reminder of a form, and candidates that are there already: one goes elsewhere.
  'group-size on certif-session-new',
  'group-size on certif-session-candidates',
  // The page is but a date.
  'opening on certif-closed',
  // Our own button fills the form in; the others are candidates that are there already, or days that have passed.
  'plan-session on certif-session-new',
  'plan-session on certif-session',
  'plan-enrolment on certif-session-candidates',
  'plan-trouble on certif-sessions',
  'plan-trouble on certif-session-new',
];

const PAIRS = NUDGE_RULES.flatMap(({ id, pages }) => pages.map((page) => [id, page] as const));
const make = (id: string, subject: string) => ({ id, subject, saying: {} }) as unknown as Nudge;

describe('what an advice points at', () => {
  test.each(PAIRS)('%s on %s', (id, page) => {
    const aims = (['fr', 'en'] as const).map((language) => composeAim(page, make(id, '61203'), language));
    if (NOTHING.includes(`${id} on ${page}`)) {
      expect(aims).toEqual([undefined, undefined]);
      return;
    }
    for (const aim of aims) {
      expect(aim?.hint).toMatch(/\S/);
      expect(JSON.stringify(aim)).not.toMatch(/[{](?:subject|session)[}]/);
    }
  });

  test('nothing for a mere reminder, on the page where too many are spread', () => {
    const reminder = {
      id: 'group-size',
      subject: '',
      saying: { kind: 'advice', groupSize: 20 },
    } as const;
    expect(composeAim('certif-session-enrol', reminder, 'fr')).toBeUndefined();
  });

  test.each(['', '61203"], input, a[href="', '61203 *', '\\"'])(
    'a row whose session is called %j is none: no selector is made of it',
    (subject) => {
      expect(getAim('certif-sessions', 'to-finalise', subject)).toBeUndefined();
    },
  );

  test('the row of a session whose number is a UUID', () => {
    const subject = '3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f';
    expect(getAim('certif-sessions', 'to-finalise', subject)?.[0]).toMatchObject({
      names: { fr: `Session ${subject}` },
      attribute: `tbody a[href$="/sessions/${subject}"]`,
    });
  });
});

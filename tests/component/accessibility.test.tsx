import { fireEvent, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { NO_REMINDERS } from '../../checklist/reminders/settings.ts';
import type { LiveAnswer } from '../../components/live/live-answer.ts';
import type { RemindersProps } from '../../components/reminders/reminders-props.ts';
import { IMPORT_PROPOSAL, makeGroupAnswer } from '../fixtures/live-answer.ts';
import { mark } from '../fixtures/marks.ts';
import { showOptions } from '../fixtures/options.tsx';
import { showDetails, showPill } from '../fixtures/overlay.tsx';
import { showPopup } from '../fixtures/popup.tsx';
import { makeModel, pick } from '../fixtures/surface.ts';

/**
 * What axe finds wrong in a whole page or in a part of one, without the rules that need a layout (colours, sizes).
 */
async function listFaults(context: Document | HTMLElement): Promise<string[]> {
  document.documentElement.lang = 'fr';
  document.title = 'Check-list Pix';
  const { violations, passes } = await axe.run(context, {
    resultTypes: ['violations', 'passes'],
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
  });
  expect(passes.length).toBeGreaterThan(5);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const ON = { ...NO_REMINDERS, isOn: true } as const;
const model = makeModel({ progress: { 'share-codes': mark('done') }, refusal: 'full' }, '2026-11-20');
const shown = pick(model, 'create-sessions', 'book-rooms');
const [nextElsewhere] = pick(model, 'update-admins');
const live: LiveAnswer = {
  ...makeGroupAnswer(24),
  proposal: IMPORT_PROPOSAL,
  lists: {
    'create-sessions': {
      heading: '1 session vue',
      items: [
        {
          label: 'Session 61202',
          href: 'https://certif.pix.fr/sessions/61202',
          detail: '30 nov. · 14:00',
          copy: { text: 'QWERTY123', label: 'Copier le code QWERTY123' },
        },
      ],
    },
  },
  reasons: ["C'est sur cette page que cette étape se fait."],
  trace: ['Page reconnue : Pix Certif (certif-session-new).'],
};

describe('axe finds nothing wrong', () => {
  test('in the card', async () => {
    const done = pick(model, 'share-codes');
    showDetails({ model, shown, done, live, unfolded: 'why', ...(nextElsewhere && { nextElsewhere }) });
    expect(await listFaults(document.body)).toEqual([]);
  });

  test('in the pill', async () => {
    showPill({ model, shown, live });
    expect(await listFaults(document.body)).toEqual([]);
  });

  test('in the popup', async () => {
    showPopup({ model, areHostsMissing: true });
    expect(await listFaults(document)).toEqual([]);
  });

  test('in the options', async () => {
    const period = { from: '2027-01-11', to: '2027-01-29' } as const;
    showOptions({
      model,
      calendar: { ...model.calendar, placements: [period] },
      files: { saying: 'exported' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Tout effacer…' }));
    expect(await listFaults(document)).toEqual([]);
  });

  test.each<[string, Partial<RemindersProps>]>([
    ['on', { settings: ON, areAllowed: true }],
    ['refused', { isRefused: true, areAllowed: false }],
    ['taken away', { settings: { ...ON, time: '20:00' }, areAllowed: false }],
    ['written by a newer version', { settings: ON, areAllowed: true, lock: 'newer' }],
  ])('in the options with reminders %s', async (_state, given) => {
    const { reminders, unmount } = showOptions({ model });
    unmount();
    showOptions({ model, reminders: { ...reminders, ...given } });
    expect(await listFaults(document)).toEqual([]);
  });
});

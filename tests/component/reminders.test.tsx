import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { frReminders } from '../../assets/messages/fr/reminders.ts';
import { NO_REMINDERS } from '../../checklist/reminders/settings.ts';
import type { RemindersProps } from '../../components/reminders/reminders-props.ts';
import { TimeField } from '../../components/reminders/time-field.tsx';
import { showOptions } from '../fixtures/options.tsx';
import { showPopup } from '../fixtures/popup.tsx';
import { makeModel } from '../fixtures/surface.ts';

const ON = { ...NO_REMINDERS, isOn: true } as const;

/** Shows the options with these reminders, and gives their section and what it asked. */
function showReminders(given: Partial<RemindersProps> = {}, model = makeModel()) {
  const { reminders, unmount } = showOptions({ model });
  unmount();
  const props = { ...reminders, areAllowed: true, ...given };
  const { show } = showOptions({ model, reminders: props });
  const section = screen.getByRole('heading', { name: 'Rappels' }).closest('section');
  if (!section) throw new Error('No section of reminders');
  return { ...reminders, section: within(section), text: () => section.textContent ?? '', show, props };
}

describe('reminders in the options', () => {
  test('are off, and one press asks for them', () => {
    const { section, onTurnOn, text } = showReminders();
    expect(text()).toContain("Votre navigateur vous demandera d'abord son accord.");
    expect(section.queryByRole('checkbox')).toBeNull();
    fireEvent.click(section.getByRole('button', { name: 'Activer les rappels' }));
    expect(onTurnOn).toHaveBeenCalledOnce();
  });

  test('a refusal is one sentence, and can be tried again', () => {
    const { section } = showReminders({ isRefused: true });
    expect(section.getByRole('status').textContent).toBe(frReminders.refused);
    expect(section.getByRole('button', { name: 'Activer les rappels' })).not.toHaveProperty('disabled', true);
  });

  test('on, everything can be chosen, and they can be turned off', () => {
    const { section, onChange, onTurnOff } = showReminders({ settings: ON });
    fireEvent.change(section.getByLabelText('Jour du point'), { target: { value: '4' } });
    fireEvent.click(section.getByRole('checkbox', { name: 'Un point par semaine' }));
    fireEvent.click(section.getByRole('checkbox', { name: "Un rappel la veille d'une échéance" }));
    const time = section.getByLabelText('Heure des rappels');
    fireEvent.input(time, { target: { value: '17:45' } });
    fireEvent.blur(time);
    const calm = within(section.getByRole('group', { name: 'Heures calmes' }));
    fireEvent.input(calm.getByLabelText('De'), { target: { value: '19:00' } });
    fireEvent.blur(calm.getByLabelText('De'));
    expect(onChange.mock.calls.map(([changes]) => changes)).toEqual([
      { weekday: 4 },
      { hasDigest: false },
      { hasEve: false },
      { time: '17:45' },
      { calm: { from: '19:00', to: '07:30' } },
    ]);
    fireEvent.click(section.getByRole('button', { name: 'Arrêter les rappels' }));
    expect(onTurnOff).toHaveBeenCalledOnce();
  });

  test('a permission taken away is said, with the way to give it again', () => {
    const { section, onTurnOn } = showReminders({ settings: ON, areAllowed: false });
    const [said] = section.getAllByRole('status');
    expect(said?.textContent).toBe(frReminders.takenAway);
    fireEvent.click(section.getByRole('button', { name: 'Autoriser de nouveau' }));
    expect(onTurnOn).toHaveBeenCalledOnce();
  });

  test('an hour in the calm hours says when reminders come instead', () => {
    const { text } = showReminders({ settings: { ...ON, time: '20:00' } });
    expect(text()).toContain(
      '20\u202fh est dans vos heures calmes\u202f: les rappels seront affichés à 7\u202fh\u202f30.',
    );
  });

  test('neither digest nor deadline: it says that nothing will come', () => {
    const { text } = showReminders({ settings: { ...ON, hasDigest: false, hasEve: false } });
    expect(text()).toContain(frReminders.nothingChosen);
  });

  test('what a newer version wrote, and what could not be kept, are said', () => {
    expect(showReminders({ lock: 'newer' }).text()).toContain(frReminders.newer);
    document.body.replaceChildren();
    expect(showReminders({ settings: ON, hasFailed: true }).text()).toContain(frReminders.failed);
  });

  test('a year from February or March to December is told that there are none', () => {
    const model = makeModel({ settings: { groupSize: 20, zone: 'A', academie: 'nouvelle-caledonie' } });
    const { section, text } = showReminders({}, model);
    expect(text()).toContain(frReminders.southern);
    expect(section.queryByRole('button')).toBeNull();
  });

  test('several establishments: it says which one reminders are about, and nothing of it where there is one', () => {
    const alpha = { uai: '0590001A', name: 'Lycée Alpha' };
    const bravo = { uai: '0590002B', name: 'Lycée Bravo' };
    const model = makeModel({ establishments: [alpha, bravo], establishment: bravo });
    expect(showReminders({}, model).text()).toContain('celui qui est affiché, Lycée Bravo, et sur lui seul');
  });

  test('one establishment: nothing is said of others', () => {
    const alpha = { uai: '0590001A', name: 'Lycée Alpha' };
    const model = makeModel({ establishments: [alpha], establishment: alpha });
    expect(showReminders({}, model).text()).not.toContain('plusieurs établissements');
  });

  test('hours are said to be those of this computer', () => {
    expect(showReminders({ settings: ON }).text()).toContain("l'horloge de cet ordinateur");
  });

  test('holidays that nobody knows: it says that a reminder may fall in them', () => {
    const model = makeModel({ settings: { groupSize: 20, zone: 'A', academie: 'other' } });
    expect(showReminders({ settings: ON }, model).text()).toContain(frReminders.unknownHolidays);
  });
});

test('a time that is not whole is said, and not kept', () => {
  const onKeep = vi.fn<(time: string) => void>();
  render(
    <TimeField label="Heure" fault={frReminders.timeFault} value="08:30" disabled={false} onKeep={onKeep} />,
  );
  const field = screen.getByLabelText('Heure');
  fireEvent.input(field, { target: { value: '' } });
  fireEvent.blur(field);
  expect(screen.getByRole('status').textContent).toBe('Indiquez une heure complète, par exemple 08:30.');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(onKeep).not.toHaveBeenCalled();
});

describe('the offer in the popup', () => {
  const words = frReminders;

  test('is a line with two answers', () => {
    const reminders = { words, onChoose: vi.fn<() => void>(), onDecline: vi.fn<() => void>() };
    showPopup({ reminders });
    fireEvent.click(screen.getByRole('button', { name: 'Choisir…' }));
    fireEvent.click(screen.getByRole('button', { name: 'Non merci' }));
    expect(reminders.onChoose).toHaveBeenCalledOnce();
    expect(reminders.onDecline).toHaveBeenCalledOnce();
  });

  test('is not there once it was answered', () => {
    showPopup({});
    expect(screen.queryByText(words.offer)).toBeNull();
  });
});

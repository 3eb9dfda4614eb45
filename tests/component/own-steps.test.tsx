import { act, fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { frOwnStep } from '../../assets/messages/fr/own-step.ts';
import { frPopup } from '../../assets/messages/fr/popup.ts';
import { MAX_OWN_STEPS } from '../../checklist/own-step-draft.ts';
import type { Progress } from '../../checklist/progress.ts';
import type { StepId } from '../../checklist/steps.ts';
import { toProgress } from '../../storage/schema/to-progress.ts';
import { showPopup } from '../fixtures/popup.tsx';
import { makeModel } from '../fixtures/surface.ts';

const OWN = 'own:k3v9q0zt' as StepId;
const added = (more: object = {}): Progress => ({
  [OWN]: { state: 'todo', own: { title: 'Réunion des tuteurs', by: '11-20', ...more } },
});
/** Found with its narrow spaces as any others. */
const getSaid = (text: string) => screen.getByText(text.replace(/\s/g, ' '));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getAllByLabelText(label)[0] as HTMLElement, { target: { value } });
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getAllByLabelText(label)[0] as HTMLElement, { target: { value } });
/** The popup with the form unfolded, as a press would. */
const showForm = (given: Parameters<typeof showPopup>[0] = {}) => {
  const events = showPopup(given);
  const fold = screen.getByText(frOwnStep.add).closest('details') as HTMLDetailsElement;
  act(() => {
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
  });
  return events;
};
const keep = () => fireEvent.click(screen.getAllByText(frOwnStep.keep)[0] as HTMLElement);

describe('"Ajouter une étape"', () => {
  test('is unfolded, for the page that the user comes from, where they asked for it there', () => {
    const { onKeepOwn } = showPopup({ isInTab: true, adds: 'orga-import' });
    expect(document.activeElement).toBe(screen.getByLabelText(frOwnStep.title));
    expect((screen.getByLabelText(frOwnStep.at) as HTMLSelectElement).selectedOptions[0]?.text).toBe(
      frOwnStep.pageBefore,
    );
    type(frOwnStep.title, 'Prévenir le CPE');
    choose(frOwnStep.by, 'christmas');
    keep();
    expect(onKeepOwn).toHaveBeenCalledExactlyOnceWith(expect.anything(), undefined, {
      title: 'Prévenir le CPE',
      by: 'christmas',
      at: 'orga-import',
      yearly: false,
    });
  });

  test('says of each choice whether it is a last day or a day before: never both at once', () => {
    showForm();
    const by = screen.getByLabelText(frOwnStep.by) as HTMLSelectElement;
    const read = (label: string) => `${by.labels[0]?.textContent}\u202f: ${label}`;
    expect([...by.options].map(({ text }) => read(text))).toEqual([
      'Échéance\u202f: Un jour précis',
      'Échéance\u202f: Avant les vacances de la Toussaint',
      'Échéance\u202f: Avant les vacances de Noël',
      "Échéance\u202f: Avant les vacances d'hiver",
      'Échéance\u202f: Avant les vacances de printemps',
    ]);
    screen.getByLabelText('Dernier jour');
    choose('Échéance', 'christmas');
    expect(screen.queryByLabelText('Dernier jour')).toBeNull();
  });

  test('keeps what is typed, in the year that is shown', () => {
    const { onKeepOwn } = showForm();
    type(frOwnStep.title, '  Réunion des   tuteurs ');
    type(frOwnStep.day, '2026-11-20');
    choose(frOwnStep.at, 'certif-sessions');
    keep();
    expect(onKeepOwn).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ schoolYear: '2026-2027' }),
      undefined,
      { title: 'Réunion des tuteurs', by: '11-20', at: 'certif-sessions', yearly: false },
    );
  });

  test('takes holidays in place of a date, each year', () => {
    const { onKeepOwn } = showForm();
    type(frOwnStep.title, 'Réunion');
    choose(frOwnStep.by, 'christmas');
    fireEvent.click(screen.getAllByLabelText(frOwnStep.yearly)[0] as HTMLElement);
    keep();
    expect(onKeepOwn.mock.calls[0]?.[2]).toEqual({
      title: 'Réunion',
      by: 'christmas',
      at: null,
      yearly: true,
    });
  });

  test.each([
    ['nothing', '   ', '2026-11-20', '', 'no-title'],
    ['a letter that shows as a blank', '\u3164', '2026-11-20', '', 'no-title'],
    ['cells of Braille without a dot', '\u2800 \u2800', '2026-11-20', '', 'no-title'],
    ['blanks without width', '\u200B\uFEFF\u2060', '2026-11-20', '', 'no-title'],
    ['a title without end', 'a'.repeat(90), '2026-11-20', '', 'title-too-long'],
    ['a title of accents, heavier than what is kept', 'é'.repeat(71), '2026-11-20', '', 'title-too-long'],
    ['a title of emojis', '🎓'.repeat(36), '2026-11-20', '', 'title-too-long'],
    ['a mark that turns text round', 'un\u202Edeux', '2026-11-20', '', 'title-marks'],
    ['no day', 'Réunion', '', '', 'no-day'],
    ['a day of 1900', 'Réunion', '1900-01-01', '', 'day-outside'],
    ['a day of 9999', 'Réunion', '9999-12-31', '', 'day-outside'],
    ['a script', 'Réunion', '2026-11-20', 'javascript:alert(1)', 'link-wrong'],
    ['http', 'Réunion', '2026-11-20', 'http://dane.ac-lille.fr', 'link-wrong'],
    ['a name before the host', 'Réunion', '2026-11-20', 'https://orga.pix.fr@x.com/', 'link-wrong'],
    ['a password before the host', 'Réunion', '2026-11-20', 'https://:mot@x.com/', 'link-wrong'],
    ['no host', 'Réunion', '2026-11-20', 'https://%', 'link-wrong'],
  ] as const)('says what is wrong with %s, and keeps nothing', (_what, title, day, link, fault) => {
    const { onKeepOwn } = showForm();
    type(frOwnStep.title, title);
    type(frOwnStep.day, day);
    if (link) {
      choose(frOwnStep.at, 'link');
      type(frOwnStep.link, link);
    }
    keep();
    expect(getSaid(frOwnStep.faults[fault])).toBeDefined();
    expect(onKeepOwn).not.toHaveBeenCalled();
  });

  test('says that there are forty already', () => {
    const many = Object.fromEntries(
      Array.from({ length: MAX_OWN_STEPS }, (_none, index) => [
        `own:${index}`,
        { state: 'todo' as const, own: { title: `Étape ${index}`, by: '11-20' } },
      ]),
    );
    const { onKeepOwn } = showForm({ model: makeModel({ progress: many }) });
    type(frOwnStep.title, 'Une de plus');
    type(frOwnStep.day, '2026-11-20');
    keep();
    expect(getSaid(frOwnStep.faults['too-many'])).toBeDefined();
    expect(onKeepOwn).not.toHaveBeenCalled();
  });
});

describe('a step that was added', () => {
  const unfold = (more: object = {}) => {
    const events = showPopup({ model: makeModel({ progress: added(more) }) });
    const item = screen
      .getByRole('checkbox', { name: 'Réunion des tuteurs', hidden: true })
      .closest('li') as HTMLElement;
    const details = item.querySelector('details') as HTMLDetailsElement;
    act(() => {
      details.open = true;
      fireEvent(details, new Event('toggle'));
    });
    return { ...events, item: within(item) };
  };

  test('is among the seventeen, and is ticked as the others', () => {
    const { onSetState } = showPopup({ model: makeModel({ progress: added() }) });
    expect(screen.getAllByText(/17/).length).toBeGreaterThan(0);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Réunion des tuteurs', hidden: true }));
    expect(onSetState).toHaveBeenCalledWith(OWN, 'done');
  });

  test('says the host of its link', async () => {
    const { item } = unfold({ at: 'https://dane.ac-lille.fr/pix?x=1' });
    const link = await item.findByText('Ouvrir dane.ac-lille.fr');
    expect(link.closest('a')?.getAttribute('href')).toBe('https://dane.ac-lille.fr/pix?x=1');
  });

  test('opens its page of Pix', async () => {
    const { item, onOpenPage } = unfold({ at: 'certif-sessions' });
    fireEvent.click(await item.findByText(frOwnStep.openPage));
    expect(onOpenPage).toHaveBeenCalledWith('https://certif.pix.fr/sessions');
  });

  test('is removed, and the way back is shown', async () => {
    const { item, onRemoveOwn } = unfold();
    fireEvent.click(await item.findByText(frOwnStep.remove));
    expect(onRemoveOwn).toHaveBeenCalledWith(expect.anything(), OWN, 'Réunion des tuteurs');
  });

  test('is changed from what it was', async () => {
    const { item, onKeepOwn } = unfold({ yearly: true });
    const title = (await item.findByLabelText(frOwnStep.title)) as HTMLInputElement;
    expect(title.value).toBe('Réunion des tuteurs');
    fireEvent.input(title, { target: { value: 'Réunion' } });
    fireEvent.click(item.getByText(frOwnStep.keep));
    expect(onKeepOwn).toHaveBeenCalledWith(expect.anything(), OWN, {
      title: 'Réunion',
      by: '11-20',
      at: null,
      yearly: true,
    });
  });

  test('cannot be given a title that storage would refuse: what is wrong is said, and the one before stays', async () => {
    const { item, onKeepOwn } = unfold();
    const title = (await item.findByLabelText(frOwnStep.title)) as HTMLInputElement;
    fireEvent.input(title, { target: { value: 'É'.repeat(75) } });
    fireEvent.click(item.getByText(frOwnStep.keep));
    expect(item.getByText(frOwnStep.faults['title-too-long'].replace(/\s/g, ' '))).toBeDefined();
    expect(title.getAttribute('aria-invalid')).toBe('true');
    expect(onKeepOwn).not.toHaveBeenCalled();
  });

  test('keeps what is being typed of it while a note of it is kept', async () => {
    const kept = (note: string) =>
      toProgress(
        new Map([
          [
            OWN,
            new Map(
              Object.entries({ title: 'Réunion des tuteurs', by: '11-20', note }).map(
                ([field, value], at) => [field, { value, at, by: 'f' }],
              ),
            ),
          ],
        ]),
      );
    const { showAnew } = showPopup({ model: makeModel({ progress: kept('') }) });
    const item = screen.getByRole('checkbox', { name: 'Réunion des tuteurs', hidden: true }).closest('li');
    const details = item?.querySelector('details') as HTMLDetailsElement;
    act(() => {
      details.open = true;
      fireEvent(details, new Event('toggle'));
    });
    const find = () => within(item as HTMLElement).findByLabelText(frOwnStep.title);
    fireEvent.input(await find(), { target: { value: 'Réunion des tuteurs et du CPE' } });
    showAnew({ model: makeModel({ progress: kept('Salle B12') }) });
    expect(((await find()) as HTMLInputElement).value).toBe('Réunion des tuteurs et du CPE');
  });

  test('has who sees to it, in capitals and four signs at most, and says so beside its deadline', async () => {
    const { item, onSetWho } = unfold();
    const who = await item.findByLabelText(frOwnStep.who);
    fireEvent.input(who, { target: { value: 'j. dup' } });
    fireEvent.blur(who);
    expect(onSetWho).toHaveBeenCalledWith(expect.anything(), OWN, 'JDUP');
  });
});

test('what was removed is taken back by "Annuler"', () => {
  const { onRestoreOwn } = showPopup({ removedOwn: 'Réunion des tuteurs' });
  expect(getSaid(frPopup.ownStepRemoved('Réunion des tuteurs'))).toBeDefined();
  fireEvent.click(screen.getByText('Annuler'));
  expect(onRestoreOwn).toHaveBeenCalledOnce();
});

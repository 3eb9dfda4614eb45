import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fillSessionForm } from '../../entrypoints/fill/fill-session-form.ts';

const PATH = '/sessions/creation';
const VALUES = { site: 'Lycée Jeanne-Villepreux', room: 'B12', day: '2026-12-01', time: '10:00' } as const;
const FORM = `
  <form>
    <label for="session-address">Nom du site *</label><input id="session-address" type="text" required maxlength="255" />
    <label for="session-room">Nom de la salle *</label><input id="session-room" type="text" required />
    <label for="session-date">Date de début *</label><input id="session-date" type="date" required min="2026-11-05" />
    <label for="session-time">Heure de début (heure locale) *</label><input id="session-time" type="time" required />
    <label for="session-examiner">Surveillant(s) *</label><input id="session-examiner" type="text" required />
    <label for="session-description">Observations</label><textarea id="session-description"></textarea>
    <button type="submit">Créer la session</button>
  </form>`;

const get = (id: string) => document.querySelector<HTMLInputElement>(`#session-${id}`) as HTMLInputElement;
const read = () => ['address', 'room', 'date', 'time', 'examiner'].map((id) => get(id).value);
const fill = (values: Parameters<typeof fillSessionForm>[0] = VALUES, path = PATH) =>
  fillSessionForm(values, document, path);
const submitted = vi.fn<() => void>();

beforeEach(() => {
  document.documentElement.lang = 'fr';
  document.body.innerHTML = FORM;
  submitted.mockReset();
  document.querySelector('form')?.addEventListener('submit', submitted);
  document.querySelector('button')?.addEventListener('click', submitted);
  get('examiner').value = 'M. Test';
});

describe('filling in the form of a session', () => {
  test('puts the site, the room, the day and the hour in their fields, and touches nothing else', async () => {
    await expect(fill()).resolves.toEqual({ missed: [], language: 'fr' });
    expect(read()).toEqual(['Lycée Jeanne-Villepreux', 'B12', '2026-12-01', '10:00', 'M. Test']);
    expect(document.querySelector('textarea')?.value).toBe('');
    expect(submitted).not.toHaveBeenCalled();
  });

  test('takes away the invigilators of the session before, and none that the user typed', async () => {
    await fill({ ...VALUES, invigilators: 'Mme Corvo' });
    expect(get('examiner').value).toBe('Mme Corvo');
    await expect(fill()).resolves.toEqual({ missed: [], language: 'fr' });
    expect(get('examiner').value).toBe('');
    await fill({ ...VALUES, invigilators: 'Mme Corvo' });
    get('examiner').value = 'Mme Corvo, M. Ly';
    await fill();
    expect(get('examiner').value).toBe('Mme Corvo, M. Ly');
  });

  test('tells the page as a hand would, field by field, and leaves focus where it is', async () => {
    const heard: string[] = [];
    for (const type of ['focusin', 'input', 'change', 'focusout', 'keydown', 'submit'])
      document.body.addEventListener(type, ({ target }) => heard.push(`${type} ${(target as Element).id}`));
    get('examiner').focus();
    heard.length = 0;
    await fill({ room: 'B12', time: '10:00' });
    expect(heard).toEqual(
      ['room', 'time'].flatMap((id) =>
        ['focusin', 'input', 'change', 'focusout'].map((type) => `${type} session-${id}`),
      ),
    );
    expect(document.activeElement).toBe(get('examiner'));
  });

  test('writes over what a framework has put on the field itself', async () => {
    const room = get('room');
    Object.defineProperty(room, 'value', {
      configurable: true,
      get: () => 'of the page',
      set: () => undefined,
    });
    await fill({ room: 'B12' });
    delete (room as { value?: string }).value;
    expect(room.value).toBe('B12');
  });

  test.each([
    ['that is read only', 'room', (field: HTMLInputElement) => field.setAttribute('readonly', '')],
    ['that is disabled', 'site', (field: HTMLInputElement) => field.setAttribute('disabled', '')],
    ['that holds less', 'site', (field: HTMLInputElement) => field.setAttribute('maxlength', '5')],
    ['of another kind', 'day', (field: HTMLInputElement) => field.setAttribute('type', 'text')],
    ['that is not there', 'time', (field: HTMLInputElement) => field.remove()],
    [
      'whose page empties it',
      'room',
      (field: HTMLInputElement) =>
        field.addEventListener('change', () => {
          field.value = '';
        }),
    ],
    [
      'whose page puts back what it had, a little later',
      'site',
      (field: HTMLInputElement) =>
        field.addEventListener('input', () => {
          setTimeout(() => {
            field.value = 'Ancien site';
          }, 50);
        }),
    ],
  ] as const)('names a field %s, and fills in the others', async (_what, name, spoil) => {
    const ids = { site: 'address', room: 'room', day: 'date', time: 'time' } as const;
    spoil(get(ids[name]));
    await expect(fill()).resolves.toEqual({ missed: [name], language: 'fr' });
    for (const [other, id] of Object.entries(ids))
      if (other !== name) expect(get(id).value).toBe(VALUES[other as keyof typeof ids]);
    expect(submitted).not.toHaveBeenCalled();
  });

  test('names a day that the form refuses', async () => {
    const date = get('date');
    Object.defineProperty(date, 'validity', { value: { valid: false } });
    await expect(fill()).resolves.toMatchObject({ missed: ['day'] });
  });

  test('finds the fields of a page in English, and by their ids in a language we do not know', async () => {
    document.documentElement.lang = 'en';
    for (const [id, label] of [
      ['address', 'Site name'],
      ['room', 'Room name'],
      ['date', 'Starting date'],
      ['time', 'Starting time (local time)'],
    ] as const) {
      const element = document.querySelector(`label[for="session-${id}"]`);
      if (element) element.textContent = label;
    }
    await expect(fill()).resolves.toEqual({ missed: [], language: 'en' });
    expect(read().slice(0, 4)).toEqual(Object.values(VALUES));
  });

  test.each(['/sessions/61202/modification', '/sessions', '/sessions/creation/1'])(
    'does nothing on %s, which has fields of the same names',
    async (path) => {
      await expect(fill(VALUES, path)).resolves.toBe('no-form');
      expect(read()).toEqual(['', '', '', '', 'M. Test']);
    },
  );

  test('does nothing where there is no form', async () => {
    document.body.innerHTML = '<input id="session-description" />';
    await expect(fill()).resolves.toBe('no-form');
  });
});

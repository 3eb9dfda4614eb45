import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { MOST_BODY } from '../../checklist/mailing/wording.ts';
import { showMailing } from '../fixtures/mailing.tsx';
import { makeModel } from '../fixtures/surface.ts';

const body = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Texte' });
const type = (value: string) => fireEvent.input(body(), { target: { value } });
const leave = () => fireEvent.blur(body());
const box = (code: string) =>
  screen.getByRole<HTMLInputElement>('checkbox', { name: new RegExp(`^${code}`) });
const ORIGINAL = "Revenir au texte d'origine";

describe('a message', () => {
  test("is there with all of this year's campaigns, ready to be copied, plain and rich", async () => {
    const { onCopyRich } = showMailing();
    expect(screen.getAllByRole<HTMLInputElement>('checkbox').every(({ checked }) => checked)).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Copier' }));
    await screen.findByText(/^Message copié/);
    const [[text, html] = ['', '']] = onCopyRich.mock.calls;
    expect(text.match(/https:\/\/app\.pix\.fr\/campagnes\//g)).toHaveLength(6);
    expect(text).toContain('2de GT, positionnement\u202f: code QWERTY123');
    expect(html).toContain('<a href="https://app.pix.fr/campagnes/QWERTY123">');
  });

  test('says when the browser refuses to copy', async () => {
    const { onCopyRich } = showMailing();
    onCopyRich.mockResolvedValue(false);
    fireEvent.click(screen.getByRole('button', { name: 'Copier' }));
    await screen.findByText(/^Le navigateur refuse de copier/);
  });

  test('has the campaigns that are ticked, and the user finds out how to know some', () => {
    const { change } = showMailing();
    fireEvent.click(box('VERDON518'));
    expect(body().value).not.toContain('VERDON518');
    fireEvent.click(screen.getByRole('button', { name: 'Tout cocher' }));
    expect(body().value).toContain('VERDON518');
    fireEvent.click(screen.getByRole('button', { name: 'Tout décocher' }));
    expect(body().value).toContain('[codes des campagnes à compléter]');
    change({ campaigns: [] });
    const link = screen.getByRole('link', { name: /^Ouvrir les campagnes dans Pix Orga/ });
    expect(link.getAttribute('href')).toBe('https://orga.pix.fr/campagnes/toutes');
    expect(body().value).toContain('[codes des campagnes à compléter]');
  });

  test('is for whom the user chooses, of the step the user chooses', () => {
    showMailing();
    fireEvent.click(screen.getByRole('radio', { name: 'Familles' }));
    expect(body().value).toContain('Madame, Monsieur,');
    fireEvent.change(screen.getByRole('combobox', { name: 'Étape' }), { target: { value: 'book-rooms' } });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Direction' }).checked).toBe(true);
    expect(screen.queryAllByRole('checkbox')).toEqual([]);
    expect(body().value).toContain('[sessions à compléter');
    screen.getByText(/^Aucune session n'est prévue/);
  });

  test('opens in the mail program whole where it fits, and else is copied and says so', async () => {
    const { change, onCopyRich } = showMailing();
    const link = () => screen.getByRole('link', { name: 'Ouvrir dans la messagerie' });
    expect(link().getAttribute('href')).not.toContain('body=');
    screen.getByText(/^Ce message est trop long pour s'ouvrir en entier/);
    link().addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(link());
    await screen.findByText(/^Message copié : collez-le dans le message qui s'ouvre/);
    expect(onCopyRich).toHaveBeenCalledOnce();
    change({ step: 'check-mediacentre', audience: 'technician' });
    expect(link().getAttribute('href')).toMatch(/^mailto:\?subject=Pix.*&body=Bonjour%2C%0D%0A/);
    expect(screen.queryByText(/trop long/)).toBeNull();
  });
});

describe("the user's own wording", () => {
  test('is kept with its holes, and filled in anew', () => {
    const { getWordings, change } = showMailing();
    type(body().value.replace('Bonjour,', 'Chers collègues,'));
    leave();
    expect(getWordings()['share-codes:teachers:fr']?.body).toMatch(/^Chers collègues,.*⟦campaigns⟧/s);
    fireEvent.click(box('VERDON518'));
    expect(body().value).toMatch(/^Chers collègues,/);
    expect(body().value).not.toContain('VERDON518');
    fireEvent.click(screen.getByRole('radio', { name: 'Élèves' }));
    expect(body().value).toMatch(/^Bonjour,/);
    change({ audience: 'teachers' });
    expect(body().value).toMatch(/^Chers collègues,/);
  });

  test('tells what is no more filled in, and goes back to the original', () => {
    const { getWordings } = showMailing();
    expect(screen.queryByRole('button', { name: ORIGINAL })).toBeNull();
    const before = body().value;
    type(before.replace('au plus tard le vendredi 16 octobre', 'avant vendredi'));
    screen.getByText(/^Ne sera plus mis à jour, car vous l'avez modifié.: la date limite\.$/);
    leave();
    fireEvent.click(screen.getByRole('button', { name: ORIGINAL }));
    expect(body().value).toBe(before);
    expect(getWordings()).toEqual({});
    expect(screen.queryByText(/^Ne sera plus mis à jour/)).toBeNull();
    expect(document.activeElement).toBe(body());
  });

  test('names who sees to the step once it is noted, and misses nobody before', () => {
    const { getWordings } = showMailing({ step: 'check-mediacentre', audience: 'technician' });
    type(body().value.replace('Cordialement,', 'Bien à vous,'));
    type(body().value.replace(/Bien à vous,.*/s, 'Le secrétariat'));
    leave();
    screen.getByText(/^Ne sera plus mis à jour, car vous l'avez modifié.: le nom de l'établissement\.$/);
    fireEvent.click(screen.getByRole('button', { name: ORIGINAL }));
    type(body().value.replace('Bonjour,', 'Cher collègue,'));
    leave();
    const kept = getWordings();
    cleanup();
    const model = makeModel(
      { progress: { 'check-mediacentre': { state: 'todo', who: 'JD' } } },
      '2026-09-20',
    );
    showMailing({ step: 'check-mediacentre', audience: 'technician', wordings: kept, model });
    expect(body().value).toMatch(/^Cher collègue,.*\nAffaire suivie par JD$/s);
    expect(screen.queryByText(/^Ne sera plus mis à jour/)).toBeNull();
    type(body().value.replace('JD', 'Jeanne'));
    screen.getByText(/^Ne sera plus mis à jour, car vous l'avez modifié.: qui s'en charge\.$/);
  });

  test('has what is told of it just above its field', () => {
    showMailing();
    type(body().value.replace('au plus tard le vendredi 16 octobre', 'avant vendredi'));
    const fixed = body().previousElementSibling;
    expect(fixed?.textContent).toMatch(/^Ne sera plus mis à jour/);
    expect(fixed?.previousElementSibling?.textContent).toMatch(/^N'écrivez pas de nom d'élève/);
  });

  test('has placeholders that were typed over as they were, next time', () => {
    const { getWordings, change } = showMailing({ step: 'remind-students' });
    type(body().value.replace('[date limite à compléter]', 'v'));
    type(body().value.replace(', v\u202f:', ', vendredi\u202f:'));
    expect(body().value).toContain('Pouvez-vous, vendredi\u202f:');
    expect(screen.queryByText(/^Ne sera plus mis à jour/)).toBeNull();
    screen.getByText(/^Ce que vous avez écrit à la place d'un texte entre crochets/);
    leave();
    expect(getWordings()).toEqual({});
    type(body().value.replace('Bonjour,', 'Chers collègues,'));
    leave();
    expect(getWordings()['remind-students:teachers:fr']?.body).toMatch(/^Chers.*⟦deadline⟧/s);
    expect(body().value).toContain('Pouvez-vous, vendredi\u202f:');
    change({ audience: 'pupils' });
    change({ audience: 'teachers' });
    expect(body().value).toMatch(/^Chers.*Pouvez-vous, vendredi/s);
    cleanup();
    showMailing({ step: 'remind-students', wordings: getWordings() });
    expect(body().value).toMatch(/^Chers.*\[date limite à compléter\]/s);
  });

  test('says so where a list is known again beneath what was typed over its placeholder', () => {
    const { change } = showMailing({ campaigns: [] });
    const before = body().value;
    type(before.replace('[codes des campagnes à compléter]', 'Codes à venir'));
    expect(screen.queryByText(/^Ne sera plus mis à jour/)).toBeNull();
    change({ campaigns: [{ number: '4101', code: 'QWERTY123', read: '2026-09-20' }] });
    screen.getByText(/^Ne sera plus mis à jour.*la liste des campagnes/);
  });

  test('sends no hole that is not known', () => {
    showMailing({ wordings: { 'share-codes:teachers:fr': { subject: 'Pix', body: 'Le ⟦vanished⟧' } } });
    expect(body().value).toBe('Le [à compléter]');
  });

  test('does not come back at the next key once it was erased elsewhere', () => {
    const { getWordings, change } = showMailing();
    const before = body().value;
    type(`${before} Merci !`);
    leave();
    change({ wordings: {} });
    expect(body().value).toBe(before);
    window.dispatchEvent(new Event('pagehide'));
    expect(getWordings()).toEqual({});
  });

  test('is not kept where it is too long, which is said, and its last good words stand', () => {
    const { getWordings } = showMailing();
    type(`${body().value} Merci !`);
    leave();
    type('x'.repeat(MOST_BODY + 1));
    leave();
    screen.getByText(/^Ce texte est trop long.*si vous changez d'étape, de destinataires ou de page\.$/);
    expect(getWordings()['share-codes:teachers:fr']?.body).toMatch(/Merci !$/);
  });

  test('is kept as the page is left', () => {
    const { getWordings } = showMailing();
    type('Court.');
    window.dispatchEvent(new Event('pagehide'));
    expect(getWordings()['share-codes:teachers:fr']?.body).toBe('Court.');
  });
});

describe('the name of a campaign', () => {
  test('is asked for where several chosen have none', () => {
    showMailing({ audience: 'pupils', labels: {} });
    screen.getByText(/^Donnez un nom à chaque campagne/);
    fireEvent.click(screen.getByRole('button', { name: 'Tout décocher' }));
    fireEvent.click(box('VERDON518'));
    expect(screen.queryByText(/^Donnez un nom à chaque campagne/)).toBeNull();
    fireEvent.click(box('SORBET333'));
    screen.getByText(/^Donnez un nom à chaque campagne/);
  });

  test('is typed beside its code, and stands there', () => {
    const { onLabel } = showMailing();
    const field = screen.getByRole<HTMLInputElement>('textbox', {
      name: 'Nom que vous donnez à la campagne VERDON518',
    });
    expect(field.maxLength).toBe(60);
    fireEvent.input(field, { target: { value: ' Tle générale ' } });
    fireEvent.blur(field);
    expect(onLabel).toHaveBeenCalledWith('4106', 'Tle générale');
    const named = screen.getByRole<HTMLInputElement>('textbox', {
      name: 'Nom que vous donnez à la campagne QWERTY123',
    });
    expect(named.value).toBe('2de GT, positionnement');
  });

  test('cannot be changed beside what a newer version wrote', () => {
    showMailing({ canLabel: false, hasLostLabel: true });
    expect(
      screen.getByRole<HTMLInputElement>('textbox', { name: 'Nom que vous donnez à la campagne QWERTY123' })
        .disabled,
    ).toBe(true);
    screen.getByText(/^Le dernier nom n'a pas pu être gardé/);
  });
});

test('all of it is there in English', () => {
  showMailing({}, 'en');
  const group = within(screen.getByRole('group', { name: 'Who are you writing to?' }));
  expect(group.getAllByRole('radio')).toHaveLength(3);
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' }).value).toContain(
    'by Friday 16 October',
  );
});

test('a copy says so for a while', async () => {
  showMailing();
  fireEvent.click(screen.getByRole('button', { name: "Copier l'objet" }));
  await waitFor(() => screen.getByText('Copié.'));
});

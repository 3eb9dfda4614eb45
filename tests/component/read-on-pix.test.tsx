import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { enOptions } from '../../assets/messages/en/options.ts';
import { frOptions } from '../../assets/messages/fr/options.ts';
import {
  EVERY_CERTIF_PAGE,
  EVERY_ORGA_PAGE,
  formatSelectors,
  listObserved,
} from '../../components/data/list-observed.ts';
import { PAGES } from '../../pix/catalogue.ts';
import { listObservations, OBSERVED_PAGES } from '../../pix/observation-catalogue.ts';
import { showOptions } from '../fixtures/options.tsx';
import { makeModel } from '../fixtures/surface.ts';

describe('what is read on Pix', () => {
  const open = () => fireEvent.click(screen.getByText('Ce qui est lu sur les pages de Pix'));
  const page = (name: string) => within(screen.getByRole('region', { name }));

  test('is listed page by page, with where and what of', () => {
    showOptions();
    open();
    const lines = page('Pix Orga, importer')
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(lines).toEqual([
      'le jour du dernier import .import-banner--success',
      'si le dernier fichier a été refusé .pix-notification-alert--error, .pix-message--error, #import-error-messages',
      'les formats que l\'import accepte input[type="file"][accept]',
    ]);
    page('Pix Certif, session\u202f: détails').getByText('main, body › .session-details-content__label');
    page('Toutes les pages de Pix Certif').getByText("le jour de fin d'accès à Pix Certif", { exact: false });
    // Said before the list, and among what the extension is.
    expect(screen.getAllByText(/Jamais lus\s: noms de personnes et de campagnes/)).toHaveLength(2);
  });

  test('is folded until it is asked for', () => {
    showOptions();
    const details = screen.getByText('Ce qui est lu sur les pages de Pix').closest('details');
    expect(details?.open).toBe(false);
  });

  test('leaves out no observation of any page', () => {
    const listed = listObserved();
    const places = (id: string) =>
      listed.filter(({ page }) => page === id).flatMap(({ items }) => items.map(({ at }) => at));
    expect(OBSERVED_PAGES.length).toBeGreaterThan(15);
    for (const { id } of PAGES) {
      const banners = places(id.startsWith('certif-') ? EVERY_CERTIF_PAGE : EVERY_ORGA_PAGE);
      expect([...places(id), ...banners]).toEqual(listObservations(id).map(({ at }) => at));
    }
  });

  test('has every part that is looked into in its place', () => {
    const shown = listObserved().flatMap(({ items }) => items.map(formatSelectors));
    for (const { at, take } of PAGES.flatMap(({ id }) => listObservations(id))) {
      for (const part of Object.values(take)) {
        expect(shown.some((place) => place.startsWith(at) && place.includes(part.in ?? at))).toBe(true);
      }
    }
  });

  test.each([
    ['French', frOptions],
    ['English', enOptions],
  ])('names each of its pages in %s, and no other', (_language, { observedPages }) => {
    expect(Object.keys(observedPages)).toEqual(listObserved().map(({ page }) => page));
    expect(new Set(Object.values(observedPages)).size).toBe(Object.keys(observedPages).length);
  });
});

describe('erasing what was read on Pix', () => {
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  test('is confirmed, and leaves the rest alone', () => {
    const { onEraseFindings, onEraseAll } = showOptions();
    press('Effacer ce qui a été lu…');
    expect(document.activeElement?.textContent).toBe('Effacer ce qui a été lu sur Pix\u202f?');
    screen.getByText(/Vos coches et vos notes restent/);
    expect(onEraseFindings).not.toHaveBeenCalled();
    press('Effacer définitivement');
    expect(onEraseFindings).toHaveBeenCalledOnce();
    expect(onEraseAll).not.toHaveBeenCalled();
  });

  test('is given up, by a button or Escape', () => {
    const { onEraseFindings } = showOptions();
    press('Effacer ce qui a été lu…');
    press('Ne rien effacer');
    press('Effacer ce qui a été lu…');
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    screen.getByRole('button', { name: 'Effacer ce qui a été lu…' });
    expect(onEraseFindings).not.toHaveBeenCalled();
  });

  test.each([
    ['erased', /Ce qui avait été lu sur Pix a été effacé/],
    ['refused', /Le navigateur a refusé\s: ce qui a été lu sur Pix n'est pas effacé/],
  ] as const)('says what it came to: %s', (findingsErasing, sentence) => {
    showOptions({ findingsErasing });
    expect(screen.getByText(sentence).closest('[role="status"]')).not.toBeNull();
  });

  test('is not offered for data of a newer version', () => {
    showOptions({ model: makeModel({ readOnly: 'newer' }) });
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Effacer ce qui a été lu…' });
    expect(button.disabled).toBe(true);
  });
});

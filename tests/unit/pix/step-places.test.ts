import { describe, expect, test } from 'vitest';
import type { StepId } from '../../../checklist/steps.ts';
import { STEP_IDS } from '../../../checklist/steps.ts';
import { getPlaceUrl, getStepPlace, isAtPlace } from '../../../pix/step-places.ts';

function placeOf(id: StepId) {
  const place = getStepPlace(id);
  if (!place) throw new Error(`${id} has no page`);
  return place;
}

describe('the page to open for a step', () => {
  test('only the firewall and the rooms are dealt with outside Pix', () => {
    expect(STEP_IDS.filter((id) => !getStepPlace(id))).toEqual(['check-blocked-sites', 'book-rooms']);
  });

  test('is on the domain the user works on', () => {
    expect(getPlaceUrl(placeOf('create-sessions'), 'fr')).toBe('https://certif.pix.fr/sessions/creation');
    expect(getPlaceUrl(placeOf('import-siecle'), 'org')).toBe('https://orga.pix.org/import-participants');
  });

  test('carries its filters as Pix Orga spells them', () => {
    const url = new URL(getPlaceUrl(placeOf('check-mediacentre'), 'fr'));
    expect(url.pathname).toBe('/eleves');
    expect(url.searchParams.get('connectionTypes')).toBe('["without_mediacentre"]');
  });

  test('is recognised as its own page, on its own domain', () => {
    for (const place of STEP_IDS.map(getStepPlace)) {
      if (!place) continue;
      expect(isAtPlace(new URL(getPlaceUrl(place, 'fr')), place, 'fr')).toBe(true);
      expect(isAtPlace(new URL(getPlaceUrl(place, 'org')), place, 'org')).toBe(true);
      expect(isAtPlace(new URL(getPlaceUrl(place, 'fr')), place, 'org')).toBe(false);
      expect(isAtPlace(new URL(getPlaceUrl(place, 'org')), place, 'fr')).toBe(false);
    }
  });
});

describe('a tab already on the page', () => {
  test.each([
    ['update-admins', 'https://orga.pix.fr/equipe/membres', 'fr'],
    ['update-admins', 'https://orga.pix.fr/equipe/membres/?lang=en#haut', 'fr'],
    ['update-admins', 'https://orga.pix.org/equipe/membres?pageNumber=2', 'org'],
    [
      'check-certifiable',
      'https://orga.pix.fr/eleves?pageSize=50&certificability=%5B%22eligible%22%5D',
      'fr',
    ],
  ] as const)('%s is at %s', (id, address, domain) => {
    expect(isAtPlace(new URL(address), placeOf(id), domain)).toBe(true);
  });

  test.each([
    ['update-admins', 'https://orga.pix.fr/equipe/invitations'],
    ['update-admins', 'https://certif.pix.fr/equipe/membres'],
    ['update-admins', 'https://orga.pix.org/equipe/membres'],
    ['update-admins', 'https://orga.pix.fr.example.com/equipe/membres'],
    ['update-admins', 'http://orga.pix.fr/equipe/membres'],
    ['check-certifiable', 'https://orga.pix.fr/eleves'],
    ['check-certifiable', 'https://orga.pix.fr/eleves?certificability=%5B%22non-eligible%22%5D'],
    ['create-sessions', 'https://certif.pix.fr/sessions'],
  ] as const)('%s is not at %s', (id, address) => {
    expect(isAtPlace(new URL(address), placeOf(id), 'fr')).toBe(false);
  });
});

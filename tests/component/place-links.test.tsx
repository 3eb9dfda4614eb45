import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { STEP_IDS, type StepId } from '../../checklist/steps.ts';
import { getPlaceUrl, getStepPlace } from '../../pix/step-places.ts';
import { showDetails } from '../fixtures/overlay.tsx';
import { showPopup, unfoldStep } from '../fixtures/popup.tsx';
import { makeModel, pick } from '../fixtures/surface.ts';

type Progress = NonNullable<Parameters<typeof makeModel>[0]>['progress'];

const SAVED: Progress = {
  'archive-last-year': { state: 'todo', day: '2026-09-01', parts: ['save-certifications'] },
};
const REMOVED: Progress = {
  'archive-last-year': { state: 'todo', day: '2026-09-01', parts: ['remove-campaigns'] },
};
const ORGA = 'https://orga.pix.fr';
const CERTIF = 'https://certif.pix.fr';

/** What each link says, in the popup and in the card of another page, and where it leads. */
const CASES: readonly [step: StepId, inPopup: RegExp, inCard: RegExp, href: string, Progress?][] = [
  ['update-admins', /^Ouvrir dans Pix Orga/, /^Mettez à jour les admin/, `${ORGA}/equipe/membres`],
  ['archive-last-year', /^Ouvrir les certifications/, /^Ouvrir les certifications/, `${ORGA}/certifications`],
  [
    'archive-last-year',
    /^Ouvrir toutes les campagnes/,
    /^Supprimez les campagnes de l'an dernier/,
    `${ORGA}/campagnes/toutes`,
    SAVED,
  ],
  [
    'archive-last-year',
    /^Ouvrir les certifications/,
    /^Ouvrir les certifications/,
    `${ORGA}/certifications`,
    REMOVED,
  ],
  [
    'check-mediacentre',
    /^Voir les élèves sans Médiacentre/,
    /^Voir les élèves sans Médiacentre/,
    `${ORGA}/eleves?connectionTypes=%5B%22without_mediacentre%22%5D`,
  ],
  ['create-autumn-campaigns', /^Ouvrir dans Pix Orga/, /^Créez les campagnes/, `${ORGA}/campagnes/creation`],
  ['import-siecle', /^Ouvrir dans Pix Orga/, /^Importez le fichier XML/, `${ORGA}/import-participants`],
  ['share-codes', /^Ouvrir dans Pix Orga/, /^Communiquez les codes/, `${ORGA}/campagnes/toutes`],
  ['review-before-autumn-break', /^Ouvrir dans Pix Orga/, /^Faites le bilan/, `${ORGA}/campagnes/toutes`],
  ['remind-students', /^Ouvrir dans Pix Orga/, /^Relancez les élèves/, `${ORGA}/campagnes/toutes`],
  ['themed-campaigns', /^Ouvrir dans Pix Orga/, /^Créez des campagnes/, `${ORGA}/campagnes/creation`],
  [
    'check-certifiable',
    /^Ouvrir dans Pix Orga/,
    /^Vérifiez que les élèves/,
    `${ORGA}/eleves?certificability=%5B%22eligible%22%5D`,
  ],
  ['create-sessions', /^Ouvrir dans Pix Certif/, /^Créez des sessions/, `${CERTIF}/sessions/creation`],
  ['run-exams', /^Ouvrir dans Pix Certif/, /^Organisez les passations/, `${CERTIF}/sessions`],
  ['plan-catch-up', /^Ouvrir dans Pix Certif/, /^Prévoyez les rattrapages/, `${CERTIF}/sessions`],
  ['finalise-and-download', /^Ouvrir les sessions/, /^Ouvrir les sessions/, `${CERTIF}/sessions`],
];
/** They have a page that shows how far the step is, or half of it: the words must say so. */
const NAMED: readonly StepId[] = ['archive-last-year', 'check-mediacentre', 'finalise-and-download'];

describe('the link to the place of a step', () => {
  test.each(CASES)('of %s says what it opens: "%s", "%s"', (step, inPopup, inCard, href, progress = {}) => {
    const model = makeModel({ progress }, '2027-03-10');
    showPopup({ model });
    const link = unfoldStep(step).getByRole('link', { name: inPopup });
    expect(link.getAttribute('href')).toBe(href);
    cleanup();
    const [nextElsewhere] = pick(model, step);
    const { onOpenStep } = showDetails({ model, ...(nextElsewhere && { nextElsewhere }) });
    const next = screen.getByRole('link', { name: inCard });
    expect(next.getAttribute('href')).toBe(href);
    expect(screen.getAllByRole('link')).toHaveLength(1);
    fireEvent.click(next);
    // What is opened is asked for by its step: the same page.
    const asked = onOpenStep.mock.calls[0]?.[0];
    const place = asked && getStepPlace(asked);
    expect(place && getPlaceUrl(place, 'fr')).toBe(href);
  });

  test('covers the sixteen, but for those that are dealt with outside Pix', () => {
    const outside: readonly StepId[] = ['check-blocked-sites', 'book-rooms'];
    const cased = new Set([...CASES.map(([step]) => step), ...outside]);
    expect(STEP_IDS.filter((id) => !cased.has(id))).toEqual([]);
  });

  test('says more than "Ouvrir" where the title names another place', () => {
    showPopup({ model: makeModel({}, '2027-03-20') });
    fireEvent.click(screen.getByText(/autres en retard/));
    const urgent = screen
      .getAllByRole('listitem')
      .filter((item) => item.classList.contains('urgent-step') && within(item).queryByRole('link'));
    const words = urgent.map((item) => [
      within(item).getByRole('heading').textContent,
      within(item).getByRole('link').textContent,
    ]);
    const model = makeModel({}, '2026-09-10');
    const named = NAMED.map((id) => model.texts[id].title);
    expect(words.length).toBeGreaterThan(10);
    for (const [title, said] of words)
      expect([title, said === 'Ouvrir']).toEqual([title, !named.includes(title ?? '')]);
  });
});

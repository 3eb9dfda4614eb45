import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { AcademieId } from '../../checklist/academies.ts';
import type { Day } from '../../checklist/day.ts';
import type { SurfaceModel } from '../../components/surface/surface-model.ts';
import { PutOffChoices } from '../../components/ui/put-off-choices.tsx';
import { showFirstRun } from '../fixtures/first-run.tsx';
import { showOptions } from '../fixtures/options.tsx';
import { showCard, showDetails } from '../fixtures/overlay.tsx';
import { makePacksProps } from '../fixtures/packs/packs-props.ts';
import { showPopup } from '../fixtures/popup.tsx';
import { makeModel, pick } from '../fixtures/surface.ts';

const of = (academie: AcademieId, today?: Day) =>
  makeModel({ settings: { groupSize: 20, zone: 'A', academie } }, today);

const TO_TYPE = /ne sont pas connues de l'extension/;
const SOUTHERN = /va de février ou mars à décembre/;

function showPutOff(model: SurfaceModel): void {
  const [status] = pick(model, 'finalise-and-download');
  if (status) render(<PutOffChoices model={model} status={status} onPutOff={vi.fn()} />);
}

describe('a school abroad whose académie an organisation has set', () => {
  test('is not told to choose what cannot be changed there', () => {
    const SOUTH = /Si l'année scolaire y commence en février ou mars, choisissez-le dans la liste/;
    const { show } = showOptions({ model: of('other') });
    expect(screen.queryByText(SOUTH)).not.toBeNull();
    show({ model: of('other'), packs: makePacksProps({ managed: { academie: 'other' } }) });
    expect(screen.queryByText(SOUTH)).toBeNull();
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Académie ou territoire' }).disabled).toBe(
      true,
    );
  });
});

describe('a territory whose holidays are unknown', () => {
  test('the popup says so once, and leads to the dates', () => {
    const { onOpenDates } = showPopup({ model: of('guyane', '2026-11-20') });
    expect(screen.getAllByText(TO_TYPE)).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Saisir les dates' }));
    expect(onOpenDates).toHaveBeenCalledOnce();
    expect(document.body.textContent).not.toMatch(/jours? de classe d'ici|dans \d+ jours? de classe/);
    expect(document.body.textContent).not.toMatch(/Vacances d'hiver|février-mars/);
  });

  test('its dates are fields to fill, not those of another zone to confirm', () => {
    const model = of('guyane');
    showOptions({ model, zone: { zone: 'other', reason: 'chosen' } });
    screen.getByText(/que l'extension ne connaît pas en entier/);
    const row = screen.getByRole('group', { name: 'Vacances de février-mars' });
    expect([...row.querySelectorAll('input')].map(({ value }) => value)).toEqual(['', '']);
    within(row).getByText('À saisir');
    expect(within(row).queryByRole('button')).toBeNull();
  });

  test('nothing is put off until after holidays that nobody knows', () => {
    showPutOff(of('mayotte', '2026-12-10'));
    expect(screen.queryByText(/après les vacances/)).toBeNull();
  });

  test.each<[AcademieId, RegExp]>([
    ['mayotte', /ne connaît pas toutes/],
    ['la-reunion', /leurs propres dates, que la check-list connaît/],
    ['nouvelle-caledonie', SOUTHERN],
    ['saint-martin', /ne connaît pas toutes/],
    ['other', /ne connaît pas toutes/],
    ['other-southern', SOUTHERN],
  ])('the first run says it of %s', (academie, sentence) => {
    showFirstRun();
    fireEvent.change(screen.getByRole('combobox'), { target: { value: academie } });
    screen.getByText(sentence);
  });
});

describe('a school abroad whose year begins in February or March', () => {
  const LATE = /en retard/;
  const abroad = (academie: AcademieId | undefined, today: Day) =>
    makeModel(
      {
        scope: { establishment: '3500001A', schoolYear: '2026-2027' },
        settings: { groupSize: 20, zone: 'A', ...(academie && { academie }) },
      },
      today,
    );

  test('is told in the options how to say so, and that nothing has a date until then', () => {
    const { onChooseAcademie } = showOptions({
      model: abroad(undefined, '2026-11-20'),
      zone: { zone: 'other', reason: 'establishment', ofEstablishment: 'other' },
    });
    screen.getByText(/Choisissez dans la liste l'une des deux dernières lignes/);
    expect(screen.queryByText(SOUTHERN)).toBeNull();
    const choice = screen.getAllByRole('combobox')[0] as HTMLElement;
    fireEvent.change(choice, { target: { value: 'other-southern' } });
    expect(onChooseAcademie).toHaveBeenCalledWith('other-southern');
  });

  const DAYS: readonly Day[] = ['2026-09-10', '2026-11-20', '2027-02-15', '2027-03-01', '2027-06-30'];
  const QUESTION = /commence-t-elle en septembre, ou en février ou mars/;

  test.each(DAYS)(
    'nobody has said which: on %s no step has a date, in no place, and it is asked',
    (today) => {
      const model = abroad(undefined, today);
      expect(model.statuses.map(({ state }) => state)).toEqual(Array(16).fill('open'));
      showPopup({ model });
      screen.getByText(QUESTION);
      showDetails({ model, shown: pick(model, 'import-siecle') });
      screen.getByText(/ne sait pas si votre année commence en septembre/);
      showCard({ model, shown: pick(model, 'import-siecle') });
      screen.getByText("Sans échéance tant que vous n'avez pas dit quand commence votre année.");
      const all = document.body.textContent ?? '';
      expect(all).not.toMatch(/en retard|avant le|bientôt|jours? de classe/i);
      // Neither of the two is said to be so.
      expect(all).not.toMatch(SOUTHERN);
    },
  );

  test.each([
    ['En septembre', 'other'],
    ['En février ou mars', 'other-southern'],
  ] as const)('"%s" says it in one press', (name, academie) => {
    const { onChooseAcademie } = showPopup({ model: abroad(undefined, '2027-03-01') });
    fireEvent.click(screen.getByRole('button', { name }));
    expect(onChooseAcademie.mock.calls).toEqual([[academie]]);
  });

  test('in September, all is dated again: what is late is said to be, and its holidays are to type', () => {
    const model = abroad('other', '2027-03-01');
    expect(model.statuses.filter(({ state }) => state === 'late').length).toBeGreaterThan(10);
    showPopup({ model });
    expect(screen.queryByText(QUESTION)).toBeNull();
    screen.getByText(TO_TYPE);
  });

  test('is not asked of a school of France, of a territory, or of one that nobody knows', () => {
    for (const uai of ['0590001A', '9730001A', '9880001A', 'default']) {
      const scope = { establishment: uai, schoolYear: '2026-2027' } as const;
      showPopup({ model: makeModel({ scope }, '2027-03-01') });
    }
    expect(screen.queryByText(QUESTION)).toBeNull();
  });

  test('what was chosen stays, where the first questions are asked again', () => {
    const model = abroad('other', '2026-11-20');
    const establishment = { uai: '3500001A', name: 'Lycée français' };
    const state = { ...model.state, establishment, establishments: [establishment] };
    const { onChooseAcademie } = showFirstRun({ model: { ...model, state } });
    fireEvent.click(screen.getByRole('button', { name: 'Continuer' }));
    expect(onChooseAcademie).toHaveBeenCalledWith('other');
  });

  test.each<Day>(['2027-02-15', '2027-03-01', '2027-03-31'])('has no step late on %s', (today) => {
    const model = abroad('other-southern', today);
    expect(model.statuses.filter(({ state }) => state === 'late')).toEqual([]);
    showPopup({ model });
    screen.getAllByText(SOUTHERN);
    expect(document.body.textContent).not.toMatch(LATE);
  });

  test('is asked no more once it has said so', () => {
    showOptions({ model: abroad('other-southern', '2027-03-01'), zone: { zone: 'other', reason: 'chosen' } });
    expect(screen.queryByText(/choisissez-le dans la liste/)).toBeNull();
    screen.getAllByText(SOUTHERN);
  });
});

describe('a territory whose holidays are known', () => {
  test('La Réunion has them in the options, by the names of their months, and nothing to type', () => {
    showOptions({ model: of('la-reunion'), zone: { zone: 'other', reason: 'chosen' } });
    screen.getByText(/ses dates sont ci-dessous/);
    const row = screen.getByRole('group', { name: "Vacances de fin d'année" });
    expect([...row.querySelectorAll('input')].map(({ value }) => value)).toEqual([
      '2026-12-19',
      '2027-02-01',
    ]);
    within(row).getByText('Publié');
    expect(screen.queryByText('À saisir')).toBeNull();
  });

  test('its popup has no word of what is unknown', () => {
    showPopup({ model: of('la-reunion', '2026-11-20') });
    expect(screen.queryByText(TO_TYPE)).toBeNull();
    screen.getByText(/^Vacances de fin d'année\s: du 19 décembre à la reprise du 1er février$/);
  });
});

test('a UAI of Guadeloupe may be of an island that has other days: the options say to choose it', () => {
  const model = of('guadeloupe');
  showOptions({ model, zone: { zone: 'other', reason: 'establishment', ofEstablishment: 'guadeloupe' } });
  screen.getByText(/Saint-Martin ou à Saint-Barthélemy, choisissez son île/);
});

describe('a year from February or March to December', () => {
  test('the popup says once that it is not covered: nothing late, no deadline, no line of the year', () => {
    showPopup({ model: of('nouvelle-caledonie', '2027-02-15') });
    expect(screen.getAllByText(SOUTHERN)).toHaveLength(1);
    expect(screen.queryByText(/en retard/i)).toBeNull();
    expect(screen.queryByText(/^avant le/i)).toBeNull();
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('the card says it in the place of the deadline', () => {
    const model = of('wallis-et-futuna', '2027-02-15');
    showDetails({ model, shown: pick(model, 'import-siecle') });
    expect(screen.getAllByText(SOUTHERN)).toHaveLength(1);
    // No day is said: there is nothing to be an estimate.
    expect(document.body.textContent).not.toContain('estimé');
  });

  test('the small card says it in a few words', () => {
    const model = of('nouvelle-caledonie', '2027-02-15');
    showCard({ model, shown: pick(model, 'update-admins') });
    screen.getByText(/^Sans échéance\s: votre année va de février ou mars à décembre\.$/);
    expect(screen.queryByText(/calcule pas les échéances/)).toBeNull();
  });

  test('the options say it, and ask for no holidays', () => {
    showOptions({ model: of('nouvelle-caledonie'), zone: { zone: 'other', reason: 'chosen' } });
    screen.getByText(SOUTHERN);
    expect(screen.queryByRole('group', { name: /Vacances/ })).toBeNull();
    // And do not say the contrary just under it.
    expect(screen.queryByText(/Les échéances de la check-list en sont déduites/)).toBeNull();
    expect(screen.queryByText(/jours de classe dans les échéances/)).toBeNull();
  });
});

describe('what is certain is not to be confirmed, what is estimated is said to be', () => {
  test('of 2026-2027 in a known zone, the dates of the certification alone are to confirm', () => {
    showOptions({ model: of('lyon'), zone: { zone: 'A', reason: 'chosen' } });
    const names = screen
      .getAllByRole('button', { name: /^Confirmer/ })
      .map((each) => each.getAttribute('aria-label'));
    expect(names.map((name) => name?.replace(/^.*:\s/, ''))).toEqual([
      'Certification des lycées',
      'Rattrapage de la certification',
      "Fin de l'accès à Pix Certif",
    ]);
  });

  test('the return from holidays of a zone that is only supposed', () => {
    showPutOff(makeModel({}, '2027-01-20'));
    screen.getByText('Reporter après les vacances, au 1er mars (estimé)');
  });

  test('they are marked in the line of the year too', () => {
    showPopup({ model: makeModel({}, '2026-11-20') });
    screen.getByText(/^Vacances d'hiver\s: du 13 février à la reprise du 1er mars \(estimé\)$/);
    screen.getByText(/^Vacances de Noël\s: du 19 décembre à la reprise du 4 janvier$/);
  });
});

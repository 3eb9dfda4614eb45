import type { Day } from '../../../checklist/day.ts';
import { getPlanName } from '../../../storage/document-names.ts';
import { formatPlanItem } from '../../../storage/plan/plan-item.ts';
import { toPlanItems } from '../../../storage/plan/plan-items.ts';
import {
  type Account,
  fillStep,
  type History,
  MANY_PUT_OFFS,
  makeFullestAccount,
  makeRegistry,
  makeYear,
  type SyncItems,
} from '../../fixtures/fullest-state.ts';
import { makePlan, toFieldMap } from '../../fixtures/plans.ts';

/** Characters that browsers count each in their own way. */
const CHARACTERS = {
  'less-than signs': '<',
  'accented letters': 'é',
  'signs of three bytes': '…',
  emoji: '🎓',
  'control characters': '\u0001',
  'line ends': '\n',
  'quotation marks': '"',
  backslashes: '\\',
  'line separators': '\u2028',
  'delete characters': '\u007F',
} as const;

/** A state of `storage.sync` to measure. */
export interface QuotaRow {
  readonly label: string;
  readonly items: SyncItems;
  /** What its texts are made of. */
  readonly character: string;
  /** Whether it has to fit; one that does not is kept on the computer alone, and the user is told. */
  readonly mustFit: boolean;
  /** Whether it stays as it is; one that does not is tidied within a day. */
  readonly isSteady: boolean;
}

const YEAR = '2026-2027';

function sumUp(account: Account): SyncItems {
  return { ...makeYear(account, YEAR), ...makeRegistry(account) };
}

/** The fullest state, once for each kind of character: a browser's own costliest one is what counts. */
export function listFullest(seen: Day): QuotaRow[] {
  return Object.entries(CHARACTERS).map(([label, character]) => ({
    label: `fullest state, in ${label}`,
    character,
    items: sumUp({ ...makeFullestAccount(character, seen), putOffs: MANY_PUT_OFFS }),
    mustFit: true,
    isSteady: true,
  }));
}

/** A note of 280 characters as a colleague would write it. */
const FRENCH =
  `Séances à caler avec les professeurs principaux des classes de troisième : la salle informatique \
est réservée le mardi matin jusqu'aux vacances. Rappeler aux élèves d'apporter leur identifiant, \
vérifier les postes la veille, prévenir la vie scolaire, garder deux places de secours à côté.`.slice(0, 280);

/** A school as we imagine most: one establishment, two computers, a note on each step, a few runs. */
function makeSchool(seen: Day): Account {
  const note = FRENCH.slice(0, 120);
  return {
    ...makeFullestAccount('e', seen),
    devices: ['a1b2c3d4', 'e5f6g7h8'],
    establishments: ['0590110T'],
    name: 'Lycée général et technologique Gambetta-Carnot',
    nickname: 'Poste du secrétariat',
    fill: (step, index) => {
      const fields = Object.entries(fillStep(step, note, '2026-08-20'));
      const runs = fields.filter(([name]) => name.startsWith('run:')).slice(0, index < 5 ? 3 : 0);
      return { state: ['done', '2026-11-10'], note, ...Object.fromEntries(runs) };
    },
  };
}

/** A year in which everything was noted: the sixteen, and twenty steps of one's own, each put off on each computer, with 100 characters that weigh two bytes. */
function makeOwnSteps(fullest: Account): Account {
  const note = 'é'.repeat(100);
  const own = {
    // The heaviest title that is kept: 140 bytes.
    ...{ title: 'é'.repeat(70), by: '11-20', at: 'certif-sessions', yearly: true, gone: false },
    ...{ state: ['done', '2026-11-20'], note, who: 'MMJD', due: '2026-12-18', putOffUntil: '2026-12-11' },
  };
  return {
    ...fullest,
    putOffs: MANY_PUT_OFFS,
    establishments: fullest.establishments.slice(0, 3),
    fill: (step) => fillStep(step, note, '2026-08-20'),
    own: Array.from({ length: 20 }, () => own),
  };
}

/** The plan of each establishment, as the first device holds it. */
function makePlanItems({ establishments, devices }: Account): SyncItems {
  const [device = ''] = devices;
  const at = Date.parse('2026-11-10T09:00:00Z');
  const items = establishments.flatMap((establishment) => {
    const name = getPlanName({ establishment, schoolYear: YEAR });
    const parts = toPlanItems(name, toFieldMap(makePlan(), at, device), device);
    return [...parts].map(([key, part]) => [key, formatPlanItem(name, part, device)] as const);
  });
  return Object.fromEntries(items);
}

/** Other states worth knowing, the fullest of them made of the costliest character. */
export function listVariants(character: string, seen: Day): QuotaRow[] {
  const fullest = makeFullestAccount(character, seen);
  const french = {
    ...fullest,
    name: 'Lycée général et technologique Gambetta-Carnot',
    nickname: 'Poste du secrétariat',
    fill: (step: Parameters<Account['fill']>[0]) => fillStep(step, FRENCH, '2026-08-20'),
  };
  const three = { ...fullest, establishments: fullest.establishments.slice(0, 3) };
  const alone = { ...fullest, devices: fullest.devices.slice(0, 1) };
  const pastYear = makeYear(fullest, '2025-2026', { isPast: true });
  const withHistory = (history: History) => ({
    ...makeYear(fullest, YEAR, history),
    ...makeRegistry(fullest, history),
  });
  const row = (label: string, items: SyncItems, mustFit = true, isSteady = true): QuotaRow => ({
    label,
    character,
    items,
    mustFit,
    isSteady,
  });
  return [
    row('the costliest, on one device', sumUp(alone)),
    row('the fullest, notes in French and usual names', sumUp(french)),
    row('the costliest, and a past year', { ...sumUp(fullest), ...pastYear }),
    row('the costliest, a fifth computer gone', withHistory({ gone: 'q7r8s9t0' })),
    row('the costliest, all set by each device, not tidied', withHistory({ isUntidy: true }), false, false),
    // Six establishments in which each of four computers has put each step off, and a year behind them: told, if it ever is too much.
    row(
      'the same, each step put off on each computer',
      { ...sumUp({ ...fullest, putOffs: MANY_PUT_OFFS }), ...pastYear },
      false,
    ),
    row('a past year alone', pastYear),
    row('a usual school', sumUp(makeSchool(seen))),
    row('three establishments, 20 own steps each, notes of 100, put off', sumUp(makeOwnSteps(fullest))),
    row('three establishments at their fullest, a plan of 40 sessions each', {
      ...sumUp(three),
      ...makePlanItems(three),
    }),
  ];
}

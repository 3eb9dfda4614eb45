import * as v from 'valibot';
import type { Period } from '../calendar.ts';
import { getYearBounds } from '../check-dates.ts';
import type { Day } from '../day.ts';
import type { DayRule } from '../day-rule.ts';
import { getStartYear, isSchoolYear, type SchoolYear } from '../school-year.ts';
import { type BaseStepId, PHASES, STEP_IDS } from '../steps.ts';
import { findLatestOpening, findLatestWindowStart } from './latest-opening.ts';
import { LONGEST, MOST, PACK_SCHEMA } from './pack.ts';
import { count, day, host, line, link, pixPage, slug, text } from './pack-texts.ts';
import { readDayRule } from './read-day-rule.ts';

/**
 * The one schema of a pack's file, in the words of those who write it: French, since they are. Its output is what the
 * check-list works with. docs/packs/pack.schema.json is made of it, and docs/packs.md explains each field.
 */

/** An object of these fields and of no other. */
const fields = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(entries, ({ expected, received }) =>
    expected === 'never' ? 'unknown-field' : received === 'undefined' ? 'missing' : 'not-fields',
  );

const list = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item, 'not-list'), v.maxLength(most, `too-many:${most}`));

const rule = v.pipe(
  v.string('not-text'),
  v.check((written) => readDayRule(written) !== undefined, 'bad-rule'),
  v.transform((written) => readDayRule(written) as DayRule),
);

const FIRST_YEAR = 2020;
const LAST_YEAR = 2098;
const schoolYear = v.pipe(
  v.string('not-text'),
  v.check((written) => {
    if (!isSchoolYear(written)) return false;
    const start = getStartYear(written);
    return start >= FIRST_YEAR && start <= LAST_YEAR;
  }, 'bad-school-year'),
  v.transform((written) => written as SchoolYear),
);

/** The years in which a thing holds: in none it would hold never, which nobody means. */
const years = v.optional(
  v.pipe(
    list(schoolYear, MOST.years),
    v.check((given) => given.length > 0, 'empty-list'),
  ),
);

const source = v.pipe(
  fields({ texte: line(LONGEST.source), lien: v.optional(link), lu: v.optional(day) }),
  v.transform(({ texte, lien, lu }) => ({
    text: texte,
    ...(lien && { url: lien }),
    ...(lu && { read: lu }),
  })),
);

const links = v.optional(
  list(
    v.pipe(
      fields({ titre: text(LONGEST.title), lien: link }),
      v.transform(({ titre, lien }) => ({ title: titre, url: lien })),
    ),
    MOST.links,
  ),
  [],
);

/** Whether two days of every year are in order; of other rules nobody knows before there is a year. */
const areInOrder = ({
  premierJour: first,
  dernierJour: last,
}: {
  premierJour?: DayRule | undefined;
  dernierJour?: DayRule | undefined;
}) => {
  if (first?.on !== 'day' || last?.on !== 'day') return true;
  const print = ({ at, monthDay }: { at: string; monthDay: string }) =>
    `${at === 'start' ? 0 : 1}-${monthDay}`;
  return print(first) <= print(last);
};

/** Leaves out what was not given: an absent field and one without a value are the same. */
function drop<Value extends object>(value: Value): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as never;
}

const TEXTS = {
  quoi: v.optional(text(LONGEST.text)),
  pourquoi: v.optional(text(LONGEST.text)),
  quand: v.optional(text(LONGEST.when)),
  ou: v.optional(text(LONGEST.where)),
};

const step = v.pipe(
  fields({
    id: slug(LONGEST.stepId),
    titre: text(LONGEST.title),
    titreCourt: v.optional(text(LONGEST.short)),
    ...TEXTS,
    phase: v.optional(v.picklist(PHASES, `not-among:${PHASES.join(', ')}`)),
    premierJour: rule,
    dernierJour: rule,
    annees: years,
    plusieursFois: v.optional(v.boolean('not-yes-no'), false),
    page: v.optional(pixPage),
    liens: links,
    source: v.optional(source),
  }),
  v.forward(
    v.check((given) => areInOrder(given), 'out-of-order'),
    ['dernierJour'],
  ),
  v.transform(
    ({
      id,
      titre,
      titreCourt,
      quoi,
      pourquoi,
      quand,
      ou,
      phase,
      premierJour,
      dernierJour,
      annees,
      plusieursFois,
      page,
      liens,
      source,
    }) => ({
      ...drop({
        short: titreCourt,
        what: quoi,
        why: pourquoi,
        when: quand,
        where: ou,
        phase,
        years: annees,
        page,
        source,
      }),
      id,
      title: titre,
      opens: premierJour,
      due: dernierJour,
      isRepeatable: plusieursFois,
      links: liens,
    }),
  ),
);

const findOpeningFault = ({
  etape,
  premierJour,
}: {
  readonly etape: BaseStepId;
  readonly premierJour?: DayRule | undefined;
}) => premierJour && findLatestOpening(etape, premierJour);

const change = v.pipe(
  fields({
    etape: v.picklist(STEP_IDS, 'unknown-step'),
    ...TEXTS,
    complement: v.optional(text(LONGEST.text)),
    premierJour: v.optional(rule),
    dernierJour: v.optional(rule),
    annees: years,
    liens: links,
    source: v.optional(source),
  }),
  v.forward(
    v.check((given) => areInOrder(given), 'out-of-order'),
    ['dernierJour'],
  ),
  // No pack hides one of the sixteen.
  v.forward(
    v.check(
      (given) => findOpeningFault(given) === undefined,
      ({ input }) => `too-late:${findOpeningFault(input)}`,
    ),
    ['premierJour'],
  ),
  v.transform(
    ({ etape, quoi, pourquoi, quand, ou, complement, premierJour, dernierJour, annees, liens, source }) => ({
      ...drop({
        what: quoi,
        why: pourquoi,
        when: quand,
        where: ou,
        more: complement,
        opens: premierJour,
        due: dernierJour,
        years: annees,
        source,
      }),
      step: etape,
      links: liens,
    }),
  ),
);

const period = v.pipe(
  fields({ du: day, au: day }),
  v.forward(
    v.check(({ du, au }) => du <= au, 'out-of-order'),
    ['au'],
  ),
  v.transform(({ du, au }): Period => ({ from: du, to: au })),
);

const CERTAINTIES = { publie: 'published', 'a-confirmer': 'to-confirm', estime: 'estimated' } as const;

const isInYear = (annee: SchoolYear, ...days: readonly (Day | undefined)[]) => {
  const { from, to } = getYearBounds(annee);
  return days.every((each) => each === undefined || (from <= each && each <= to));
};

const findWindowFault = ({
  annee,
  fenetre,
}: {
  readonly annee: SchoolYear;
  readonly fenetre?: Period | undefined;
}) => fenetre && findLatestWindowStart(fenetre.from, annee);

const dates = v.pipe(
  fields({
    annee: schoolYear,
    fenetre: v.optional(period),
    rattrapages: v.optional(period),
    ouverture: v.optional(day),
    fermeture: v.optional(day),
    certitude: v.picklist(['publie', 'a-confirmer', 'estime'], 'not-among:publie, a-confirmer, estime'),
    source,
  }),
  v.forward(
    v.check(
      ({ fenetre, rattrapages, ouverture, fermeture }) =>
        Boolean(fenetre ?? rattrapages ?? ouverture ?? fermeture),
      'no-date',
    ),
    ['annee'],
  ),
  v.forward(
    v.check(
      ({ annee, fenetre, rattrapages, ouverture, fermeture }) =>
        isInYear(annee, fenetre?.from, fenetre?.to, rattrapages?.from, rattrapages?.to, ouverture, fermeture),
      'outside-year',
    ),
    ['annee'],
  ),
  v.forward(
    v.check(
      (given) => findWindowFault(given) === undefined,
      ({ input }) => `too-late:${findWindowFault(input)}`,
    ),
    ['fenetre'],
  ),
  v.transform(({ annee, fenetre, rattrapages, ouverture, fermeture, certitude, source }) => ({
    ...drop({ examWindow: fenetre, catchUp: rattrapages, accessOpens: ouverture, accessEnds: fermeture }),
    schoolYear: annee,
    certainty: CERTAINTIES[certitude],
    source,
  })),
);

/** The lists of a pack, and how long each may be. */
export const LISTS = {
  etapes: MOST.steps,
  etapesChangees: MOST.changed,
  dates: MOST.dates,
  sites: MOST.hosts,
} as const;

export const packSchema = v.pipe(
  fields({
    $schema: v.optional(v.string('not-text')),
    schema: v.literal(PACK_SCHEMA, `not-among:${PACK_SCHEMA}`),
    id: slug(LONGEST.id),
    nom: text(LONGEST.name),
    auteur: line(LONGEST.author),
    version: count(1, 9999),
    date: day,
    presentation: v.optional(text(LONGEST.about)),
    etapes: v.optional(list(step, LISTS.etapes), []),
    etapesChangees: v.optional(list(change, LISTS.etapesChangees), []),
    dates: v.optional(list(dates, LISTS.dates), []),
    sites: v.optional(list(host, LISTS.sites), []),
    groupe: v.optional(count(1, 200)),
  }),
  v.transform(
    ({ id, nom, auteur, version, date, presentation, etapes, etapesChangees, dates, sites, groupe }) => ({
      ...drop({ about: presentation, groupSize: groupe }),
      id,
      name: nom,
      author: auteur,
      version,
      date,
      steps: etapes,
      changes: etapesChangees,
      dates,
      hosts: sites,
    }),
  ),
);

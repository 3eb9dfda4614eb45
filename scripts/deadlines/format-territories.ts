import { ACADEMIE_NAMES } from '../../assets/messages/academie-names.ts';
import { fr } from '../../assets/messages/fr/index.ts';
import { ACADEMIES, type AcademieId } from '../../checklist/academies.ts';
import type { Certainty, Holiday, TerritoryYear } from '../../checklist/calendar.ts';
import { getTerritories } from '../../checklist/calendars/registry.ts';
import type { Day } from '../../checklist/day.ts';
import type { SchoolYear } from '../../checklist/school-year.ts';
import { formatDay } from '../../components/ui/format-day.ts';

const CERTAINTIES: Readonly<Record<Certainty, string>> = {
  published: 'publié',
  'to-confirm': 'à confirmer',
  estimated: 'estimé',
};

const UNKNOWN = '**à saisir**';

const say = (day: Day | undefined): string => (day ? `${formatDay(day, fr)} ${day.slice(0, 4)}` : UNKNOWN);
const sayHoliday = (holiday: Holiday | undefined): string =>
  holiday ? `${say(holiday.from)}, reprise le ${say(holiday.back)}` : UNKNOWN;
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Corsica and overseas, by their French names; `other` is no territory. */
const OWN = Object.entries(ACADEMIE_NAMES)
  .map(([id, name]) => ({ id: id as AcademieId, name }))
  .filter(({ id }) => ACADEMIES[id].zone === 'other')
  .sort((first, second) => first.name.localeCompare(second.name, 'fr'));
const isSouthern = ({ id }: (typeof OWN)[number]) => 'isSouthern' in ACADEMIES[id];

function formatRow(name: string, { dates, certainty, closedDays = [] }: TerritoryYear): string {
  return row([
    name,
    CERTAINTIES[certainty],
    say(dates.firstSchoolDay),
    sayHoliday(dates.autumn),
    sayHoliday(dates.christmas),
    sayHoliday(dates.winter),
    sayHoliday(dates.spring),
    say(dates.summerFrom),
    closedDays.map((day) => formatDay(day, fr, 'short')).join(', ') || '–',
  ]);
}

/**
 * What is known of a school year in Corsica and overseas, for docs/deadlines.md.
 *
 * @param sources where each was found, by académie
 */
export function formatTerritories(
  schoolYear: SchoolYear,
  sources: Readonly<Record<string, string>> = {},
): string {
  const known = getTerritories(schoolYear);
  const rows = OWN.flatMap(({ id, name }) => {
    const territory = known[id];
    return territory ? [formatRow(name, territory)] : [];
  });
  const toType = OWN.filter((each) => !known[each.id] && !isSouthern(each)).map(({ name }) => name);
  return [
    `### Corse et outre-mer, ${schoolYear}\n`,
    ...(rows.length > 0
      ? [
          row([
            'territoire',
            'certitude',
            'rentrée',
            'octobre-novembre',
            "fin d'année",
            'février-mars',
            'mars à mai',
            'été à partir du',
            'autres jours sans classe',
          ]),
          row(Array(9).fill('---')),
          ...rows,
          '',
          ...OWN.flatMap(({ id, name }) =>
            known[id] && sources[id] ? [`- ${name}. Source : ${sources[id]}`] : [],
          ),
          '',
        ]
      : []),
    ...(toType.length > 0 ? [`**Dates à saisir**, faute de source : ${toType.join(', ')}.`] : []),
    `**Non couverts** : ${OWN.filter(isSouthern)
      .map(({ name }) => name)
      .join(' et ')}, dont l'année va de février à décembre.\n`,
  ].join('\n');
}

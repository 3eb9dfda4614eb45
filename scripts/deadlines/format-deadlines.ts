import { fr } from '../../assets/messages/fr/index.ts';
import { type CalendarSource, type Certainty, type SchoolCalendar, ZONES } from '../../checklist/calendar.ts';
import { makeAlmanac } from '../../checklist/calendars/make-almanac.ts';
import { getCalendar } from '../../checklist/calendars/registry.ts';
import { addDays, type Day } from '../../checklist/day.ts';
import { NO_CORRECTIONS, resolveYear } from '../../checklist/resolve-year.ts';
import { getStartYear, type SchoolYear } from '../../checklist/school-year.ts';
import { listStepStatuses, type StepStatus } from '../../checklist/step-status.ts';
import { isBaseStepId } from '../../checklist/steps.ts';
import { formatDay } from '../../components/ui/format-day.ts';
import { formatTerritories } from './format-territories.ts';

/** A school year of the page, and where its facts were found; none for a year that nobody has published. */
export interface DeadlineYear {
  readonly schoolYear: SchoolYear;
  readonly source?: CalendarSource;
  /** Where the calendars of Corsica and overseas were found, by académie. */
  readonly territories?: Readonly<Record<string, string>>;
}

const HEAD = `# Les seize échéances, année par année

Generated from \`checklist/\` by \`npx vitest run --project unit tests/unit/checklist/deadlines-page.test.ts -u\`, and compared with it by that test.

Pour relire les dates que l'extension annonce, sans l'installer.

- **Ouvre le** : le premier jour où l'étape est à faire. **Échéance** : la même dans toutes les zones, et dite partout de la même façon ;
  «\u202favant le 15 septembre\u202f», le 14 est le dernier jour permis. **Dernier jour de classe** : le dernier jour permis s'il y a classe ce
  jour-là, sinon le dernier jour de classe avant lui.
- Les échéances viennent de la check-list 2024-2025 de l'académie de Lille, dont les dates sont devenues des règles. Elle ne donne pas de jour
  précis aux étapes 3 et 5 («\u202fdès que possible à la rentrée\u202f») ni à l'étape 8 («\u202fdébut novembre\u202f») : deux semaines après la rentrée et le
  15 novembre sont notre choix. De même, les jours d'ouverture du 20 août, du 1er octobre et du 1er février.
- Les passations et les rattrapages ne vont jamais au-delà de la fenêtre nationale de certification ni de la semaine nationale de rattrapage,
  quand elles finissent plus tôt.
- **Publié** : connu et recoupé. **À confirmer** : trouvé, mais pas partout. **Estimé** : déduit des années précédentes, à corriger dès que la
  vraie date est connue. Chaque source est citée telle que la donne le calendrier de l'extension, en anglais.
- La Corse et l'outre-mer ont leurs propres calendriers, à la fin de chaque année. Une date **à saisir** n'est donnée par aucune source que nous
  ayons lue : l'extension n'en dit rien, ne compte pas les jours de classe, et ses échéances des étapes 3, 5, 7 et 8 sont des estimations,
  jusqu'à ce que l'établissement la saisisse. De même pour un lycée à l'étranger, dont les jours fériés ne sont pas connus non plus. Rien n'y est daté ni en retard tant qu'il n'a pas dit si son année
  commence en septembre, ou en février ou mars (une question, deux boutons, dans la fenêtre de l'extension).
- En Nouvelle-Calédonie et à Wallis-et-Futuna, l'année va de février à décembre : aucune échéance n'est calculée, aucune étape n'est en retard.
- Les jours sont ceux de Paris : à Nouméa ou à Papeete, l'extension change de jour en même temps que l'Hexagone.
`;

const CERTAINTIES: Readonly<Record<Certainty, string>> = {
  published: 'publié',
  'to-confirm': 'à confirmer',
  estimated: 'estimé',
};

/** "1er octobre 2024". */
const say = (day: Day): string => `${formatDay(day, fr)} ${day.slice(0, 4)}`;

const formatRow = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

function formatFacts(calendar: SchoolCalendar, source: CalendarSource | undefined): string {
  const { examWindow, catchUp, accessEnds } = calendar;
  const fact = (what: string, certainty: Certainty, found: string | undefined) =>
    `- ${what} : **${CERTAINTIES[certainty]}**. ${found ? `Source : ${found}` : 'Pas de source.'}`;
  const window = `Fenêtre nationale de certification, du ${say(examWindow.from)} au ${say(examWindow.to)}`;
  const week = catchUp ? `, rattrapages du ${say(catchUp.from)} au ${say(catchUp.to)}` : '';
  return [
    fact('Rentrée et vacances', calendar.holidaysCertainty, source?.holidays),
    fact(`${window}${week}`, calendar.examWindowCertainty, source?.examWindow),
    ...(accessEnds
      ? [
          fact(
            `Fin de l'accès à Pix Certif, le ${say(accessEnds)}`,
            calendar.accessEndsCertainty ?? 'estimated',
            source?.accessEnds,
          ),
        ]
      : []),
  ].join('\n');
}

function formatYear({ schoolYear, source, territories }: DeadlineYear): string {
  const almanac = makeAlmanac([schoolYear]);
  const today: Day = `${getStartYear(schoolYear)}-08-01`;
  const zones = ZONES.map((zone) =>
    listStepStatuses(today, {}, resolveYear(almanac, schoolYear, { zone, corrections: NO_CORRECTIONS })),
  );
  const [anyZone = []] = zones;
  const titles = fr.steps(20);
  const rows = anyZone.map(({ step: { id }, opens, due }: StepStatus, index) => [
    index + 1,
    isBaseStepId(id) ? titles[id].title : '',
    say(opens),
    say(addDays(due, 1)),
    ...zones.map((statuses) => say(statuses[index]?.lastSchoolDay ?? due)),
  ]);
  const estimate = source
    ? ''
    : `Année **estimée** : personne n'a publié ses dates. Rentrée et vacances sont celles de l'année connue la plus proche, déplacées de semaines
entières ; la fenêtre va du retour de la Toussaint au premier vendredi de mars, les rattrapages sont la semaine suivante.\n\n`;
  return [
    `## Année scolaire ${schoolYear}${source ? '' : ' (estimée)'}\n\n${estimate}${formatFacts(getCalendar(schoolYear), source)}\n`,
    formatRow([
      'n°',
      'étape',
      'ouvre le',
      'échéance, avant le',
      ...ZONES.map((zone) => `dernier jour de classe, zone ${zone}`),
    ]),
    formatRow(['---:', '---', '---', '---', '---', '---', '---']),
    ...rows.map(formatRow),
    '',
    formatTerritories(schoolYear, territories),
  ].join('\n');
}

/** The text of docs/deadlines.md: for school people to check, so in French. */
export function formatDeadlines(years: readonly DeadlineYear[]): string {
  return `${[HEAD, ...years.map(formatYear)].join('\n')}`.replaceAll(/ ([:;])(?= |$)/gm, '\u202f$1');
}

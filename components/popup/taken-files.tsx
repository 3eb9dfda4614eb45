import { chooseTakingMessages } from '../../assets/messages/choose-taking.ts';
import type { Day } from '../../checklist/day.ts';
import type { TakenFile } from '../../storage/file/taken-files.ts';
import { nameYears } from '../surface/name-years.ts';
import { formatDay } from '../ui/format-day.ts';
import type { PopupProps } from './popup-props.ts';

/** A file taken in, with what its computer is called. */
export interface ShownTaken extends TakenFile {
  readonly nickname?: string | undefined;
}

/** What is said of each file, in the words of a person. */
function useWords({ model: { t, state } }: PopupProps) {
  const words = chooseTakingMessages([t.language]);
  const nameComputer = ({ device, nickname }: ShownTaken) =>
    nickname ? words.computer(nickname) : device === undefined ? undefined : words.otherComputer;
  const name = ({ whose }: ShownTaken) => nameYears(whose, { establishments: state.establishments, t });
  const sayDay = (day: Day | undefined) => day && formatDay(day, t);
  return { words, nameComputer, name, sayDay };
}

/** Whose year was taken over, on the day on which it was. */
export function JustTaken(props: PopupProps) {
  const { taken, model } = props;
  const { words, nameComputer, name, sayDay } = useWords(props);
  const [last] = taken;
  const years = last && name(last);
  if (!years || last.day !== model.today) return null;
  return (
    <p class="just-taken" role="status">
      {words.takenToday(years.establishments, years.schoolYear, nameComputer(last), sayDay(last.exportedOn))}
    </p>
  );
}

/** When the file of each other computer was last taken in, and the way to take in another. */
export function TakenFiles(props: PopupProps) {
  const { taken, onOpenData } = props;
  const { words, name, sayDay } = useWords(props);
  if (taken.length === 0) return null;
  return (
    <section class="taken" aria-labelledby="taken">
      <h2 class="visually-hidden" id="taken">
        {words.takenHeading}
      </h2>
      <ul>
        {taken.map((file) => {
          const years = name(file);
          return (
            <li key={file.device}>
              {words.takenLine(
                file.nickname && words.computer(file.nickname),
                years && words.yearOf(years.establishments, years.schoolYear),
                formatDay(file.day, props.model.t),
                sayDay(file.exportedOn),
              )}
            </li>
          );
        })}
      </ul>
      <button type="button" class="button button-small button-text" onClick={onOpenData}>
        {words.takeMore}
      </button>
    </section>
  );
}

import type { PaperMessages } from '../../assets/messages/paper-messages.ts';
import type { SurfaceModel } from '../surface/surface-model.ts';
import { formatDay } from '../ui/format-day.ts';

interface SheetHeadProps {
  readonly model: Pick<SurfaceModel, 't' | 'state' | 'today'>;
  readonly words: Pick<PaperMessages, 'school' | 'printedOn'>;
  readonly title: string;
}

/** What stands at the head of each sheet: what it is, of which school and year, and when it was printed. */
export function SheetHead({ model: { t, state, today }, words, title }: SheetHeadProps) {
  const { establishment } = state;
  return (
    <header class="paper-head">
      <h4 class="paper-title">{title}</h4>
      <p class="paper-school">
        {establishment ? words.school(establishment.name, establishment.uai) : t.noEstablishment}
      </p>
      <p class="paper-printed">{words.printedOn(`${formatDay(today, t, 'weekday')} ${today.slice(0, 4)}`)}</p>
    </header>
  );
}

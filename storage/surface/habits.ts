import { OVERLAY_CORNER_KEY, OVERLAY_VIEW_KEY, QUIET_KEY } from '../keys.ts';
import { formatOverlayCorner, type OverlayCorner, parseOverlayCorner } from './overlay-corner-item.ts';
import { formatOverlayView, type OverlayView, parseOverlayView } from './overlay-view-item.ts';
import { formatQuiet, parseQuiet, type Quiet } from './quiet-item.ts';

/** How the user wants the overlay on this computer, in all its tabs. */
export interface Habits {
  readonly view: OverlayView;
  readonly corner: OverlayCorner;
  readonly quiet: Quiet;
}

interface HabitItem<Value> {
  readonly key: string;
  readonly parse: (raw: unknown) => Value;
  readonly format: (value: Value) => Record<string, unknown>;
}

const ITEMS: { readonly [Name in keyof Habits]: HabitItem<Habits[Name]> } = {
  view: { key: OVERLAY_VIEW_KEY, parse: parseOverlayView, format: formatOverlayView },
  corner: { key: OVERLAY_CORNER_KEY, parse: parseOverlayCorner, format: formatOverlayCorner },
  quiet: { key: QUIET_KEY, parse: parseQuiet, format: formatQuiet },
};

/** The keys of `storage.local` that hold habits. */
export const HABIT_KEYS = Object.values(ITEMS).map(({ key }) => key);

interface HabitsContext {
  readonly getLocal: () => Readonly<Record<string, unknown>>;
  /** Whether an item may be written over: not a newer version's own, nor one that was not read. */
  readonly canWrite: (key: string) => boolean;
  /** Writes an item, shown at once. */
  readonly write: (key: string, item: unknown) => Promise<void>;
  /** Something is to be shown that is not stored. */
  readonly show: () => void;
}

/** Reads and sets habits. One that may not be stored holds on this surface alone, until it closes. */
export function createHabits({ getLocal, canWrite, write, show }: HabitsContext) {
  const here: { -readonly [Name in keyof Habits]?: Habits[Name] } = {};
  return {
    read(): Habits {
      const local = getLocal();
      return {
        view: here.view ?? ITEMS.view.parse(local[ITEMS.view.key]),
        corner: here.corner ?? ITEMS.corner.parse(local[ITEMS.corner.key]),
        quiet: here.quiet ?? ITEMS.quiet.parse(local[ITEMS.quiet.key]),
      };
    },
    async set<Name extends keyof Habits>(name: Name, value: Habits[Name]): Promise<void> {
      const { key, format } = ITEMS[name];
      if (canWrite(key)) {
        delete here[name];
        await write(key, format(value));
      } else {
        here[name] = value;
        show();
      }
    },
  };
}

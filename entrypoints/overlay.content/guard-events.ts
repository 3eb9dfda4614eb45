import type { OverlayEvents } from '../../components/overlay/overlay-props.ts';

/** Those that show and fold: they keep nothing that is owed. */
const HARMLESS = /^on(Toggle|.*Card)/;

type Act = (...given: unknown[]) => void;

/** Lets what the overlay can do be done for the user alone, whoever has called the listener of one of its controls. */
export function guardEvents(
  events: OverlayEvents,
  isOfUser: (isHarmless: boolean) => boolean,
): OverlayEvents {
  return Object.fromEntries(
    Object.entries(events).map(([name, act]) => [
      name,
      (...given: unknown[]) => {
        if (isOfUser(HARMLESS.test(name))) (act as Act)(...given);
      },
    ]),
  ) as unknown as OverlayEvents;
}

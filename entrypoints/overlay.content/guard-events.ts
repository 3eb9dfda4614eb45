import type { OverlayEvents } from '../../components/overlay/overlay-props.ts';

type Act = (...given: unknown[]) => void;

/** Lets what the overlay can do be done for the user alone, whoever has called the listener of one of its controls. */
export function guardEvents(events: OverlayEvents, isOfUser: () => boolean): OverlayEvents {
  return Object.fromEntries(
    Object.entries(events).map(([name, act]) => [
      name,
      (...given: unknown[]) => {
        if (isOfUser()) (act as Act)(...given);
      },
    ]),
  ) as unknown as OverlayEvents;
}

import { options } from 'preact';
import { detailsWorld } from '../../components/overlay/details-world.ts';
import { hearEvent } from '../../guest/trust-user-alone.ts';

options.event = (event) => {
  hearEvent(event as Event);
  return event;
};

/** The same of the details, whose Preact is another. */
export function hearDetails(): void {
  detailsWorld.hearEvent = hearEvent;
}

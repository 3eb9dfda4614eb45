import { options } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showDetails } from '../../components/details/show-details.tsx';
import { detailsWorld } from '../../components/overlay/details-world.ts';
import { askToOpen } from '../../components/surface/ask-to-open.ts';
import { showWhere } from './show-where.ts';

/** What the unfolded card is made of: the background has it run beside the content script when it is first unfolded. */
export default defineUnlistedScript(() => {
  options.event = (event) => {
    detailsWorld.hearEvent?.(event as Event);
    return event;
  };
  detailsWorld.showDetails = showDetails;
  detailsWorld.showWhere = showWhere;
  detailsWorld.askToOpen = askToOpen;
});

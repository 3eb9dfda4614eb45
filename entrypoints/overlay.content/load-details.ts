import { detailsWorld } from '../../components/overlay/details-world.ts';
import { askBackground } from '../../components/surface/ask-background.ts';
import type { DetailsRequest } from '../../pix/own-page-request.ts';
import { hearDetails } from './hear-events.ts';

/** One at a time, for all the views of this script: an older version may have left its own there. */
let loading: Promise<void> | undefined;

async function load(): Promise<void> {
  delete detailsWorld.showDetails;
  hearDetails();
  const request: DetailsRequest = { type: 'load-details' };
  detailsWorld.hasPanel = (await askBackground(request)) as boolean;
  if (!detailsWorld.showDetails) throw new Error('The details did not come');
}

/**
 * Has the script of the details run in our world, the first time they are unfolded.
 *
 * @throws what the browser says when it could not, each time it is asked for again
 */
export function loadDetails(): Promise<void> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

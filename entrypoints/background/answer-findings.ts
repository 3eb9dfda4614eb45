import type { FindingsKeeper } from '../../storage/findings/findings-keeper.ts';
import type { FindingsRequest } from '../../storage/findings/findings-request.ts';
import type { EraseOutcome } from '../../storage/keeper/erase-all.ts';
import type { Keeper } from '../../storage/keeper/keeper.ts';

/** Does what one of our own pages asks about what is read on Pix. */
export async function answerFindings(request: FindingsRequest, keeper: FindingsKeeper): Promise<unknown> {
  switch (request.type) {
    case 'set-signal':
      return keeper.setMuted(request.signal, !request.isWanted);
    case 'set-target':
      await keeper.change(request.scope, ({ target: _former, ...others }) =>
        request.target === null ? others : { ...others, target: request.target },
      );
      return undefined;
    case 'erase-findings':
      return keeper.erase();
  }
}

/**
 * Erases everything. What is found on Pix has a keeper of its own: a page that was being taken in meanwhile would write
 * all of its findings again, so they go once more, after it.
 */
export async function eraseAll(keeper: Keeper, findingsKeeper: FindingsKeeper): Promise<EraseOutcome> {
  const outcome = await keeper.eraseAll();
  if (outcome.outcome !== 'erased') return outcome;
  return (await findingsKeeper.erase()) ? outcome : { outcome: 'refused' };
}

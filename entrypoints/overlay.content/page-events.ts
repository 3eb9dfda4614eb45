import { findOwedPart } from '../../checklist/page-steps.ts';
import type { StepId } from '../../checklist/steps.ts';
import { detailsWorld } from '../../components/overlay/details-world.ts';
import type { HiddenWhere, OverlayEvents } from '../../components/overlay/overlay-props.ts';
import { report } from '../../components/surface/report.ts';
import type { OverlayHost } from '../../guest/overlay-host.ts';
import type { OverlayView } from '../../storage/surface/overlay-view-item.ts';
import type { Quiet } from '../../storage/surface/quiet-item.ts';
import { createLiveEvents, type LiveEventsContext } from './live-events.ts';
import { loadDetails } from './load-details.ts';
import type { PageViewContext } from './page-view-context.ts';

/** How long the way back stays in place of what was hidden, in ms. */
const WAY_BACK_MS = 10_000;

interface PageEventsContext extends PageViewContext, LiveEventsContext {
  readonly getHost: () => OverlayHost | undefined;
  readonly getView: () => OverlayView;
  /** Whether the list has steps for the page. */
  readonly hasSteps: () => boolean;
  readonly showWhere: OverlayEvents['onShowWhere'];
}

/** What the user can do on the page, by the card or by the keyboard. */
export interface PageEvents extends OverlayEvents {
  /** Opens or closes the card and takes focus there: the user has asked for it by the keyboard. */
  readonly onToggleCard: () => void;
}

const hide = ({ pages, day }: Quiet, page: string): Quiet => ({
  pages: [...pages.filter((each) => each !== page), page],
  ...(day && { day }),
});

const unhide = ({ pages, day }: Quiet, page: string): Quiet => ({
  pages: pages.filter((each) => each !== page),
  ...(day && { day }),
});

/** Makes what the user's actions do. Each is shown at once. */
export function createPageEvents(context: PageEventsContext): PageEvents {
  const { page, store: checklist, memory, getHost, getView, draw, signal } = context;
  let wayBack: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(wayBack));

  const readQuiet = () => checklist.store.getState().quiet;
  const setQuiet = (quiet: Quiet) => void checklist.setHabit('quiet', quiet);

  function setView(view: OverlayView): void {
    delete memory.unfolded;
    memory.isByHand = view === 'card';
    memory.isUnfolded = memory.isCramped = false;
    const hadFocus = getHost()?.hasFocus() ?? false;
    if (context.hasSteps()) void checklist.setHabit('view', view);
    else memory.viewWithoutSteps = view;
    draw();
    if (hadFocus) getHost()?.focus(view === 'card' ? 'close' : 'pill');
  }

  function act(step: StepId, isUndo: boolean, change: () => Promise<void>): void {
    delete memory.unfolded;
    delete memory.accepted;
    if (isUndo) delete memory.lastActed;
    else memory.lastActed = step;
    memory.isActing = !isUndo;
    void change();
    draw();
    memory.isActing = false;
  }

  function endWayBack(): void {
    // Not from under the user's hand.
    if (getHost()?.isUsed()) {
      wayBack = setTimeout(endWayBack, WAY_BACK_MS);
      return;
    }
    delete memory.hidden;
    memory.isUnfolded = false;
    draw();
  }

  function onHide(where: HiddenWhere): void {
    delete memory.unfolded;
    delete memory.lastActed;
    memory.hidden = where;
    memory.isCalledBack = false;
    wayBack = setTimeout(endWayBack, WAY_BACK_MS);
    const quiet = readQuiet();
    const today = context.buildModel()?.today;
    if (where === 'page') setQuiet(hide(quiet, page.id));
    else if (today) setQuiet({ pages: quiet.pages, day: today });
    draw();
  }

  const live = createLiveEvents(context);
  return {
    ...live,
    onOpenCard() {
      const host = getHost();
      // While the panel is open the page has a pill at most.
      if (context.panel.isOpen()) host?.say(host.container, context.buildModel()?.t.isInPanel ?? '');
      else setView('card');
    },
    onCloseCard: () => setView('pill'),
    onSetDone(step, isDone) {
      const model = context.buildModel();
      const status = model?.statuses.find((each) => each.step.id === step);
      const part = isDone && status && findOwedPart(page, status);
      if (!model || !part) {
        act(step, !isDone, () => checklist.setStep(step, isDone ? 'done' : 'todo'));
        return;
      }
      const noted = model.t.justDone(model.t.partTitles[part]);
      delete memory.unfolded;
      live.onAccept({ noted, effect: { step, part } }, false);
    },
    onPutOff: (step, until) => act(step, until === undefined, () => checklist.putOff(step, until)),
    onOpenStep: (step) => void detailsWorld.askToOpen?.({ type: 'open-step', step, domain: context.domain }),
    onRetry: () => void checklist.retry(),
    onAnswerAdoption: (answer) => void checklist.answerAdoption(answer),
    onMove(corner) {
      delete memory.unfolded;
      void checklist.setHabit('corner', corner);
      draw();
      getHost()?.focus('menu');
    },
    onHide,
    onUndoHide() {
      const { hidden } = memory;
      clearTimeout(wayBack);
      delete memory.hidden;
      setQuiet(hidden === 'page' ? unhide(readQuiet(), page.id) : { pages: readQuiet().pages });
      draw();
      getHost()?.focus('menu', 'pill');
    },
    onShowWhere: context.showWhere,
    onToggleFold(fold) {
      if (memory.unfolded === fold) delete memory.unfolded;
      else memory.unfolded = fold;
      draw();
    },
    onToggleDetails() {
      memory.isDetailsMissing = false;
      delete memory.unfolded;
      const show = (isUnfolded: boolean) => {
        // It may have been closed meanwhile, or the user gone to the page.
        if (signal.aborted || getView() === 'pill' || memory.hidden) return;
        const hadFocus = getHost()?.hasFocus();
        memory.isUnfolded = isUnfolded;
        draw();
        if (hadFocus) getHost()?.focus(isUnfolded ? 'title' : 'details');
      };
      if (memory.isUnfolded) {
        show(false);
        return;
      }
      loadDetails().then(
        () => show(true),
        (error: unknown) => {
          report(error);
          memory.isDetailsMissing = true;
          draw();
        },
      );
    },
    onByHand: (act) => act(),
    onToggleCard() {
      const isOpening = !getHost() || getView() === 'pill' || memory.hidden !== undefined;
      clearTimeout(wayBack);
      delete memory.hidden;
      memory.isCalledBack = true;
      setView(isOpening ? 'card' : 'pill');
      getHost()?.focus(isOpening ? 'close' : 'pill');
    },
  };
}

import { h, render } from 'preact';
import { getGroupSizeNudge } from '../../checklist/nudges/group-size.ts';
import { findNextElsewhere, listPageSteps } from '../../checklist/page-steps.ts';
import type { StepId } from '../../checklist/steps.ts';
import { Overlay } from '../../components/overlay/overlay.tsx';
import type { OverlayProps } from '../../components/overlay/overlay-props.ts';
import { ignoreHeldKeys } from '../../components/surface/ignore-held-keys.ts';
import { report } from '../../components/surface/report.ts';
import type { SurfaceModel } from '../../components/surface/surface-model.ts';
import type { PixPage } from '../../pix/page.ts';
import type { PageEstablishment } from '../../pix/read-establishment.ts';
import type { ChecklistStore } from '../../storage/surface/checklist-store.ts';
import type { OverlayView } from '../../storage/surface/overlay-view-item.ts';
import { mountOverlayHost, type OverlayHost } from './overlay-host.ts';
import { watchFacts } from './watch-facts.ts';

/** What a page view is given by the content script. */
export interface PageViewContext {
  readonly page: PixPage;
  readonly domain: 'fr' | 'org';
  readonly store: ChecklistStore;
  /** Whether it is known whose year to show. */
  readonly canDraw: () => boolean;
  /** What to show; nothing before there are texts to show it with. */
  readonly buildModel: () => SurfaceModel | undefined;
  readonly openStep: (step: StepId) => void;
  /** The page names its establishment, or one without a number. */
  readonly onEstablishment: (establishment: PageEstablishment | undefined) => void;
  /** Another overlay has taken our place. */
  readonly onReplaced: () => void;
  /** Called before an event of the user is handled: ends everything if the extension is gone. */
  readonly checkAlive: () => void;
  readonly signal: AbortSignal;
}

/** The overlay during one view of one Pix page. */
export interface PageView {
  readonly page: PixPage;
  /** Shows the current state. */
  draw(): void;
  /** Ids of the steps shown, in order. */
  listShown(): StepId[];
  getView(): OverlayView;
}

/** Starts the overlay of a page. It mounts at the first draw and ends, with all it started, with the signal. */
export function startPageView(context: PageViewContext): PageView {
  const { page, domain, store, buildModel, openStep, onReplaced, checkAlive, signal } = context;
  let host: OverlayHost | undefined;
  let candidates: number | undefined;
  let lastTicked: StepId | undefined;
  let establishment: string | undefined;
  const hasSteps = page.steps.length > 0;
  let viewWithoutSteps: OverlayView = 'pill';

  /** As the user last left it, in all tabs; a page without steps starts with its pill and forgets what was opened. */
  const getView = (): OverlayView => (hasSteps ? store.store.getState().overlayView : viewWithoutSteps);

  function setView(view: OverlayView): void {
    const hadFocus = host?.hasFocus() ?? false;
    if (hasSteps) void store.setHabit('view', view);
    else viewWithoutSteps = view;
    draw();
    if (hadFocus) host?.focus(view === 'card' ? 'close' : 'pill');
  }

  function setDone(step: StepId, isDone: boolean): void {
    lastTicked = isDone ? step : undefined;
    void store.setStep(step, isDone ? 'done' : 'todo');
    draw();
  }

  const listShown = (model: SurfaceModel) => listPageSteps(page, model.statuses);

  function buildProps(model: SurfaceModel): OverlayProps {
    const shown = listShown(model);
    const done = model.statuses.filter(({ step, state }) => state === 'done' && page.steps.includes(step.id));
    const justDone = done.find(({ step }) => step.id === lastTicked);
    const nextElsewhere = findNextElsewhere(model.statuses, shown);
    const nudge = page.hasGroups ? getGroupSizeNudge(candidates, model.state.settings.groupSize) : undefined;
    return {
      model,
      domain,
      shown,
      done,
      ...(justDone && { justDone }),
      ...(nextElsewhere && { nextElsewhere }),
      ...(nudge && { nudge }),
      onOpenCard: () => setView('card'),
      onCloseCard: () => setView('pill'),
      onSetDone: setDone,
      onOpenStep: openStep,
      onRetry: () => void store.retry(),
      onAnswerAdoption: (answer) => void store.answerAdoption(answer),
    };
  }

  function mount(): OverlayHost {
    const mounted = mountOverlayHost(onReplaced, signal);
    signal.addEventListener('abort', () => render(null, mounted.container));
    for (const type of ['pointerdown', 'keydown'] as const) {
      mounted.container.addEventListener(type, checkAlive, { signal, capture: true });
    }
    ignoreHeldKeys(mounted.container, signal);
    mounted.container.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && getView() === 'card') setView('pill');
    });
    return mounted;
  }

  function draw(): void {
    const model = buildModel();
    if (signal.aborted || !context.canDraw() || !model || model.state.phase === 'reading') return;
    host ??= mount();
    // "Annuler" must not reach into another school.
    if (establishment !== model.state.scope.establishment) lastTicked = undefined;
    establishment = model.state.scope.establishment;
    const props = buildProps(model);
    const view = getView();
    host.setAttributes({
      'data-page': page.id,
      'data-steps': props.shown.map(({ step }) => step.id).join(' '),
      'data-main-step': props.shown[0]?.step.id ?? '',
      'data-view': view,
      'data-year': model.state.scope.schoolYear,
      'data-establishment': model.state.scope.establishment,
    });
    host.container.dataset.app = page.app;
    host.container.lang = model.t.language;
    const hadFocus = host.hasFocus();
    render(h(Overlay, { ...props, view, onError: report }), host.container);
    // What had focus may be gone with its step: the way back comes first, and nothing that a second press would do.
    if (hadFocus && !host.hasFocus()) host.focus('undo', 'title', 'close', 'pill');
  }

  watchFacts(
    page.candidateCounts,
    {
      onCandidates(count) {
        candidates = count;
        draw();
      },
      onEstablishment: context.onEstablishment,
    },
    signal,
  );
  draw();
  return {
    page,
    draw,
    listShown() {
      const model = buildModel();
      return model ? listShown(model).map(({ step }) => step.id) : [];
    },
    getView,
  };
}

import { h, render } from 'preact';
import { listPageIds } from '../../checklist/page-steps.ts';
import type { StepId } from '../../checklist/steps.ts';
import { detailsWorld } from '../../components/overlay/details-world.ts';
import { Overlay } from '../../components/overlay/overlay.tsx';
import type { PanelRequest } from '../../components/panel/shown-page.ts';
import { dropTranslation } from '../../components/surface/drop-translation.ts';
import { ignoreHeldKeys } from '../../components/surface/ignore-held-keys.ts';
import { report } from '../../components/surface/report.ts';
import type { SurfaceModel } from '../../components/surface/surface-model.ts';
import { keepClear } from '../../guest/keep-clear.ts';
import { awaitLaidOutFrame } from '../../guest/laid-out-frame.ts';
import { mountOverlayHost, type OverlayHost } from '../../guest/overlay-host.ts';
import { type Trust, trustUserAlone } from '../../guest/trust-user-alone.ts';
import { watchAside } from '../../guest/watch-aside.ts';
import type { PixPage } from '../../pix/page.ts';
import type { OverlayView } from '../../storage/surface/overlay-view-item.ts';
import { isQuiet } from '../../storage/surface/quiet-item.ts';
import { buildPageProps, describeHost, listShown } from './build-page-props.ts';
import { guardEvents } from './guard-events.ts';
import { startLiveContext } from './live-context.ts';
import { loadDetails } from './load-details.ts';
import { TAG } from './overlay-tag.ts';
import { createPageEvents } from './page-events.ts';
import { createPageMemory } from './page-memory.ts';
import type { PageViewContext } from './page-view-context.ts';
import { watchFacts } from './watch-facts.ts';

/** The overlay during one view of one Pix page. */
export interface PageView {
  readonly page: PixPage;
  /** Shows the current state. */
  draw(): void;
  /** Resolves once it is known what the page's own thing changes of its steps. */
  readonly judged: Promise<void>;
  /** Ids of the steps shown, in order. */
  listShown(): StepId[];
  /** Nothing where the user has hidden the overlay. */
  getView(): OverlayView | undefined;
  /** A success was announced on the page. */
  hearSuccess(toast: Element): void;
  /** The user asked something of the page in the panel beside it. */
  hearPanel(request: PanelRequest): void;
  /** Opens or closes the card, by the keyboard, and shows it where it was hidden. */
  toggleCard(): void;
}

/** Starts the overlay of a page. It mounts at the first draw and ends, with all it started, with the signal. */
export function startPageView(context: PageViewContext): PageView {
  const { page, store, buildModel, checkAlive, signal } = context;
  const memory = createPageMemory();
  let host: OverlayHost | undefined;
  let hostLife: AbortController | undefined;
  let isAside = false;
  let pointing: AbortController | undefined;
  let form = '';
  let isPlacing = false;
  let trust: Trust | undefined;
  const getHost = () => host;

  const hasSteps = () => listPageIds(page, buildModel()?.statuses ?? []).length > 0;
  /** As the user last left it, in all tabs. */
  const getHabit = (): OverlayView =>
    hasSteps() ? store.store.getState().overlayView : memory.viewWithoutSteps;
  const isPill = () => memory.isPointing || memory.isCramped || context.panel.isOpen();
  const getView = (): OverlayView => (isPill() ? 'pill' : getHabit());
  const isHidden = ({ state, today }: SurfaceModel) =>
    isQuiet(state.quiet, page.id, today) && !memory.isCalledBack;

  const live = startLiveContext(context, draw, () => lookAgain());
  const events = createPageEvents({
    ...context,
    live,
    memory,
    hasSteps,
    getHost,
    getView,
    draw,
    showWhere: (of) => void showWhere(of).catch(report),
  });
  const userEvents = guardEvents(events, (isHarmless) => trust?.isOfUser(isHarmless) === true);
  const clearer = keepClear(
    {
      tag: TAG,
      getHost,
      getForm: () => ({
        corner: store.store.getState().overlayCorner,
        isPill: getView() === 'pill' || memory.hidden !== undefined,
        isCramped: memory.isCramped && getHabit() === 'card' && !memory.hidden && !memory.isPointing,
        isByHand: memory.isByHand || memory.isUnfolded || memory.hidden !== undefined,
        isUnfolded: memory.isUnfolded && getView() === 'card' && !memory.hidden,
        spokenOf: live.get().nudge?.link?.href,
      }),
      setCramped(isCramped) {
        if (memory.isCramped === isCramped) return;
        memory.isCramped = isCramped;
        draw();
      },
      onInTheWay() {
        memory.isByHand = memory.isUnfolded = false;
        delete memory.unfolded;
        draw();
      },
    },
    signal,
  );
  const aside = watchAside((isNow) => {
    isAside = isNow;
    host?.setAside(isNow);
    if (!isNow) clearer.reset();
  }, signal);

  /** Points at what the main step, or an advice, is about here; says what to look for when it is not there. */
  async function showWhere(of: unknown): Promise<void> {
    const model = buildModel();
    if (!model || !host || !hostLife) return;
    const { nudge } = live.get();
    const { canPoint, shown } = buildPageProps(context, model, memory, live.get(), live.getHere());
    // A second click, before the first is answered: one ring is enough.
    pointing?.abort();
    pointing = new AbortController();
    const wanted = AbortSignal.any([signal, hostLife.signal, pointing.signal]);
    try {
      await loadDetails();
    } catch (error) {
      memory.isDetailsMissing = true;
      draw();
      throw error;
    }
    memory.isDetailsMissing = false;
    if (wanted.aborted) return;
    await detailsWorld.showWhere?.({
      of,
      page,
      step: shown[0]?.step.id,
      canPoint,
      nudge,
      model,
      host,
      memory,
      draw,
      signal: wanted,
    });
  }

  function mount(): OverlayHost {
    const life = new AbortController();
    hostLife = life;
    const both = AbortSignal.any([signal, life.signal]);
    const mounted = mountOverlayHost(TAG, checkAlive, both);
    mounted.setAside(isAside);
    both.addEventListener('abort', () => render(null, mounted.container));
    for (const type of ['pointerdown', 'keydown'] as const) {
      mounted.container.addEventListener(type, checkAlive, { signal: both, capture: true });
    }
    ignoreHeldKeys(mounted.container, both);
    trust = trustUserAlone(mounted.container, {
      onDoubt: (control) => mounted.say(control, buildModel()?.t.pressAgain ?? ''),
      onRefused: draw,
      signal: both,
    });
    for (const type of ['focusout', 'pointerleave']) {
      mounted.container.addEventListener(type, clearer.look, { signal: both });
    }
    mounted.container.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || getView() !== 'card' || memory.hidden) return;
      const { unfolded } = memory;
      if (unfolded) {
        events.onToggleFold(unfolded);
        mounted.focus(unfolded);
      } else if (memory.isUnfolded) events.onToggleDetails();
      else events.onCloseCard();
    });
    return mounted;
  }

  function unmount(): void {
    hostLife?.abort();
    host = undefined;
    form = '';
  }

  const isFrameAwaited = awaitLaidOutFrame(draw);

  function draw(): void {
    const model = buildModel();
    if (signal.aborted || !model || !context.canDraw() || model.state.phase === 'reading') return;
    // What comes first here would be taken away again.
    if (!host && !live.isJudged()) {
      live.follow(undefined);
      return;
    }
    if (isHidden(model) && !memory.hidden) {
      unmount();
      return;
    }
    // Called by the keyboard, it takes the focus at once.
    if (!host && !memory.isCalledBack && isFrameAwaited()) return;
    host ??= mount();
    // "Annuler" must not reach into another school.
    const { establishment } = model.state.scope;
    if (memory.establishment !== establishment) {
      delete memory.lastActed;
      delete memory.accepted;
    }
    memory.establishment = establishment;
    const props = buildPageProps(context, model, memory, live.get(), live.getHere());
    const view = getView();
    // Closed, here or in another tab: it opens small again.
    if (getHabit() === 'pill') memory.isUnfolded = false;
    host.setAttributes(describeHost(page, model, props, view));
    host.setLook(page.app, model.t.language);
    const hadFocus = host.hasFocus();
    dropTranslation(host.container);
    const isWayBackWanted = memory.isActing || memory.hidden !== undefined;
    render(h(Overlay, { ...props, ...userEvents, view, onError: report }), host.container);
    // What had focus may be gone with its step: the way back comes first, and nothing that a second press would do.
    if (hadFocus && !host.hasFocus())
      host.focus(...(isWayBackWanted ? ['undo'] : []), 'title', 'close', 'pill');
    const next = [view, memory.hidden, model.state.overlayCorner, memory.isUnfolded].join();
    const isNew = next !== form;
    form = next;
    // It may be larger than before.
    if (!isNew) clearer.look();
    // Placing it may have it drawn otherwise.
    else if (!isPlacing) {
      isPlacing = true;
      clearer.reset();
      isPlacing = false;
    }
    context.panel.tell({
      page: page.id,
      domain: context.domain,
      establishment: { uai: establishment, name: model.state.establishment?.name ?? '' },
      live: live.get(),
      here: live.getHere(),
      missing: props.missing,
      isDetailsMissing: memory.isDetailsMissing,
    });
    live.follow(memory.unfolded === 'why' ? (props.shown[0]?.step.id ?? '') : undefined);
  }

  const lookAgain = watchFacts(
    {
      onEstablishment: context.onEstablishment,
      onLook() {
        aside.look();
        clearer.look(page.id);
        context.onLook();
        live.look();
      },
    },
    signal,
  );
  draw();
  return {
    page,
    draw,
    listShown() {
      const model = buildModel();
      return model ? listShown(page, model, live.getHere()).map(({ step }) => step.id) : [];
    },
    getView() {
      const model = buildModel();
      return model && isHidden(model) ? undefined : getView();
    },
    judged: live.judged,
    hearSuccess: live.hearSuccess,
    hearPanel(request) {
      if (request.type === 'show-where') events.onShowWhere(request.of);
      else if (request.type === 'decline') events.onDecline(request.proposal, request.isMuted);
      else events.onHideNudge(request, request.isForGood);
    },
    toggleCard() {
      // Nobody would see it.
      if (isAside) return;
      pointing?.abort();
      events.onToggleCard();
    },
  };
}

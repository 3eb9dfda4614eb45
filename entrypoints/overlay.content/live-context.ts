import type { LiveAnswer, LiveVerdict } from '../../components/live/live-answer.ts';
import { askBackground } from '../../components/surface/ask-background.ts';
import { report } from '../../components/surface/report.ts';
import type { SurfaceModel } from '../../components/surface/surface-model.ts';
import { createLaterLooks } from '../../guest/look-later.ts';
import { readStopwatch } from '../../guest/read-stopwatch.ts';
import type { Observation, Observed } from '../../pix/observation.ts';
import type { ObserveAnswer, ObserveRequest } from '../../pix/observe-request.ts';
import { takeFrom, takeObserved } from '../../pix/take-observed.ts';
import { DEFAULT_ESTABLISHMENT } from '../../storage/keys.ts';
import { getFindingsOwner } from '../../storage/surface/findings-scope.ts';
import { isPressed } from './is-pressed.ts';
import type { PageViewContext } from './page-view-context.ts';

/** A background that does not answer is asked so often, each time a second later than the time before. */
const MOST_TRIES = 8;
/** More than one does between two requests. */
const MOST_EVENTS = 20;
/** From then on, in ms, what was not found is not there. */
const SETTLED_MS = 900;
/** So long, in ms, nothing is shown of a page whose own thing decides what: the background may be away. */
const JUDGED_MS = 2000;
/** A page that says the same for so long, in ms, and for the same establishment, says it of that one. */
const SURE_MS = 900;
/** What comes up so soon after a click, in ms, came of it. */
const AFTER_CLICK_MS = 5000;

const NOTHING: LiveAnswer = { lists: {} };

/** What the page says, and what the background makes of it, during one view. */
export interface LiveContext {
  /** The page has rendered, or the user has done something there. */
  look(): void;
  /** A success was announced in Pix's own container. */
  hearSuccess(toast: Element): void;
  /** What was made of it last, for the establishment that is shown. */
  get(): LiveAnswer;
  /** What the thing that the page is about changes of its steps, as far as it is known. */
  getHere(): LiveVerdict | undefined;
  /** Whether that is known, or never will be. */
  isJudged(): boolean;
  /** Resolves once it is. */
  readonly judged: Promise<void>;
  /**
   * Asks anew when what the surface shows has changed.
   *
   * @param why the step of which it is asked why it is shown, `''` for a page without one
   */
  follow(why: string | undefined): void;
  /** Tells what the user answered to a proposal or a nudge, which is gone at once. */
  answer(answer: ObserveAnswer): void;
  /** Takes away what the user has answered to in another way. */
  drop(part: 'proposal' | 'nudge'): void;
}

const getOwner = ({ state }: SurfaceModel) => getFindingsOwner(state);

/**
 * Starts reading a page. What is read there is asked of the background, which has it for all pages, and what was read
 * is sent to it: the rules are its own. Nothing is sent before it is known whose year is shown, nor twice. It is judged at
 * once, and noted once the page has said it for a while under one name: where another establishment is chosen, what is
 * shown and the name change one after the other.
 *
 * @param lookAgain looks at the page, its establishment first
 */
export function startLiveContext(
  { page, domain, from, liveMemory: memory, buildModel, canDraw, signal }: PageViewContext,
  onAnswer: () => void,
  lookAgain?: () => void,
): LiveContext {
  const started = readStopwatch();
  // Another by the time the page is left.
  const path = location.pathname;
  let judge = () => {};
  const whenJudged = new Promise<void>((resolve) => {
    judge = resolve;
  });
  let observations: readonly Observation[] | undefined;
  let observed: Observed = {};
  let isAsking = false;
  let sentModel: SurfaceModel | undefined;
  let sentWhy: string | undefined;
  /** What was noted last, and for whom. */
  let noted = '';
  let owner: string | undefined;
  let told: ObserveAnswer | undefined;
  /** How often the user has taken something away: what was asked before still has it. */
  let drops = 0;
  let tries = 0;
  const timers: ReturnType<typeof setTimeout>[] = [];
  let why: string | undefined;
  let live: LiveAnswer | undefined;
  let lastClick = -AFTER_CLICK_MS;
  const events: string[] = [];
  /** What was heard before it was known what to listen to. */
  const early: (() => void)[] = [];
  /** What was judged last, and how many events with it: what waits to be noted. */
  let judged = '';
  let judgedEvents = 0;
  /** Of the establishment before: the page may still show it. */
  let stale = '';
  /** What the page says, since when, and whether it has for so long that it is sure for whom. */
  let seen = '';
  let seenAt = 0;
  let isSure = false;
  /** What it said first for its establishment, or surely. */
  let steady = '';
  const later = createLaterLooks(() => (lookAgain ?? look)(), [SURE_MS + 100], signal);

  function get(): LiveAnswer {
    const model = buildModel();
    const asked = model && getOwner(model);
    if (live && (owner ?? asked) === asked) return live;
    // Known from the first frame: nothing moves to make room for it.
    const { lists, ahead } = (model === memory.model && memory.live) || NOTHING;
    return { lists, nudge: ahead?.[page.id] };
  }

  function getHere(): LiveVerdict | undefined {
    const { here } = memory;
    return here && `${path}/`.includes(`${here.of}/`) ? here : undefined;
  }

  /** Of a page that is about one thing, or lists what is to be finalised, that decides what to show. */
  const isAwaited = page.steps.length > 0 && (page.paths[0].includes('_id') || page.id === 'certif-sessions');
  const isJudged = () => !isAwaited || getHere() !== undefined || readStopwatch() - started > JUDGED_MS;
  const tell = () => {
    if (isJudged()) judge();
    onAnswer();
  };

  function drop(part: 'proposal' | 'nudge'): void {
    const { [part]: _, ...others } = get();
    drops += 1;
    live = others;
    delete memory.live;
  }

  /** The background may have been away: it is asked again a little later, since the page may have nothing new to say. */
  function retry(error: unknown): void {
    report(error);
    tries += 1;
    if (tries < MOST_TRIES && !signal.aborted) timers.push(setTimeout(look, 1000 * tries));
  }
  const trySend = () => void send().catch(retry);

  async function readObservations(): Promise<void> {
    if (isAsking) return;
    isAsking = true;
    try {
      observations = (await askBackground({
        type: 'read-observations',
        page: page.id,
      })) as typeof observations;
    } finally {
      isAsking = false;
    }
    // A background that starts may not answer at all.
    if (!observations) throw new Error(`${page.id} was not answered`);
    tries = 0;
    for (const hear of early.splice(0)) hear();
    look();
  }

  function look(): void {
    // The background may have been away.
    if (!observations) void readObservations().catch(retry);
    if (!observations) return;
    const before = observed;
    // Written anew, for what cannot be decoded as it stands.
    const query = decodeURIComponent(new URLSearchParams(location.search).toString());
    observed = takeObserved(observations, document, query);
    for (const { id, kind } of observations) {
      if (kind !== 'appears' || !observed[id] || readStopwatch() - lastClick > AFTER_CLICK_MS) continue;
      const { [id]: _, ...others } = observed;
      // The same page as before, but for that.
      if (JSON.stringify(others) === JSON.stringify(before)) events.push(id);
    }
    const said = JSON.stringify(observed);
    if (said !== stale) stale = '';
    if (said !== seen) seenAt = readStopwatch();
    seen = said;
    isSure = readStopwatch() - seenAt > SURE_MS;
    if (!stale && (isSure || !steady)) steady = said;
    trySend();
  }

  /** Notes what an element that is pressed, or that comes up, tells. */
  function hear(kind: Observation['kind'], isIt: (observation: Observation) => boolean): void {
    if (!observations) early.push(() => hear(kind, isIt));
    for (const each of observations ?? []) {
      if (each.kind !== kind || !isIt(each)) continue;
      const by = owner;
      const tell = () => {
        // The page was left, or shows another school.
        if (signal.aborted || (by && owner !== by)) return;
        events.push(each.id);
        look();
      };
      if (each.waitMs) setTimeout(tell, each.waitMs);
      else tell();
    }
  }

  function buildRequest({ state, today, t }: SurfaceModel) {
    const { phase, scope, asksAdoption, progress, settings, corrections, csvFormats, readOnly } = state;
    return {
      type: 'observe' as const,
      language: t.language,
      today,
      page: page.id,
      path,
      from,
      observed,
      domain,
      state: { phase, scope, asksAdoption, progress, settings, corrections, csvFormats, readOnly },
      why,
    };
  }

  /** What is shown belongs to another establishment than before. Once the page has named the first, it is the same. */
  function changeOwner(next: string): void {
    const before = owner;
    owner = next;
    isSure = false;
    seen = '';
    if (!before || before === DEFAULT_ESTABLISHMENT) return;
    // What the page has come to say just now may already be the next one's; what it said until then is not.
    stale = steady === '{}' ? '' : steady;
    steady = '';
    live = told = undefined;
    events.length = judgedEvents = 0;
    onAnswer();
  }

  /** @param isLast the page is left: under the name it had to the last, what it says is of that one */
  async function send(isLast = false): Promise<void> {
    const model = buildModel();
    // What the user has answered waits for nothing: the page may be left at once.
    if (
      (isAsking && !told && !isLast) ||
      !observations ||
      !model ||
      !canDraw() ||
      model.state.phase !== 'ready'
    )
      return;
    const asked = getOwner(model);
    if (owner !== asked) {
      if (isLast) return;
      changeOwner(asked);
    }
    if (stale) return;
    const isSettled = readStopwatch() - started > SETTLED_MS;
    if (isLast) isSure = true;
    else if (!isSure) later.ask();
    // What is kept may have been erased meanwhile: a page that says nothing new brings nothing back.
    const said = JSON.stringify([observed, isSettled, asked]);
    const isNew = said !== noted || events.length > 0;
    // Whoever answers, or asks why, has seen whose year it is.
    const isNoted = isSure || told !== undefined || why !== undefined;
    const isTold = isNoted ? !isNew : said === judged && events.length === judgedEvents;
    if ((isTold && !told && model === sentModel && why === sentWhy) || (signal.aborted && !isLast)) return;
    const news = { isNew: !isTold, events: events.slice(-MOST_EVENTS), answer: told };
    const request = { ...buildRequest(model), isSettled, isNoted, ...news } satisfies ObserveRequest<object>;
    if (isNoted) {
      noted = said;
      events.length = 0;
    }
    judged = said;
    judgedEvents = events.length;
    sentModel = model;
    sentWhy = why;
    const dropsBefore = drops;
    isAsking = true;
    told = undefined;
    try {
      const answer = (await askBackground(request)) as LiveAnswer | null | undefined;
      if (answer === undefined) throw new Error(`${page.id} was not understood`);
      // The user may have answered meanwhile, or moved to another establishment: what is made of that is on its way.
      if (answer && drops === dropsBefore && owner === asked) {
        live = memory.live = answer;
        memory.model = model;
        memory.here = answer.here ?? memory.here;
      }
    } catch (error) {
      // Nothing of it was heard: all of it is sent again.
      noted = judged = '';
      if (isNoted) events.unshift(...news.events);
      told ??= news.answer;
      throw error;
    } finally {
      isAsking = false;
    }
    if (signal.aborted) return;
    tell();
    await send();
  }

  const onClick = ({ target, isTrusted }: Event) => {
    // Our own controls say nothing of the page.
    if (!isTrusted || !(target instanceof Element) || target.localName === 'check-list-pix') return;
    lastClick = readStopwatch();
    hear('click', (observation) => isPressed(target, observation));
  };
  signal.addEventListener('abort', () => void send(true).catch(report));
  document.addEventListener('click', onClick, { signal, capture: true, passive: true });
  void readObservations().catch(retry);
  timers.push(setTimeout(tell, JUDGED_MS + 1));
  signal.addEventListener('abort', () => {
    for (const timer of timers) clearTimeout(timer);
    judge();
  });
  if (isJudged()) judge();

  return {
    look,
    hearSuccess(toast) {
      hear(
        'toast',
        (observation) => toast.matches(observation.at) && takeFrom(toast, observation) !== undefined,
      );
    },
    get,
    getHere,
    isJudged,
    judged: whenJudged,
    follow(wanted) {
      why = wanted;
      trySend();
    },
    answer(answer) {
      told = answer;
      drop(answer.to);
      trySend();
    },
    drop,
  };
}

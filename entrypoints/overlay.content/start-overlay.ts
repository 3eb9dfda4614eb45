import { browser } from 'wxt/browser';
import { readToday } from '../../checklist/clock.ts';
import { openStore } from '../../components/surface/open-store.ts';
import { report } from '../../components/surface/report.ts';
import { buildSurfaceModel, type SurfaceModel } from '../../components/surface/surface-model.ts';
import { watchToday } from '../../components/surface/watch-today.ts';
import { watchLocation } from '../../guest/location-watcher.ts';
import { removeOrphans } from '../../guest/overlay-host.ts';
import { findHost } from '../../pix/hosts.ts';
import { trimPath } from '../../pix/match-path.ts';
import type { NameRequest } from '../../storage/changes/name-request.ts';
import { ESTABLISHMENT_PREFIX } from '../../storage/schema/fields.ts';
import type { Establishment } from '../../storage/schema/to-registry.ts';
import { answerDescribe } from './answer-describe.ts';
import { answerToggle } from './answer-toggle.ts';
import { startEstablishmentWait } from './establishment-wait.ts';
import type { LiveMemory } from './live-memory.ts';
import { TAG } from './overlay-tag.ts';
import { type PageView, startPageView } from './page-view.ts';
import { readMessages } from './read-messages.ts';
import type { ContentScriptContext } from './script-context.ts';
import { hearPanel } from './tell-panel.ts';
import { watchSuccesses } from './watch-successes.ts';

/** Starts everything on one Pix document; all of it ends with the content script's life. */
export function startOverlay(context: ContentScriptContext): void {
  const { signal } = context;
  const checkAlive = () => context.checkAlive();
  removeOrphans(TAG);
  // Both on their way at once: neither waits for the other.
  const messages = readMessages(() => {
    if (!view) onLocation(new URL(location.href));
    draw();
  }, signal);
  const store = openStore(signal);
  const isAlone = () => store.store.getState().establishments.length < 2;
  const wait = startEstablishmentWait(isAlone, signal);
  const panel = hearPanel(
    () => {
      if (!view) panel.tell();
      draw();
    },
    (request) => view?.hearPanel(request),
    signal,
  );
  let model: SurfaceModel | undefined;
  const buildModel = (): SurfaceModel | undefined => {
    const state = store.store.getState();
    const knowledge = messages.get(state.settings.language);
    const { schoolYear } = state.scope;
    // A tab open across two rentrées has no calendar of the second: nothing is shown until it is loaded again.
    if (!knowledge?.almanac.years.some((year) => year.schoolYear === schoolYear)) return undefined;
    const today = readToday();
    if (model?.state !== state || model.today !== today || model.t !== knowledge.t)
      model = buildSurfaceModel(state, today, knowledge);
    return model;
  };
  let view: PageView | undefined;
  let viewLife: AbortController | undefined;
  let viewPath = '';
  const liveMemory: LiveMemory = {};
  /** The establishment that was told last. */
  let named = '';
  const isKept = ({ uai }: Establishment) =>
    store.readRegistry().get(`${ESTABLISHMENT_PREFIX}${uai}`)?.has('name') === true;
  /** Tells the store what the page named last; nothing before it has named any. */
  let recognise = async (): Promise<void> => {};

  function onLocation(url: URL): void {
    // After an update, the new version has a world of its own, and ends nothing in this one.
    checkAlive();
    if (signal.aborted) return;
    // Looked at again once it is known which pages there are.
    const page = messages.getPageFinder()?.(url);
    const path = trimPath(url.pathname);
    if (page && page === view?.page && path === viewPath) return;
    const from = view?.page.id;
    viewLife?.abort();
    view = undefined;
    panel.tell();
    viewPath = path;
    const host = findHost(url);
    if (!page || !host) return;
    viewLife = new AbortController();
    const viewId = crypto.randomUUID();
    view = startPageView({
      page,
      domain: host.domain,
      from,
      liveMemory,
      store,
      canDraw: wait.isOver,
      buildModel,
      panel,
      onEstablishment(establishment) {
        recognise = () => store.recognise(establishment, { isSeen: document.visibilityState === 'visible' });
        const told = establishment && `${establishment.uai} ${establishment.name}`;
        // Once a document, and until it is kept: not each view of an application has all of storage read again.
        if (told && !(told === named && isKept(establishment))) {
          named = told;
          const isReference = host.app === 'orga';
          const request: NameRequest = {
            type: 'name-establishment',
            ...establishment,
            isReference,
            view: viewId,
          };
          browser.runtime.sendMessage(request).catch(report);
        }
        // With its name: a line that comes after the card has been painted moves the rest.
        void recognise().catch(report).finally(wait.end);
      },
      onLook: () => successes.look(),
      checkAlive,
      signal: AbortSignal.any([signal, viewLife.signal]),
    });
  }

  // The browser may keep what a script of a version that is gone still listens with: nothing of the page is kept by it.
  signal.addEventListener('abort', () => {
    view = undefined;
  });

  const successes = watchSuccesses((toast) => view?.hearSuccess(toast), signal);
  const draw = () => view?.draw();
  store.store.subscribe(draw);
  void wait.over.then(draw);
  watchToday(draw, signal);
  const onSeen = () => {
    checkAlive();
    // The popup follows the tab that the user has before them.
    if (!signal.aborted && document.visibilityState === 'visible') void recognise().catch(report);
  };
  document.addEventListener('visibilitychange', onSeen, { signal });
  window.addEventListener('focus', onSeen, { signal });
  const onPageShow = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    // No storage event reaches a page in the back-forward cache.
    void store.refresh().then(recognise).catch(report);
  };
  window.addEventListener('pageshow', onPageShow, { signal });
  const watcher = watchLocation(onLocation, signal);
  const ready = Promise.all([wait.over, messages.tried]);
  const getView = () => (messages.get(store.store.getState().settings.language) ? view : undefined);
  answerToggle(() => {
    watcher.look();
    getView()?.toggleCard();
  }, signal);
  answerDescribe({ store, ready, look: watcher.look, getView }, signal);
}

import { h, render } from 'preact';
import { chooseMessages } from '../../assets/messages/choose.ts';
import { chooseLiveMessages } from '../../assets/messages/choose-live.ts';
import { choosePlanMessages } from '../../assets/messages/choose-plan.ts';
import type { FileKind, PrintKind } from '../../assets/messages/plan-messages.ts';
import { makeAlmanac } from '../../checklist/calendars/make-almanac.ts';
import { readInstant, readToday } from '../../checklist/clock.ts';
import { makeDefaultMeans } from '../../checklist/session-plan/default-means.ts';
import { setInvigilators } from '../../checklist/session-plan/invigilators.ts';
import { browserStorage } from '../../storage/browser-storage.ts';
import { DEFAULT_ESTABLISHMENT, type Scope } from '../../storage/keys.ts';
import { getAdoption, listAdopters } from '../../storage/schema/to-registry.ts';
import { getFindingsScope } from '../../storage/surface/findings-scope.ts';
import { type InvigilatorsStore, openInvigilators } from '../../storage/surface/invigilators-store.ts';
import { createPlanStore, type PlanStore } from '../../storage/surface/plan-store.ts';
import { applyPacks } from '../packs/apply-packs.ts';
import { watchPacks } from '../packs/watch-packs.ts';
import { applyPreferences, listLanguages } from '../surface/apply-preferences.ts';
import { dropTranslation } from '../surface/drop-translation.ts';
import { ignoreHeldKeys } from '../surface/ignore-held-keys.ts';
import { drawKeepingFocus } from '../surface/keep-focus.ts';
import { openStore } from '../surface/open-store.ts';
import { report } from '../surface/report.ts';
import { buildSurfaceModel, type SurfaceModel } from '../surface/surface-model.ts';
import { watchFindings } from '../surface/watch-findings.ts';
import { watchToday } from '../surface/watch-today.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { findEarlier } from './earlier-plan.tsx';
import { openPlanDesk, type PlanDesk } from './plan-desk.ts';
import { PlanPage } from './plan-page.tsx';
import type { PlanProps } from './plan-props.ts';
import { readSource } from './read-source.ts';
import { savePlanFile } from './save-plan-file.ts';

/** Whether the clocks of a calendar's territory may be others than those of Paris. */
const isOverseas = (key: string) => key.length > 1 && key !== 'corse';

/** The desk of a scope, and what ends it. */
interface OpenDesk {
  readonly scope: Scope;
  readonly desk: PlanDesk;
  readonly invigilators: InvigilatorsStore;
  /** What was planned in the year before any establishment was known; nothing where none is known now. */
  readonly earlier?: { readonly plan: PlanStore; readonly invigilators: InvigilatorsStore };
  readonly life: AbortController;
}

/** Shows the plan of the establishment shown, in its year, for as long as the page lives. */
export function startPlan(container: Element): void {
  const life = new AbortController();
  const { store, readRegistry } = openStore(life.signal);
  const packs = watchPacks({
    checklist: { readRegistry },
    onChange: () => draw(),
    report,
    signal: life.signal,
  });
  const readFindings = watchFindings({
    storage: browserStorage,
    onChange: () => draw(),
    report,
    signal: life.signal,
  });
  let open: OpenDesk | undefined;
  let printing: PlanProps['printing'];
  let hasFileFailed = false;

  const isSame = (first: Scope, second: Scope) =>
    first.establishment === second.establishment && first.schoolYear === second.schoolYear;

  function buildModel(): SurfaceModel {
    const state = store.getState();
    const t = chooseMessages(listLanguages(state.settings));
    const { schoolYear } = state.scope;
    const knowledge = { t, almanac: makeAlmanac([schoolYear]) };
    return buildSurfaceModel(state, readToday(), applyPacks(knowledge, packs.readApplied(), schoolYear));
  }

  /** The desk of the establishment shown; that of another is left as it is stored. */
  function openDesk(scope: Scope): OpenDesk {
    if (open && isSame(open.scope, scope)) return open;
    open?.life.abort();
    const own = new AbortController();
    // A desk tells while it is being opened.
    const onChange = () => open?.life === own && draw();
    const desk = openPlanDesk({
      planStore: createPlanStore(scope, { report }),
      readSurroundings() {
        if (store.getState().phase === 'reading') return undefined;
        const { calendar, today } = buildModel();
        return { calendar, today };
      },
      onChange,
      report,
      signal: own.signal,
    });
    const invigilators = openInvigilators(scope, { onChange, report, signal: own.signal });
    const earlier = openEarlier(scope, onChange, own.signal);
    open = { scope, desk, invigilators, ...(earlier && { earlier }), life: own };
    return open;
  }

  function openEarlier(scope: Scope, onChange: () => void, signal: AbortSignal): OpenDesk['earlier'] {
    if (scope.establishment === DEFAULT_ESTABLISHMENT) return undefined;
    const registry = readRegistry();
    // It is another's, or was said not to be this one's.
    if (listAdopters(registry).length > 0 || getAdoption(registry, scope.establishment)) return undefined;
    const before: Scope = { ...scope, establishment: DEFAULT_ESTABLISHMENT };
    const plan = createPlanStore(before, { report });
    plan.store.subscribe(onChange);
    signal.addEventListener('abort', plan.start());
    return { plan, invigilators: openInvigilators(before, { onChange, report, signal }) };
  }

  /** Nothing is taken away from where it was. */
  function takeEarlier({ desk, invigilators, earlier }: OpenDesk): void {
    if (!earlier) return;
    const { data } = earlier.plan.store.getState();
    const site = data.means?.site || store.getState().establishment?.name || '';
    desk.change({ ...data, means: data.means && { ...data.means, site } });
    const [names, own] = [earlier.invigilators.read(), invigilators.read()];
    const bySession = { ...names.bySession, ...own.bySession };
    const usual = own.usual || names.usual;
    if (usual || Object.keys(bySession).length > 0) invigilators.keep({ usual, bySession }).catch(report);
  }

  async function saveFile(save: () => Promise<void>): Promise<void> {
    hasFileFailed = false;
    try {
      await save();
    } catch (error) {
      report(error);
      hasFileFailed = true;
    }
    draw();
  }

  async function print(kind: PrintKind, isNamed: boolean): Promise<void> {
    printing = { kind, isNamed };
    draw();
    // Drawn first, and laid out by the browser as it prints.
    await new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
    // Printed by the keyboard next, the page is the page: without the names that were wanted once.
    window.addEventListener('afterprint', endPrinting, { once: true, signal: life.signal });
    window.print();
  }

  function endPrinting(): void {
    printing = undefined;
    draw();
  }

  function draw(): void {
    const state = store.getState();
    // Nothing is shown before it is known; another school is being read: this one stays until then.
    if (state.phase === 'reading') return;
    const languages = listLanguages(state.settings);
    const model = buildModel();
    const { t } = model;
    const words = choosePlanMessages(languages);
    applyPreferences(state.settings, t);
    document.title = `${words.planTitle} · ${t.name}`;
    const scope = getFindingsScope(state);
    const opened = openDesk(scope);
    const { desk, invigilators } = opened;
    const shown = desk.getState();
    const means = shown.data.means ?? {
      ...makeDefaultMeans(model.calendar, model.today, model.state.settings.groupSize),
      site: state.establishment?.name ?? '',
    };
    const props: PlanProps = {
      model,
      words,
      live: chooseLiveMessages(t.language),
      desk: shown,
      means,
      findings: readFindings(scope),
      invigilators: invigilators.read(),
      canName: invigilators.canChange(),
      hasLostNames: invigilators.hasFailed(),
      canChange: model.canTick && shown.status === 'ready',
      earlier: findEarlier(shown.data, opened.earlier?.plan.store.getState().data),
      printing,
      hasFileFailed,
      onTakeEarlier: () => takeEarlier(opened),
      onChange: desk.change,
      onMake: (next) => void desk.make(next).catch(report),
      onUndo: desk.undo,
      onRedo: desk.redo,
      onReadFile: readSource,
      onInvigilators(typed, session) {
        const names = invigilators.read();
        const next =
          session === undefined ? { ...names, usual: typed } : setInvigilators(names, session, typed);
        invigilators.keep(next).catch(report);
      },
      onSaveFile(kind: FileKind, isNamed) {
        const { sessions } = desk.getState().data;
        const file = {
          sessions,
          scope,
          site: means.site,
          words,
          instant: readInstant(),
          ...(isNamed && { invigilators: invigilators.read() }),
        };
        void saveFile(() => savePlanFile(kind, { ...file, isElsewhere: isOverseas(model.calendar.key) }));
      },
      onPrint: (kind, isNamed) => void print(kind, isNamed).catch(report),
    };
    const view = h(ErrorBoundary, { sentence: t.broken, onError: report, children: h(PlanPage, props) });
    const isDrawn = container.querySelector('main') !== null;
    drawKeepingFocus(() => {
      dropTranslation(container);
      render(view, container);
    });
    // The browser looked for what the address names before it was drawn.
    if (!isDrawn && location.hash !== '') document.getElementById(location.hash.slice(1))?.focus();
  }

  ignoreHeldKeys(document, life.signal);
  store.subscribe(draw);
  watchToday(draw, life.signal);
  draw();
}

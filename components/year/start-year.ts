import { type ComponentChildren, h, render } from 'preact';
import browser from 'webextension-polyfill';
import { chooseMessages } from '../../assets/messages/choose.ts';
import { chooseFirstRunMessages } from '../../assets/messages/choose-first-run.ts';
import { chooseLiveMessages } from '../../assets/messages/choose-live.ts';
import { choosePacksMessages } from '../../assets/messages/choose-packs.ts';
import { choosePastYearMessages } from '../../assets/messages/choose-past-year.ts';
import { choosePopupMessages } from '../../assets/messages/choose-popup.ts';
import { makeAlmanac } from '../../checklist/calendars/make-almanac.ts';
import { getParisDay, readTimeOfDay, readToday } from '../../checklist/clock.ts';
import type { Day } from '../../checklist/day.ts';
import { findYearToHandOver } from '../../checklist/hand-over/find-year.ts';
import { listPackSteps } from '../../checklist/packs/combine-packs.ts';
import type { MarkState } from '../../checklist/progress.ts';
import { getYearBefore, type SchoolYear } from '../../checklist/school-year.ts';
import type { StepId } from '../../checklist/steps.ts';
import { browserStorage } from '../../storage/browser-storage.ts';
import { shouldSuggestExport } from '../../storage/file/suggest-export.ts';
import { DEFAULT_ESTABLISHMENT, type Scope } from '../../storage/keys.ts';
import { SETTINGS_ENTRY } from '../../storage/schema/fields.ts';
import { type Establishment, getNickname } from '../../storage/schema/to-registry.ts';
import type { ChecklistStore } from '../../storage/surface/checklist-store.ts';
import { editChecklist } from '../../storage/surface/edit-checklist.ts';
import { getFindingsScope } from '../../storage/surface/findings-scope.ts';
import { FirstRun } from '../first-run/first-run.tsx';
import { isFirstRunDue } from '../first-run/is-first-run-due.ts';
import { keepAnswers } from '../first-run/keep-answers.ts';
import { watchMine } from '../mine/watch-mine.ts';
import { watchNews } from '../news/watch-news.ts';
import { applyPacks } from '../packs/apply-packs.ts';
import { watchPacks } from '../packs/watch-packs.ts';
import { PastYearView } from '../past-year/past-year-view.tsx';
import { watchPastYears } from '../past-year/watch-past-years.ts';
import { watchPlan } from '../plan/watch-plan.ts';
import { Popup } from '../popup/popup.tsx';
import type { PopupProps } from '../popup/popup-props.ts';
import { offerReminders } from '../reminders/offer-reminders.ts';
import { revealStep } from '../search/open-found.ts';
import { applyPreferences, listLanguages } from '../surface/apply-preferences.ts';
import { askBrowser } from '../surface/ask-browser.ts';
import { askFindings } from '../surface/ask-findings.ts';
import { askToOpen } from '../surface/ask-to-open.ts';
import { copyText } from '../surface/copy-text.ts';
import { dropTranslation } from '../surface/drop-translation.ts';
import { watchFileHistory } from '../surface/file-history.ts';
import { ignoreHeldKeys } from '../surface/ignore-held-keys.ts';
import { drawKeepingFocus } from '../surface/keep-focus.ts';
import { openFinalising } from '../surface/open-finalising.ts';
import { openStore } from '../surface/open-store.ts';
import { tellOpening } from '../surface/opening.ts';
import { report } from '../surface/report.ts';
import { buildSurfaceModel, type SurfaceModel } from '../surface/surface-model.ts';
import { watchFindings } from '../surface/watch-findings.ts';
import { watchToday } from '../surface/watch-today.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { followHosts, requestHosts } from './host-access.ts';
import { hasPanel, openPanel } from './open-panel.ts';
import { createOwnStepsDesk } from './own-steps-desk.ts';
import {
  findDomain,
  getTabQuery,
  openHandOver,
  openInTab,
  openOptions,
  openPixPage,
  openPlan,
  openTool,
  saveNetworkCheck,
} from './own-tabs.ts';

/** Where the year is shown: each has its own room. */
export type YearPlace = 'popup' | 'tab' | 'panel';

interface YearOptions {
  readonly container: Element;
  readonly place: YearPlace;
  /** A year to look back at, in place of the current one. */
  readonly pastYear?: SchoolYear | undefined;
  /** A step to unfold once the year is there. */
  readonly step?: StepId | undefined;
  /** The page of Pix that a step is to be added for, by its id, empty for none: the form is unfolded then. */
  readonly adds?: string | undefined;
  /** What stands before the year. */
  readonly showHere?: (props: PopupProps) => ComponentChildren;
}

/** The year on screen. */
export interface YearSurface {
  readonly checklist: ChecklistStore;
  /** Shows the current state. */
  readonly draw: () => void;
}

/** Shows the year in one of our own pages, for as long as the page lives. */
export function startYear({ container, place, pastYear, step, adds, showHere }: YearOptions): YearSurface {
  const isInTab = place === 'tab';
  const life = new AbortController();
  const checklist = openStore(life.signal);
  const { store, setStep } = checklist;
  const edit = editChecklist(checklist);
  const readFileHistory = watchFileHistory(() => draw(), life.signal);
  const watched = { storage: browserStorage, onChange: () => draw(), report, signal: life.signal };
  const pastYears = watchPastYears({
    checklist,
    ...watched,
    listAdded: () =>
      listPackSteps(packs.readApplied().packs, store.getState().scope.schoolYear).map(
        ({ step }) => step.id as StepId,
      ),
  });
  const readFindings = watchFindings(watched);
  const readPlan = watchPlan(() => draw(), report);
  const readOffer = offerReminders({ ...watched, onOpenOptions: () => leaveFor(openOptions('#reminders')) });
  const readOwnSteps = createOwnStepsDesk({
    edit,
    onRemoved: () => {
      lastDone = undefined;
    },
  });
  const packs = watchPacks({ checklist, ...watched });
  const news = watchNews(watched);
  const mine = watchMine(watched);
  const answers = keepAnswers(checklist, report);
  let areHostsMissing = false;
  /** The first questions are for another time. */
  let isLater = false;
  let wanted = step;
  let domain: 'fr' | 'org' = 'fr';
  let lastDone: StepId | undefined;
  let lastRemoved: Establishment | undefined;

  /** Opens one of our own pages. A popup makes way; a tab and a panel stay. */
  const leaveFor = (opening: Promise<void>) =>
    void opening.then(
      () => {
        tellOpening();
        if (place === 'popup') window.close();
      },
      (error: unknown) => {
        report(error);
        tellOpening('page');
      },
    );

  function setState(step: StepId, state: MarkState): void {
    lastDone = state === 'done' ? step : undefined;
    void setStep(step, state);
    draw();
  }

  let windowId: number | undefined;
  if (place === 'popup') {
    askBrowser(browser.windows.getCurrent()).then(({ id }) => {
      windowId = id;
    }, report);
  }
  // At once: browsers allow it in a gesture alone, and ask for the window.
  // A popup that closes itself in that moment takes the panel with it: the browser closes it, or the user does.
  function openBeside(): void {
    // Who asks for it before the window is known, or where the browser does not say, is told of another way.
    if (windowId === undefined) tellOpening('panel');
    else {
      askBrowser(openPanel(windowId)).then(
        () => tellOpening(),
        (error: unknown) => {
          report(error);
          tellOpening('panel');
        },
      );
    }
  }

  function openYear(schoolYear: SchoolYear): void {
    if (isInTab) location.search = getTabQuery(schoolYear);
    else leaveFor(openInTab(getTabQuery(schoolYear)));
  }

  /** Has the background keep it; what was not kept shows as it was. */
  async function setTarget(scope: Scope, target: number | null): Promise<void> {
    await askFindings({ type: 'set-target', scope, target });
    draw();
  }

  /** Takes the establishment shown off the list, and shows another in its place. */
  async function removeEstablishment(): Promise<void> {
    const { establishment, establishments } = store.getState();
    if (!establishment) return;
    const next = establishments.find(({ uai }) => uai !== establishment.uai);
    lastRemoved = establishment;
    checklist.lookAt(undefined);
    // Begun in one turn: the popup may close right after.
    await Promise.all([
      edit.removeEstablishment(establishment),
      checklist.choose(next?.uai ?? DEFAULT_ESTABLISHMENT),
    ]);
  }

  async function restoreEstablishment(): Promise<void> {
    if (!lastRemoved) return;
    const back = lastRemoved;
    lastRemoved = undefined;
    draw();
    await checklist.whenRead();
    await Promise.all([edit.nameEstablishment(back), checklist.choose(back.uai)]);
  }

  /** Brings the overlay back where it was hidden. */
  function showAgain(where: 'today' | 'pages'): void {
    const { pages, day } = store.getState().quiet;
    void checklist.setHabit('quiet', where === 'today' ? { pages } : { pages: [], ...(day && { day }) });
  }

  function listTaken() {
    const registry = checklist.readRegistry();
    return (readFileHistory().taken ?? []).map((file) => ({
      ...file,
      nickname: file.device === undefined ? undefined : getNickname(registry, file.device),
    }));
  }

  /** The first questions, in place of the year; `undefined` when there is none to ask. */
  function showFirstRun(model: SurfaceModel, languages: readonly string[]) {
    const isDue = isFirstRunDue(model.state, pastYears.isAnythingNoted());
    if (isDue === undefined) return h('p', { class: 'reading' }, choosePopupMessages(languages).reading);
    const onTakeFile = () => leaveFor(openOptions('#data'));
    const onLater = () => {
      isLater = true;
      draw();
    };
    if (!isDue || isLater) return undefined;
    const words = chooseFirstRunMessages(languages);
    const managedAcademie = packs.read().managed.academie;
    return h(FirstRun, { model, words, managedAcademie, ...answers, onLater, onTakeFile });
  }

  /** One of a pack is there once packs are read; whose steps are shown is no matter to who asked for one. */
  function showWanted(id: StepId, { statuses }: SurfaceModel): void {
    const { me, isOnly } = mine.read();
    if (revealStep(id)) wanted = undefined;
    else if (isOnly && statuses.some(({ step: { id: each } }) => each === id)) {
      void mine.set({ me, isOnly: false }).catch(report);
    }
  }

  /** The day on which the user went through the first questions, or closed them. */
  function findFirstDay(): Day | undefined {
    const asked = checklist.readRegistry().get(SETTINGS_ENTRY)?.get('firstRun');
    return asked && getParisDay(asked.at);
  }

  function draw(): void {
    const isDrawn = container.querySelector('main') !== null;
    // Another school is being read: this one stays until then, and focus with it.
    if (isDrawn && store.getState().phase === 'reading') return;
    const state = store.getState();
    const languages = listLanguages(state.settings);
    const t = chooseMessages(languages);
    applyPreferences(state.settings, t);
    const applied = packs.readApplied();
    const { schoolYear } = state.scope;
    const knowledge = applyPacks({ t, almanac: makeAlmanac([schoolYear]) }, applied, schoolYear);
    const scope = getFindingsScope(state);
    const findings = readFindings(scope);
    const planned = readPlan(scope);
    const model = openFinalising(buildSurfaceModel(state, readToday(), knowledge), findings);
    const justDone = model.statuses.find(({ step, state }) => step.id === lastDone && state === 'done');
    const words = choosePopupMessages(languages);
    const pastWords = choosePastYearMessages(languages);
    const isPastKnown = (pastYears.list() ?? []).length > 0;
    const newsItems =
      state.phase === 'ready' ? news.list(applied.packs, schoolYear, isPastKnown, findFirstDay()) : [];
    const props: PopupProps = {
      model,
      now: readTimeOfDay(),
      words,
      ...(justDone && { justDone }),
      ...(lastRemoved && { justRemoved: lastRemoved }),
      domain,
      before: pastYears.list()?.find(({ schoolYear }) => schoolYear === getYearBefore(state.scope.schoolYear))
        ?.progress,
      isInTab,
      isBeside: place === 'panel',
      adds,
      areHostsMissing,
      taken: listTaken(),
      suggestsExport: shouldSuggestExport(
        readToday(),
        readFileHistory().exportedOn,
        Object.keys(model.state.progress).length > 0,
      ),
      reminders: readOffer(state, languages),
      onSetWho: (...change) => void edit.setWho(...change),
      ...readOwnSteps(),
      onSetState: setState,
      onOpenStep: (step) => void askToOpen({ type: 'open-step', step, domain }),
      onOpenPage: (href) => leaveFor(openPixPage(href)),
      onOpenLarge: () => leaveFor(openInTab()),
      onOpenBeside: place === 'popup' && hasPanel() ? openBeside : undefined,
      plan: planned.data,
      seen: { findings, labels: planned.labels, words: chooseLiveMessages(t.language) },
      newYear: {
        words: pastWords,
        ...pastYears.getState(),
        onOpenYear: openYear,
        onAnswerCarry: (answer) => void pastYears.answerCarry(answer).catch(report),
        onUndoCarry: () => void pastYears.undoCarry().catch(report),
      },
      mine: { ...mine.read(), onChange: (next) => void mine.set(next).catch(report) },
      news: {
        words: choosePacksMessages(languages),
        items: newsItems,
        all: news.listAll(applied.packs, schoolYear),
        schoolYear,
        onSeen: () => void news.see(applied.packs, schoolYear).catch(report),
        onShowAgain: news.showAgain,
        onOpenPacks: () => leaveFor(openOptions('#packs')),
      },
      onOpenPlan: () => leaveFor(openPlan()),
      onOpenTool: (tool, ...about) =>
        leaveFor(
          tool === 'hand-over'
            ? openHandOver(findYearToHandOver(readToday(), model.calendar, pastYears.list() ?? []))
            : openTool(tool, ...about),
        ),
      onSaveNetworkCheck: () => leaveFor(saveNetworkCheck()),
      onOpenOptions: () => leaveFor(openOptions()),
      onChooseAcademie: answers.onChooseAcademie,
      onOpenDates: () => leaveFor(openOptions('#dates')),
      onOpenData: () => leaveFor(openOptions('#data')),
      onGrantHosts: () => void requestHosts().catch(report),
      onRetry: () => void checklist.retry(),
      onSetNote: (scope, step, note) => void checklist.setNote(scope, step, note),
      onPutOff: (step, until) => void checklist.putOff(step, until),
      onSetRun: (...args) => void edit.setRun(...args),
      onSetPart: (...args) => void edit.setPart(...args),
      onSetDue: (...args) => void edit.setDue(...args),
      onSetTarget: (scope, target) => void setTarget(scope, target),
      onCopy: copyText,
      onShowAgain: showAgain,
      onChooseEstablishment(establishment) {
        lastRemoved = undefined;
        checklist.lookAt(undefined);
        void checklist.choose(establishment);
      },
      onRemoveEstablishment: () => void removeEstablishment().catch(report),
      onRestoreEstablishment: () => void restoreEstablishment().catch(report),
      onAnswerAdoption: (answer) => void checklist.answerAdoption(answer),
    };
    const lookBack = (schoolYear: SchoolYear) =>
      h(PastYearView, {
        schoolYear,
        years: pastYears.list(),
        almanac: applyPacks({ t, almanac: makeAlmanac([schoolYear]) }, applied, schoolYear).almanac,
        model,
        words,
        pastWords,
        backHref: getTabQuery(),
      });
    const children = pastYear
      ? lookBack(pastYear)
      : (showFirstRun(model, languages) ?? h(Popup, { ...props, here: showHere?.(props) }));
    const view = h(ErrorBoundary, { sentence: t.broken, onError: report, children });
    drawKeepingFocus(() => {
      dropTranslation(container);
      render(view, container);
    });
    if (wanted && state.phase === 'ready') showWanted(wanted, model);
  }

  ignoreHeldKeys(document, life.signal);
  document.documentElement.dataset.place = place;
  store.subscribe((state, before) => {
    // "Annuler" must not reach into another school.
    if (state.scope.establishment !== before.scope.establishment) lastDone = undefined;
    draw();
  });
  watchToday(draw, life.signal);
  followHosts((areMissing) => {
    areHostsMissing = areMissing;
    draw();
  }, report);
  findDomain().then((found) => {
    domain = found;
    draw();
  }, report);
  draw();
  return { checklist, draw };
}

import '../../assets/tokens.css';
import '../../assets/themes.css';
import '../../assets/ui.css';
import '../../assets/popup.css';
import { h, render } from 'preact';
import { chooseMessages } from '../../assets/messages/choose.ts';
import { choosePopupMessages } from '../../assets/messages/choose-popup.ts';
import { makeAlmanac } from '../../checklist/calendars/make-almanac.ts';
import { readToday } from '../../checklist/clock.ts';
import type { MarkState } from '../../checklist/progress.ts';
import type { StepId } from '../../checklist/steps.ts';
import { DATA_PANEL } from '../../components/data/data-panel.tsx';
import { IMPORT_PREVIEW } from '../../components/data/import-preview-box.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import { applyPreferences, listLanguages } from '../../components/surface/apply-preferences.ts';
import { askToOpenStep } from '../../components/surface/ask-to-open-step.ts';
import { watchFiles } from '../../components/surface/files.ts';
import { ignoreHeldKeys } from '../../components/surface/ignore-held-keys.ts';
import { openStore } from '../../components/surface/open-store.ts';
import { report } from '../../components/surface/report.ts';
import { buildSurfaceModel } from '../../components/surface/surface-model.ts';
import { watchToday } from '../../components/surface/watch-today.ts';
import { ErrorBoundary } from '../../components/ui/error-boundary.tsx';
import { DEFAULT_ESTABLISHMENT } from '../../storage/keys.ts';
import { editChecklist } from '../../storage/surface/edit-checklist.ts';
import { followHosts, requestHosts } from './host-access.ts';
import { drawKeepingFocus } from './keep-focus.ts';
import { findDomain, IN_TAB_QUERY, openInTab } from './tabs.ts';

const isInTab = location.search === IN_TAB_QUERY;
const container = document.querySelector('#popup');
if (!container) throw new Error('popup.html has no #popup');

const life = new AbortController();
const checklist = openStore(life.signal);
const { store, setStep } = checklist;
const edit = editChecklist(checklist);
const files = watchFiles(() => draw(), life.signal);
let areHostsMissing = false;
let domain: 'fr' | 'org' = 'fr';
let lastDone: StepId | undefined;

ignoreHeldKeys(document, life.signal);
document.documentElement.dataset.place = isInTab ? 'tab' : 'popup';

function setState(step: StepId, state: MarkState): void {
  lastDone = state === 'done' ? step : undefined;
  void setStep(step, state);
  draw();
}

function draw(): void {
  if (!container) return;
  const isDrawn = container.querySelector('main') !== null;
  // Another school is being read: this one stays until then, and focus with it.
  if (isDrawn && store.getState().phase === 'reading') return;
  const state = store.getState();
  const languages = listLanguages(state.settings);
  const t = chooseMessages(languages);
  applyPreferences(state.settings, t);
  const almanac = makeAlmanac([state.scope.schoolYear]);
  const model = buildSurfaceModel(state, readToday(), { t, almanac });
  const justDone = model.statuses.find(({ step, state }) => step.id === lastDone && state === 'done');
  const popup = h(Popup, {
    model,
    words: choosePopupMessages(languages),
    ...(justDone && { justDone }),
    domain,
    isInTab,
    areHostsMissing,
    files: files.getState(Object.keys(model.state.progress).length > 0),
    onSetState: setState,
    onOpenStep: (step) => void askToOpenStep(step, domain),
    onOpenLarge: () => void openInTab().catch(report),
    onOpenData: () => (isInTab ? goTo(DATA_PANEL) : void openInTab(`#${DATA_PANEL}`).catch(report)),
    onExport: () => void files.exportAll().catch(report),
    onPickFile: (file) => void pickFile(file).catch(report),
    onConfirmImport: () => void confirmImport().catch(report),
    onCancelImport: files.cancel,
    onUndoImport: () => void files.undo().catch(report),
    onGrantHosts: () => void requestHosts().catch(report),
    onRetry: () => void checklist.retry(),
    onSetNote: (scope, step, note) => void checklist.setNote(scope, step, note),
    onPutOff: (step, until) => void checklist.putOff(step, until),
    onSetRun: (...args) => void edit.setRun(...args),
    onSetPart: (...args) => void edit.setPart(...args),
    onSetDue: (...args) => void edit.setDue(...args),
    onShowAgain: showAgain,
    onChooseEstablishment: (establishment) => void checklist.choose(establishment),
    onAnswerAdoption: (answer) => void checklist.answerAdoption(answer),
  });
  const view = h(ErrorBoundary, { sentence: t.broken, onError: report, children: popup });
  drawKeepingFocus(() => render(view, container));
  // The browser looked for what the address names before it was drawn.
  if (!isDrawn && location.hash !== '') goTo(location.hash.slice(1));
}

/** Brings the overlay back where it was hidden. */
function showAgain(where: 'today' | 'pages'): void {
  const { pages, day } = store.getState().quiet;
  void checklist.setHabit('quiet', where === 'today' ? { pages } : { pages: [], ...(day && { day }) });
}

/** Shows what the chosen file would change, and goes there: it is what the user waits for. */
async function pickFile(file: File): Promise<void> {
  await files.pick(file);
  goTo(IMPORT_PREVIEW);
}

/** Imports the chosen file. Where no establishment was known, the one that the file brings is shown. */
async function confirmImport(): Promise<void> {
  const { scope, hasOrphan } = store.getState();
  const [first] = await files.confirm();
  if (first && scope.establishment === DEFAULT_ESTABLISHMENT && !hasOrphan) await checklist.choose(first);
}

function goTo(id: string): void {
  const target = document.getElementById(id);
  // The whole part, not its heading alone at the edge of the window.
  target?.closest('section')?.scrollIntoView({ block: 'nearest' });
  target?.focus();
}

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

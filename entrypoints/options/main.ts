import '../../assets/tokens.css';
import '../../assets/themes.css';
import '../../assets/ui.css';
import '../../assets/column-page.css';
import '../../assets/options.css';
import '../../assets/packs.css';
import { h, render } from 'preact';
import browser from 'webextension-polyfill';
import { chooseMessages } from '../../assets/messages/choose.ts';
import { chooseLiveMessages } from '../../assets/messages/choose-live.ts';
import { chooseOptionsMessages } from '../../assets/messages/choose-options.ts';
import { makeAlmanac } from '../../checklist/calendars/make-almanac.ts';
import { readToday } from '../../checklist/clock.ts';
import { findZone } from '../../checklist/find-zone.ts';
import { resolveYear } from '../../checklist/resolve-year.ts';
import { getStartYear, type SchoolYear } from '../../checklist/school-year.ts';
import { IMPORT_PREVIEW } from '../../components/data/import-preview-box.tsx';
import { Options } from '../../components/options/options.tsx';
import { applyPacks } from '../../components/packs/apply-packs.ts';
import { openPacksDesk } from '../../components/packs/packs-desk.ts';
import { PICKED_PACK } from '../../components/packs/picked-pack-box.tsx';
import { watchPacks } from '../../components/packs/watch-packs.ts';
import { runReminders } from '../../components/reminders/run-reminders.ts';
import { applyPreferences, listLanguages } from '../../components/surface/apply-preferences.ts';
import { askFindings } from '../../components/surface/ask-findings.ts';
import { watchDevice } from '../../components/surface/device-id.ts';
import { dropTranslation } from '../../components/surface/drop-translation.ts';
import { watchFiles } from '../../components/surface/files.ts';
import { ignoreHeldKeys } from '../../components/surface/ignore-held-keys.ts';
import { drawKeepingFocus } from '../../components/surface/keep-focus.ts';
import { watchMutedSignals } from '../../components/surface/muted-signals.ts';
import { openStore } from '../../components/surface/open-store.ts';
import { report } from '../../components/surface/report.ts';
import { buildSurfaceModel } from '../../components/surface/surface-model.ts';
import { watchFindings } from '../../components/surface/watch-findings.ts';
import { watchToday } from '../../components/surface/watch-today.ts';
import { ErrorBoundary } from '../../components/ui/error-boundary.tsx';
import { browserStorage } from '../../storage/browser-storage.ts';
import type { FindingsRequest } from '../../storage/findings/findings-request.ts';
import { DEFAULT_ESTABLISHMENT } from '../../storage/keys.ts';
import { getNickname, toCorrections } from '../../storage/schema/to-registry.ts';
import { editChecklist } from '../../storage/surface/edit-checklist.ts';
import { getFindingsScope } from '../../storage/surface/findings-scope.ts';

const container = document.querySelector('#options');
if (!container) throw new Error('options.html has no #options');

const life = new AbortController();
const checklist = openStore(life.signal);
const edit = editChecklist(checklist);
const { store } = checklist;
const files = watchFiles(() => draw(), life.signal);
const readDevice = watchDevice(() => draw(), life.signal);
const packs = watchPacks({ checklist, onChange: () => draw(), report, signal: life.signal });
const packsDesk = openPacksDesk({
  store: packs,
  edit,
  readState: store.getState,
  onChange: () => draw(),
  onPicked: () => goTo(PICKED_PACK),
  report,
});
const readReminders = runReminders(() => draw(), life.signal);
const readMutedSignals = watchMutedSignals(() => draw(), life.signal);
const readFindings = watchFindings({
  storage: browserStorage,
  onChange: () => draw(),
  report,
  signal: life.signal,
});
let findingsErasing: 'erased' | 'refused' | undefined;
let shownYear: SchoolYear | undefined;

ignoreHeldKeys(document, life.signal);

function draw(): void {
  const state = store.getState();
  // Nothing is shown before it is known; another school is being read: this one stays until then.
  if (!container || state.phase === 'reading') return;
  const isDrawn = container.querySelector('main') !== null;
  const languages = listLanguages(state.settings);
  const t = chooseMessages(languages);
  const words = chooseOptionsMessages(languages);
  applyPreferences(state.settings, t);
  document.title = `${words.optionsTitle} · ${t.name}`;
  const { schoolYear, establishment } = state.scope;
  const next = getStartYear(schoolYear) + 1;
  const years: SchoolYear[] = [schoolYear, `${next}-${next + 1}`];
  const knowledge = applyPacks({ t, almanac: makeAlmanac(years) }, packs.readApplied(), schoolYear);
  const { almanac } = knowledge;
  const { academie, zone } = state.settings;
  const owner = { academie, uai: establishment, zone };
  const year = shownYear !== undefined && years.includes(shownYear) ? shownYear : schoolYear;
  const registry = checklist.readRegistry();
  const device = readDevice();
  // What Pix's pages say is of this year.
  const isThisYear = year === schoolYear;
  const corrections = isThisYear ? state.corrections : toCorrections(registry, year);
  const calendar = resolveYear(almanac, year, { ...owner, corrections });
  const options = h(Options, {
    model: buildSurfaceModel(state, readToday(), knowledge),
    words,
    live: chooseLiveMessages(t.language),
    zone: findZone(almanac, owner),
    years,
    calendar,
    seenDates: isThisYear ? readFindings(getFindingsScope(state)).dates : {},
    mutedSignals: readMutedSignals(),
    nickname: device === undefined ? undefined : (getNickname(registry, device) ?? ''),
    files: files.getState(),
    findingsErasing,
    reminders: readReminders(languages),
    packs: packsDesk.read(languages),
    version: browser.runtime.getManifest().version,
    onRetry: () => void checklist.retry(),
    onChooseAcademie: (chosen) => void edit.setSetting('academie', chosen),
    onShowYear: (chosen) => {
      shownYear = chosen;
      draw();
    },
    onSetDate: (at, name, dates) => void edit.setDate(at, name, dates, calendar.key),
    onSetPlacement: (at, period, isOne) => void edit.setPlacement(at, period, isOne),
    onSetGroupSize: (groupSize) => void edit.setSetting('groupSize', groupSize),
    onSetNudge: (nudge, isWanted) => void edit.setNudge(nudge, isWanted),
    onSetSignal: (signal, isWanted) => void tellFindings({ type: 'set-signal', signal, isWanted }),
    onChooseLanguage: (language) => void edit.setSetting('language', language),
    onChooseTheme: (theme) => void edit.setSetting('theme', theme),
    onSetNickname: (nickname) => {
      if (device !== undefined) void edit.setNickname(device, nickname);
    },
    onExport: () => void files.exportAll().catch(report),
    onPickFile: (file) => void pickFile(file).catch(report),
    onConfirmImport: () => void confirmImport().catch(report),
    onCancelImport: files.cancel,
    onUndoImport: () => void files.undo().catch(report),
    onEraseAll: () => void files.eraseAll().catch(report),
    onEraseFindings: () => void eraseFindings(),
  });
  const view = h(ErrorBoundary, { sentence: t.broken, onError: report, children: options });
  drawKeepingFocus(() => {
    dropTranslation(container);
    render(view, container);
  });
  // The browser looked for what the address names before it was drawn.
  if (!isDrawn && location.hash !== '') goTo(location.hash.slice(1));
}

/** Shows what the chosen file would change, and goes there: it is what the user waits for. */
async function pickFile(file: File): Promise<void> {
  await files.pick(file);
  goTo(IMPORT_PREVIEW);
}

/** Imports the chosen file. Where no establishment was known, the one that the file brings is shown. */
async function confirmImport(): Promise<void> {
  const { scope, hasOrphan } = store.getState();
  await files.confirm(async ([first]) => {
    if (first && scope.establishment === DEFAULT_ESTABLISHMENT && !hasOrphan) await checklist.choose(first);
  });
}

/** Has a choice kept; what was not shows as it was. */
async function tellFindings(request: FindingsRequest): Promise<void> {
  await askFindings(request);
  draw();
}

async function eraseFindings(): Promise<void> {
  findingsErasing = undefined;
  draw();
  findingsErasing = (await askFindings({ type: 'erase-findings' })) === true ? 'erased' : 'refused';
  draw();
}

function goTo(id: string): void {
  const target = document.getElementById(id);
  target?.focus();
  // The whole part, not its heading alone at the edge of the window; one that is taller, from its heading on.
  const part = target?.closest('section');
  part?.scrollIntoView({ block: part.clientHeight > window.innerHeight ? 'start' : 'nearest' });
}

store.subscribe(draw);
watchToday(draw, life.signal);
draw();

import '../../assets/tokens.css';
import '../../assets/themes.css';
import '../../assets/ui.css';
import '../../assets/options.css';
import { h, render } from 'preact';
import browser from 'webextension-polyfill';
import { chooseMessages } from '../../assets/messages/choose.ts';
import { chooseOptionsMessages } from '../../assets/messages/choose-options.ts';
import { makeAlmanac } from '../../checklist/calendars/make-almanac.ts';
import { readToday } from '../../checklist/clock.ts';
import { findZone } from '../../checklist/find-zone.ts';
import { resolveYear } from '../../checklist/resolve-year.ts';
import { getStartYear, type SchoolYear } from '../../checklist/school-year.ts';
import { IMPORT_PREVIEW } from '../../components/data/import-preview-box.tsx';
import { Options } from '../../components/options/options.tsx';
import { applyPreferences, listLanguages } from '../../components/surface/apply-preferences.ts';
import { watchDevice } from '../../components/surface/device-id.ts';
import { watchFiles } from '../../components/surface/files.ts';
import { ignoreHeldKeys } from '../../components/surface/ignore-held-keys.ts';
import { drawKeepingFocus } from '../../components/surface/keep-focus.ts';
import { openStore } from '../../components/surface/open-store.ts';
import { report } from '../../components/surface/report.ts';
import { buildSurfaceModel } from '../../components/surface/surface-model.ts';
import { watchToday } from '../../components/surface/watch-today.ts';
import { ErrorBoundary } from '../../components/ui/error-boundary.tsx';
import { DEFAULT_ESTABLISHMENT } from '../../storage/keys.ts';
import { getNickname, toCorrections } from '../../storage/schema/to-registry.ts';
import { editChecklist } from '../../storage/surface/edit-checklist.ts';

const container = document.querySelector('#options');
if (!container) throw new Error('options.html has no #options');

const life = new AbortController();
const checklist = openStore(life.signal);
const edit = editChecklist(checklist);
const { store } = checklist;
const files = watchFiles(() => draw(), life.signal);
const readDevice = watchDevice(() => draw(), life.signal);
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
  const almanac = makeAlmanac(years);
  const { academie, zone } = state.settings;
  const owner = { academie, uai: establishment, zone };
  const year = shownYear !== undefined && years.includes(shownYear) ? shownYear : schoolYear;
  const registry = checklist.readRegistry();
  const device = readDevice();
  const calendar = resolveYear(almanac, year, { ...owner, corrections: toCorrections(registry, year) });
  const options = h(Options, {
    model: buildSurfaceModel(state, readToday(), { t, almanac }),
    words,
    zone: findZone(almanac, owner),
    years,
    calendar,
    nickname: device === undefined ? undefined : (getNickname(registry, device) ?? ''),
    files: files.getState(),
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
  });
  const view = h(ErrorBoundary, { sentence: t.broken, onError: report, children: options });
  drawKeepingFocus(() => render(view, container));
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
  const [first] = await files.confirm();
  if (first && scope.establishment === DEFAULT_ESTABLISHMENT && !hasOrphan) await checklist.choose(first);
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

import { h, render } from 'preact';
import { chooseMessages } from '../../assets/messages/choose.ts';
import { chooseToolsMessages } from '../../assets/messages/choose-tools.ts';
import type { Messages } from '../../assets/messages/messages.ts';
import { makeAlmanac } from '../../checklist/calendars/make-almanac.ts';
import { readToday } from '../../checklist/clock.ts';
import { AUDIENCES, type Audience } from '../../checklist/mailing/mailing-steps.ts';
import { listPackHosts } from '../../checklist/packs/combine-packs.ts';
import { findPackOfStep } from '../../checklist/packs/pack.ts';
import { getSchoolYear, isSchoolYear, type SchoolYear } from '../../checklist/school-year.ts';
import { isStepId, type StepId } from '../../checklist/steps.ts';
import { isToolId, PAST_YEAR_TOOLS, TOOL_IDS, type ToolId } from '../../checklist/tools.ts';
import { browserStorage } from '../../storage/browser-storage.ts';
import { getFindingsScope } from '../../storage/surface/findings-scope.ts';
import { applyPacks, applyToAlmanac } from '../packs/apply-packs.ts';
import { watchPacks } from '../packs/watch-packs.ts';
import { applyPreferences, listLanguages } from '../surface/apply-preferences.ts';
import { copyText } from '../surface/copy-text.ts';
import { dropTranslation } from '../surface/drop-translation.ts';
import { ignoreHeldKeys } from '../surface/ignore-held-keys.ts';
import { drawKeepingFocus } from '../surface/keep-focus.ts';
import { openPastStore } from '../surface/open-past-store.ts';
import { openStore } from '../surface/open-store.ts';
import { report } from '../surface/report.ts';
import { buildSurfaceModel } from '../surface/surface-model.ts';
import { watchFindings } from '../surface/watch-findings.ts';
import { watchToday } from '../surface/watch-today.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { findDomain } from '../year/own-tabs.ts';
import type { FormerStep } from '../year-file/list-removed.ts';
import type { ToolsProps } from './tool-props.ts';
import { ToolsPage } from './tools-page.tsx';

/** A year to look back at, in place of the current one. */
function readPastYear(): SchoolYear | undefined {
  const named = new URLSearchParams(location.search).get('year') ?? '';
  return isSchoolYear(named) && named < getSchoolYear(readToday()) ? named : undefined;
}

function readTool(tools: readonly [ToolId, ...ToolId[]]): ToolId {
  const named = location.hash.slice(1);
  return isToolId(named) && tools.includes(named) ? named : tools[0];
}

function readStep(): StepId | undefined {
  const named = new URLSearchParams(location.search).get('step');
  return named !== null && isStepId(named) ? named : undefined;
}

function readAudience(): Audience | undefined {
  const named = new URLSearchParams(location.search).get('for');
  return AUDIENCES.find((each) => each === named);
}

/** Whether the file of the tool was asked for by what has opened it. Told once: who loads the page again asks for nothing. */
function takeFileWanted(): boolean {
  const isWanted = new URLSearchParams(location.search).has('save');
  if (isWanted) history.replaceState(null, '', `${location.pathname}${location.hash}`);
  return isWanted;
}

/** Shows the tool that the address names, for the establishment shown in its year, for as long as the page lives. */
export function startTools(container: Element): void {
  const life = new AbortController();
  const pastYear = readPastYear();
  const tools = pastYear ? PAST_YEAR_TOOLS : TOOL_IDS;
  const checklist = pastYear ? openPastStore(pastYear, life.signal) : openStore(life.signal);
  const { store } = checklist;
  let domain: ToolsProps['domain'] = 'fr';
  let isDomainKnown = false;
  const isFileWanted = takeFileWanted();
  const readFindings = watchFindings({
    storage: browserStorage,
    onChange: () => draw(),
    report,
    signal: life.signal,
  });

  const packs = watchPacks({ checklist, onChange: () => draw(), report, signal: life.signal });

  function listFormerSteps({ language }: Messages): readonly FormerStep[] {
    const { schoolYear } = store.getState().scope;
    const former = packs.readFormer();
    if (former.length === 0) return [];
    const applied = { packs: former.map(({ pack }) => pack), managed: {} };
    const { steps } = applyToAlmanac(makeAlmanac([schoolYear]), applied, schoolYear, language);
    return steps.flatMap((step) => {
      const found = former.find(({ pack }) => pack.id === findPackOfStep(step.id));
      return found ? [{ step, wasAdded: found.wasAdded }] : [];
    });
  }

  function draw(): void {
    const state = store.getState();
    // Nothing is shown before it is known; another school is being read: this one stays until then.
    if (state.phase === 'reading') return;
    const languages = listLanguages(state.settings);
    const t = chooseMessages(languages);
    const words = chooseToolsMessages(languages);
    const tool = readTool(tools);
    applyPreferences(state.settings, t);
    document.title = `${words.tools[tool]} · ${t.name}`;
    const scope = getFindingsScope(state);
    const { schoolYear } = state.scope;
    const props: ToolsProps = {
      model: buildSurfaceModel(
        state,
        readToday(),
        applyPacks({ t, almanac: makeAlmanac([schoolYear]) }, packs.readApplied(), schoolYear),
      ),
      words,
      languages,
      tool,
      tools,
      scope,
      step: readStep(),
      audience: readAudience(),
      findings: readFindings(scope),
      packHosts: listPackHosts(packs.readApplied().packs),
      formerSteps: listFormerSteps(t),
      domain,
      savesAtOnce: isFileWanted && isDomainKnown,
      onSetNote: (noted, note) => void checklist.setNote(state.scope, noted, note),
      onCopy: copyText,
    };
    const view = h(ErrorBoundary, { sentence: t.broken, onError: report, children: h(ToolsPage, props) });
    drawKeepingFocus(() => {
      dropTranslation(container);
      render(view, container);
    });
  }

  /** Another tool is another page: it begins at its heading. */
  function follow(): void {
    draw();
    document.getElementById(readTool(tools))?.focus();
  }

  ignoreHeldKeys(document, life.signal);
  store.subscribe(draw);
  watchToday(draw, life.signal);
  window.addEventListener('hashchange', follow, { signal: life.signal });
  draw();
  findDomain()
    .then((found) => {
      domain = found;
    }, report)
    .then(() => {
      isDomainKnown = true;
      draw();
    });
}

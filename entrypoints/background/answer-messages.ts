import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { enTexts } from '../../assets/messages/en/texts.ts';
import { frTexts } from '../../assets/messages/fr/texts.ts';
import { type TextsRequest, textsRequestSchema } from '../../assets/messages/texts-request.ts';
import { makeAlmanacOfDay } from '../../checklist/calendars/make-almanac.ts';
import { readToday } from '../../checklist/clock.ts';
import { getSchoolYear } from '../../checklist/school-year.ts';
import { composeHint } from '../../components/live/compose-hint.ts';
import {
  type Applied,
  applyPacksToTexts,
  applyToAlmanac,
  NOTHING_APPLIED,
} from '../../components/packs/apply-packs.ts';
import type { TextsAnswer } from '../../components/surface/texts-answer.ts';
import { getAddQuery, openInTab, openOptions, openPlan, openTool } from '../../components/year/own-tabs.ts';
import { NAMED, PRESSED } from '../../guest/obstacle-selectors.ts';
import { PAGES } from '../../pix/catalogue.ts';
import { fillRequestSchema } from '../../pix/fill-request.ts';
import { findPage } from '../../pix/find-page.ts';
import { getLandmarks } from '../../pix/landmark-catalogue.ts';
import {
  type LandmarksAnswer,
  type LandmarksRequest,
  landmarksRequestSchema,
} from '../../pix/landmarks-request.ts';
import { listObservations } from '../../pix/observation-catalogue.ts';
import { isOfNow, observationsRequestSchema, observeRequestSchema } from '../../pix/observe-request.ts';
import { openStepRequestSchema } from '../../pix/open-step-request.ts';
import {
  detailsRequestSchema,
  type OwnPageRequest,
  ownPageRequestSchema,
  panelOpenRequestSchema,
} from '../../pix/own-page-request.ts';
import { PAGE_FRAME } from '../../pix/page-frame.ts';
import { READ_SHORTCUT } from '../../pix/toggle-card-request.ts';
import { parseChangeRequest } from '../../storage/changes/change-request.ts';
import { nameRequestSchema } from '../../storage/changes/name-request.ts';
import { parsePlanName } from '../../storage/document-names.ts';
import { fileRequestSchema } from '../../storage/file/file-request.ts';
import type { FindingsKeeper } from '../../storage/findings/findings-keeper.ts';
import { findingsRequestSchema } from '../../storage/findings/findings-request.ts';
import type { Keeper } from '../../storage/keeper/keeper.ts';
import { putOffsRequestSchema } from '../../storage/put-offs/put-offs-request.ts';
import { readPutOffs } from '../../storage/put-offs/read-put-offs.ts';
import { answerFindings, eraseAll } from './answer-findings.ts';
import { answerObserve } from './answer-observe.ts';
import { fillSession } from './fill-session.ts';
import { createRateLimit } from './limit-rate.ts';
import { loadDetails } from './load-details.ts';
import { logReport } from './log-report.ts';
import { openPanelFor } from './open-panel-for.ts';
import { openStep } from './open-step.ts';
import { OVERLAY_STYLES } from './overlay-styles.ts';
import type { PlanAccess } from './plan-access.ts';
import { readShortcut } from './toggle-card.ts';

const shortcutSchema = v.object({ type: v.literal(READ_SHORTCUT) });
const reportSchema = v.object({ type: v.literal('report'), text: v.pipe(v.string(), v.maxLength(500)) });
const requestSchema = v.variant('type', [
  landmarksRequestSchema,
  observationsRequestSchema,
  observeRequestSchema,
  shortcutSchema,
  openStepRequestSchema,
  ownPageRequestSchema,
  panelOpenRequestSchema,
  detailsRequestSchema,
  fillRequestSchema,
  textsRequestSchema,
  nameRequestSchema,
  putOffsRequestSchema,
  reportSchema,
  ...fileRequestSchema.options,
  ...findingsRequestSchema.options,
]);
/** Files, and what was read on Pix, are the business of our own pages, not of a script among a site's. */
const ownPagesSchema = v.variant('type', [...fileRequestSchema.options, ...findingsRequestSchema.options]);

interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly tab?: { readonly id?: number; readonly windowId?: number; readonly url?: string };
}

function answerLandmarks({ page, step, language, isSouthern }: LandmarksRequest): LandmarksAnswer | null {
  const landmarks = getLandmarks(page, step);
  if (!landmarks) return null;
  return {
    landmarks,
    hint: composeHint(page, step, language, isSouthern ? undefined : getSchoolYear(readToday())),
  };
}

/** @param from the address of the page that asks */
function openOwnPage({ page, tool, step, adds }: OwnPageRequest, from: string | undefined): Promise<void> {
  const here = from !== undefined && URL.canParse(from) ? findPage(new URL(from))?.id : undefined;
  const open = {
    year: () => openInTab(adds ? getAddQuery(here) : undefined),
    options: openOptions,
    plan: openPlan,
    tools: () => openTool(tool, step),
  };
  return open[page]();
}

/** All that a page shows from, with what packs add and change. */
function answerTexts(language: TextsRequest['language'], packs: Applied): TextsAnswer {
  const today = readToday();
  const almanac = makeAlmanacOfDay(today);
  return {
    texts: applyPacksToTexts({ fr: frTexts, en: enTexts }[language], packs, getSchoolYear(today)),
    almanac: applyToAlmanac(almanac, packs, getSchoolYear(today), language),
    styles: OVERLAY_STYLES,
    obstacles: { pressed: `${PRESSED},${PAGE_FRAME}`, named: NAMED },
    pages: PAGES,
  };
}

/** The listener for messages of our own surfaces. A message of any other shape or sender is not answered. */
export function createMessageAnswerer(
  keeper: Keeper,
  findingsKeeper: FindingsKeeper,
  plan: PlanAccess,
  readPacks: () => Promise<Applied> = async () => NOTHING_APPLIED,
) {
  const ownPages = browser.runtime.getURL('');
  const isAtHandsPace = createRateLimit();
  // Apart: what a page plays with its names takes no click away.
  const isAtPagesPace = createRateLimit();
  const isAtLooksPace = createRateLimit();
  const observe = async (request: Parameters<typeof answerObserve>[0]) =>
    answerObserve(request, findingsKeeper, plan, await readPacks());
  return (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    const change = parseChangeRequest(message);
    if (change === 'newer') return Promise.resolve('newer-version');
    if (change) {
      const isOwnPage = sender.url?.startsWith(ownPages) === true;
      // Nothing of a plan is changed on a page of a site.
      const isOfCard = !parsePlanName(change.document) && isAtHandsPace(sender.tab?.id ?? -1);
      return isOwnPage || isOfCard ? keeper.apply(change) : keeper.refuse(change);
    }
    const parsed = v.safeParse(requestSchema, message);
    if (!parsed.success) return undefined;
    const request = parsed.output;
    if (v.is(ownPagesSchema, request) && !sender.url?.startsWith(ownPages)) return undefined;
    switch (request.type) {
      case 'open-step':
        return openStep(request).then(() => true);
      case 'open-own-page':
        return openOwnPage(request, sender.tab?.url ?? sender.url).then(() => true);
      case 'open-panel':
        return openPanelFor(sender.tab);
      case 'load-details':
        return loadDetails(sender.tab);
      case 'fill-session': {
        // A page says for itself alone; the panel, for the one beside it.
        const tab = sender.url?.startsWith(ownPages) ? request.tab : sender.tab?.id;
        return tab === undefined ? undefined : fillSession(request, tab, plan, findingsKeeper);
      }
      case 'read-texts':
        return readPacks().then((packs) => answerTexts(request.language, packs));
      case 'count-put-offs':
        return readPutOffs(request);
      case 'read-observations':
        return Promise.resolve(listObservations(request.page));
      case 'name-establishment':
        return isAtPagesPace(sender.tab?.id ?? -1) ? keeper.nameEstablishment(request) : Promise.resolve();
      case 'observe': {
        // What comes faster than a page renders, or of another time, is judged, and not kept, nor is its answer heard; what is
        // judged alone anyway takes nothing of that.
        const isToKeep = request.answer !== undefined || (request.isNoted && request.isNew);
        const isKept = isOfNow(request, readToday()) && (!isToKeep || isAtLooksPace(sender.tab?.id ?? -1));
        return observe(isKept ? request : { ...request, isNoted: false, answer: undefined });
      }
      case 'import-file':
        return keeper.importFile(request.text);
      case 'undo-import':
        return keeper.undoImport();
      case 'prepare-export':
        return keeper.drain();
      case 'erase-all':
        return eraseAll(keeper, findingsKeeper);
      case 'set-target':
        return answerFindings(request, findingsKeeper).then(() =>
          keeper.keepNamed(request.scope.establishment),
        );
      case 'set-signal':
      case 'erase-findings':
        return answerFindings(request, findingsKeeper);
      case 'note-export':
        return keeper.noteExport();
      case 'read-landmarks':
        return Promise.resolve(answerLandmarks(request));
      case READ_SHORTCUT:
        return readShortcut();
      case 'report':
        logReport(request.text);
        return Promise.resolve();
    }
  };
}

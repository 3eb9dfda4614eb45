import browser from 'webextension-polyfill';
import { chooseLiveMessages } from '../../assets/messages/choose-live.ts';
import { en } from '../../assets/messages/en/index.ts';
import { fr } from '../../assets/messages/fr/index.ts';
import type { MissedField } from '../../assets/messages/plan-live-messages.ts';
import { readToday } from '../../checklist/clock.ts';
import { formatStart } from '../../checklist/session-plan/match-sessions.ts';
import { formatDay } from '../../components/ui/format-day.ts';
import type { FillAnswer, FillRequest } from '../../pix/fill-request.ts';
import { getLandmarkLabel } from '../../pix/landmark.ts';
import {
  type FilledField,
  type FillWorld,
  FORM_FIELDS,
  type FormOutcome,
  type FormValues,
} from '../../pix/session-form.ts';
import type { FindingsKeeper } from '../../storage/findings/findings-keeper.ts';
import type { PlanAccess } from './plan-access.ts';

/** The built script, at the root of the package. */
const FILL = '/fill.js';

/** Runs the script that fills in beside the content script of a tab, and gives what came of it. */
async function runInTab(tabId: number, values: FormValues): Promise<FormOutcome> {
  const target = { tabId };
  await browser.scripting.executeScript({ target, files: [FILL] });
  const [done] = await browser.scripting.executeScript({
    target,
    // Sent as text: it sees nothing around it.
    func: (given: FormValues) => (globalThis as FillWorld).fillSessionForm?.(given),
    args: [values],
  });
  return (done?.result as FormOutcome | null | undefined) ?? 'no-form';
}

/**
 * Fills in the form of the page in a tab with a planned session, and remembers with which: the session that is then created
 * is that one. It submits nothing.
 *
 * @throws when the tab has gone, the browser refuses, or storage cannot be read
 */
export async function fillSession(
  { scope, session: wanted, language }: FillRequest,
  tabId: number,
  plan: PlanAccess,
  findings: FindingsKeeper,
): Promise<FillAnswer> {
  const words = chooseLiveMessages(language).plan;
  const { sessions, means } = await plan.read(scope);
  const session = sessions.find(({ id }) => id === wanted);
  if (!session || session.pixNumber !== undefined) return { sentence: words.notPlanned, isFilled: false };
  const time = formatStart(session.start);
  const invigilators = await plan.readInvigilators(scope, session.id);
  const values: FormValues = {
    ...(means?.site && { site: means.site }),
    room: session.room,
    day: session.day,
    time,
    ...(invigilators && { invigilators }),
  };
  const outcome = await runInTab(tabId, values);
  if (outcome === 'no-form') return { sentence: words.noForm, isFilled: false };
  await findings.change(scope, (known) => ({ ...known, filled: { value: session.id, read: readToday() } }));
  const said: FormValues = {
    ...values,
    day: formatDay(session.day, { fr, en }[language]),
    time: words.hour(time),
  };
  const name = (field: FilledField): MissedField => ({
    label: getLandmarkLabel(FORM_FIELDS[field].landmark, outcome.language),
    // No name of a person goes onto a page but into the form.
    value: field === 'invigilators' ? '' : (said[field] ?? ''),
  });
  const { missed } = outcome;
  return missed.length === 0
    ? { sentence: words.filled(invigilators !== ''), isFilled: true }
    : { sentence: words.missed(missed.map(name)), isFilled: false };
}

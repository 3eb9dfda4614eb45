import * as v from 'valibot';
import { isStepId, type StepId } from '../checklist/steps.ts';
import { TOOL_IDS } from '../checklist/tools.ts';
import { OPEN_PANEL } from './toggle-card-request.ts';

/** "Show the year", the settings, the plan of sessions or a tool of a step, in a tab: from a card to the background, since no page of a site may open ours. */
export const ownPageRequestSchema = v.object({
  type: v.literal('open-own-page'),
  page: v.picklist(['year', 'options', 'plan', 'tools']),
  tool: v.optional(v.picklist(TOOL_IDS)),
  step: v.optional(v.custom<StepId>((value) => typeof value === 'string' && isStepId(value))),
  /** With the form of a step to add unfolded, for the page that asks. */
  adds: v.optional(v.literal(true)),
});
export type OwnPageRequest = v.InferOutput<typeof ownPageRequestSchema>;

/** "Open the panel beside this page", in the same press. */
export const panelOpenRequestSchema = v.object({ type: v.literal(OPEN_PANEL) });
export type PanelOpenRequest = v.InferOutput<typeof panelOpenRequestSchema>;

/** "Give this page what unfolds the card." */
export const detailsRequestSchema = v.object({ type: v.literal('load-details') });
export type DetailsRequest = v.InferOutput<typeof detailsRequestSchema>;

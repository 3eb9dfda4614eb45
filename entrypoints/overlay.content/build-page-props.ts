import { getGroupSizeNudge } from '../../checklist/nudges/group-size.ts';
import type { NudgeId } from '../../checklist/nudges/nudge-ids.ts';
import { findNextElsewhere, listPageSteps } from '../../checklist/page-steps.ts';
import type { OverlayEvents, OverlayProps } from '../../components/overlay/overlay-props.ts';
import type { SurfaceModel } from '../../components/surface/surface-model.ts';
import type { PixPage } from '../../pix/page.ts';
import type { OverlayView } from '../../storage/surface/overlay-view-item.ts';
import type { HostAttributes } from './overlay-host.ts';
import type { PageMemory } from './page-memory.ts';
import type { PageViewContext } from './page-view-context.ts';

type PageProps = Omit<OverlayProps, keyof OverlayEvents>;

/** What the overlay shows on a page: its steps today, and what has just happened there. */
export function buildPageProps(
  { page, domain, getShortcut }: PageViewContext,
  model: SurfaceModel,
  memory: PageMemory,
): PageProps {
  const { statuses, state } = model;
  const shown = listPageSteps(page, statuses);
  const done = statuses.filter((status) => status.state === 'done' && page.steps.includes(status.step.id));
  const justDone = statuses.find(
    (status) =>
      status.step.id === memory.lastActed && (status.state === 'done' || status.state === 'put-off'),
  );
  const nextElsewhere = findNextElsewhere(statuses, shown);
  const { groupSize, mutedNudges } = state.settings;
  const isWanted = page.hasGroups && !mutedNudges?.includes('group-size' satisfies NudgeId);
  const nudge = isWanted ? getGroupSizeNudge(memory.candidates, groupSize) : undefined;
  const [main] = shown;
  const canPoint = main !== undefined && page.withoutLandmark?.includes(main.step.id) !== true;
  const missing = memory.missing?.step === main?.step.id ? memory.missing?.label : undefined;
  return {
    model,
    domain,
    shown,
    done,
    shortcut: getShortcut(),
    ...(justDone && { justDone }),
    ...(nextElsewhere && { nextElsewhere }),
    ...(nudge && { nudge }),
    ...(canPoint && { where: missing ? { missing } : {} }),
    ...(memory.unfolded && { unfolded: memory.unfolded }),
    ...(memory.hidden && { hidden: memory.hidden }),
  };
}

/** The attributes of docs/automation.md, and the corner for the style sheet. */
export function describeHost(
  page: PixPage,
  { state }: SurfaceModel,
  { shown, hidden }: PageProps,
  view: OverlayView,
): HostAttributes {
  return {
    'data-page': page.id,
    'data-steps': shown.map(({ step }) => step.id).join(' '),
    'data-main-step': shown[0]?.step.id ?? '',
    'data-view': hidden ? 'hidden' : view,
    'data-year': state.scope.schoolYear,
    'data-establishment': state.scope.establishment,
    'data-corner': state.overlayCorner,
  };
}

import {
  findNextElsewhere,
  findOwedPart,
  listPageIds,
  listPageSteps,
  openSteps,
} from '../../checklist/page-steps.ts';
import type { StepStatus } from '../../checklist/step-status.ts';
import { isInPlace } from '../../components/live/is-in-place.ts';
import type { LiveAnswer, LiveVerdict } from '../../components/live/live-answer.ts';
import type { OverlayEvents, OverlayProps } from '../../components/overlay/overlay-props.ts';
import type { SurfaceModel } from '../../components/surface/surface-model.ts';
import type { HostAttributes } from '../../guest/overlay-host.ts';
import type { PixPage } from '../../pix/page.ts';
import type { OverlayView } from '../../storage/surface/overlay-view-item.ts';
import type { PageMemory } from './page-memory.ts';
import type { PageViewContext } from './page-view-context.ts';

type PageProps = Omit<OverlayProps, keyof OverlayEvents | 'onError'>;

/** The statuses of the steps on a page that has said what its own thing changes of them. */
function readStatuses({ statuses }: SurfaceModel, here: LiveVerdict | undefined): readonly StepStatus[] {
  return openSteps(statuses, here?.opens ?? []);
}

/** The steps of a page, the main one first. */
export function listShown(page: PixPage, model: SurfaceModel, here: LiveVerdict | undefined): StepStatus[] {
  return listPageSteps(page, readStatuses(model, here), here);
}

/** The model of a page where one part of a step is done: there the step is named by it, for a tick to be of what it names. */
function nameParts(page: PixPage, model: SurfaceModel): SurfaceModel {
  const named = model.statuses.flatMap((status) => {
    const part = findOwedPart(page, status);
    const { id } = status.step;
    const title = part && model.t.partTitles[part];
    return title ? [[id, { ...model.texts[id], title, short: title }] as const] : [];
  });
  return named.length > 0 ? { ...model, texts: { ...model.texts, ...Object.fromEntries(named) } } : model;
}

/** What the overlay shows on a page: its steps today, and what has just happened there. */
export function buildPageProps(
  { page, domain }: PageViewContext,
  model: SurfaceModel,
  memory: PageMemory,
  live: LiveAnswer | undefined,
  here: LiveVerdict | undefined,
): PageProps {
  const statuses = readStatuses(model, here);
  const { unfolded, hidden, isUnfolded, isDetailsMissing } = memory;
  const shown = listPageSteps(page, statuses, here);
  const ids = listPageIds(page, statuses);
  const done = statuses.filter(({ state, step }) => state === 'done' && ids.includes(step.id));
  const justDone = statuses.find(
    (status) =>
      status.step.id === memory.lastActed && (status.state === 'done' || status.state === 'put-off'),
  );
  const accepted =
    memory.accepted && isInPlace(memory.accepted.effect, statuses) ? memory.accepted : undefined;
  const nextElsewhere = findNextElsewhere(statuses, shown);
  const [main] = shown;
  const isForAdmin = main !== undefined && here?.forAdmin.includes(main.step.id) === true;
  const canPoint =
    main !== undefined &&
    !isForAdmin &&
    !main.step.words &&
    page.withoutLandmark?.includes(main.step.id) !== true;
  const missable: (string | undefined)[] = [main?.step.id, live?.nudge?.id];
  const missing = missable.includes(memory.missing?.of) ? memory.missing : undefined;
  const named = nameParts(page, { ...model, statuses });
  const nowTitle = main && main.step.id === here?.now ? here.title : undefined;
  return {
    model: named,
    nowTitle,
    isForAdmin,
    domain,
    shown,
    done,
    justDone,
    nextElsewhere,
    live,
    accepted,
    isUnfolded,
    isDetailsMissing,
    unfolded,
    hidden,
    canPoint,
    missing,
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

import { Crosshair } from 'lucide';
import type { PanelMessages } from '../../assets/messages/panel-messages.ts';
import { findOwedPart, listPageSteps, openSteps } from '../../checklist/page-steps.ts';
import type { StepStatus } from '../../checklist/step-status.ts';
import { PAGES } from '../../pix/catalogue.ts';
import { Filling } from '../details/filling.tsx';
import { Nudge } from '../details/nudge.tsx';
import { Proposal } from '../details/proposal.tsx';
import type { AcceptedEffect, LiveNudge, LiveProposal } from '../live/live-answer.ts';
import type { WhereAim } from '../overlay/overlay-props.ts';
import { AddOwnStep } from '../popup/add-own-step.tsx';
import type { PopupProps } from '../popup/popup-props.ts';
import { StepItem } from '../popup/step-item.tsx';
import { StepMore } from '../popup/step-more.tsx';
import { report } from '../surface/report.ts';
import { DeadlineChip } from '../ui/deadline-chip.tsx';
import { Icon } from '../ui/icon.tsx';
import { JustDone } from '../ui/just-done.tsx';
import type { ShownPage } from './shown-page.ts';

/** What the user can do in the panel about the page beside it. */
export interface HereEvents {
  readonly onShowWhere: (of: WhereAim) => void;
  readonly onAccept: (proposal: AcceptedEffect, isUndo: boolean) => void;
  readonly onDecline: (proposal: LiveProposal, isForGood: boolean) => void;
  readonly onHideNudge: (nudge: Pick<LiveNudge, 'id' | 'subject'>, isForGood: boolean) => void;
}

interface HereProps extends HereEvents {
  readonly year: PopupProps;
  readonly words: PanelMessages;
  readonly page: ShownPage;
  /** Where it is. */
  readonly tab: number | undefined;
  /** What the user said yes to last, while it still holds. */
  readonly accepted?: AcceptedEffect | undefined;
}

/** The page beside the panel: its step with all that can be said and set of it, then its other steps. */
export function Here({ year, words, page, tab, accepted, ...events }: HereProps) {
  const { model } = year;
  const { t, texts, today, canTick } = model;
  const pixPage = PAGES.find(({ id }) => id === page.page);
  if (!pixPage) return null;
  const statuses = openSteps(model.statuses, page.here?.opens ?? []);
  const [main, ...others] = listPageSteps(pixPage, statuses, page.here);
  const part = main && findOwedPart(pixPage, main);
  const nowTitle = main && main.step.id === page.here?.now ? page.here.title : undefined;
  const title = main && (nowTitle ?? (part ? t.partTitles[part] : texts[main.step.id].title));
  const isOfAdmin = ({ step }: StepStatus) => page.here?.forAdmin.includes(step.id) === true;
  const isForAdmin = main !== undefined && isOfAdmin(main);
  const canPoint =
    main && !isForAdmin && !main.step.words && pixPage.withoutLandmark?.includes(main.step.id) !== true;
  const showNudge = () => events.onShowWhere('nudge');
  const markDone = () => {
    if (!main) return;
    if (part)
      events.onAccept({ noted: t.justDone(t.partTitles[part]), effect: { step: main.step.id, part } }, false);
    else year.onSetState(main.step.id, 'done');
  };
  // The panel is ours: no page presses anything in it.
  const filling = (
    <Filling key={tab} live={page.live} model={model} tab={tab} onByHand={(act) => act()} onError={report} />
  );
  return (
    <section class="here" aria-labelledby="here">
      <p class="section-heading" id="here">
        {words.onThisPage}
      </p>
      <div role="status">
        {accepted && (
          <JustDone sentence={accepted.noted} t={t} onUndo={() => events.onAccept(accepted, true)} />
        )}
        <Proposal live={page.live} model={model} {...events} />
      </div>
      {main && title ? (
        <>
          <h2 class="here-title">{title}</h2>
          {!nowTitle && <DeadlineChip status={main} today={today} t={t} />}
          {isForAdmin && (
            <p>
              <b>{t.forAdmin}</b>
            </p>
          )}
          <Nudge live={page.live} model={model} missing={page.missing} {...events} onShowWhere={showNudge} />
          {filling}
          <div class="here-actions">
            {!nowTitle && (
              <button type="button" class="button button-filled" disabled={!canTick} onClick={markDone}>
                {t.markDone}
              </button>
            )}
            {canPoint && (
              <button type="button" class="button button-outline" onClick={() => events.onShowWhere('step')}>
                <Icon node={Crosshair} />
                {t.showWhere}
              </button>
            )}
          </div>
          <div role="status">
            {page.isDetailsMissing && <p>{t.detailsMissing}</p>}
            {page.missing?.of === main.step.id && <p>{page.missing.sentence}</p>}
          </div>
          <StepMore key={main.step.id} {...year} status={main} isForAdmin={isForAdmin} isHeaded />
        </>
      ) : (
        <>
          <Nudge live={page.live} model={model} missing={page.missing} {...events} onShowWhere={showNudge} />
          {filling}
          <p>{words.nothingHere}</p>
        </>
      )}
      {others.length > 0 && (
        <details class="fold" open>
          <summary class="fold-summary">{t.otherSteps(others.length)}</summary>
          <ul>
            {others.map((status) => (
              <StepItem key={status.step.id} {...year} status={status} isForAdmin={isOfAdmin(status)} />
            ))}
          </ul>
        </details>
      )}
      <AddOwnStep {...year} page={pixPage.id} />
    </section>
  );
}

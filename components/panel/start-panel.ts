import { Fragment, h } from 'preact';
import { choosePanelMessages } from '../../assets/messages/choose-panel.ts';
import { choosePlanMessages } from '../../assets/messages/choose-plan.ts';
import { applyEffect } from '../live/apply-effect.ts';
import { isInPlace } from '../live/is-in-place.ts';
import type { AcceptedEffect } from '../live/live-answer.ts';
import { PlanBrief } from '../plan/plan-brief.tsx';
import type { PopupProps } from '../popup/popup-props.ts';
import { FoldedRound, Round } from '../round/round.tsx';
import { report } from '../surface/report.ts';
import { startYear } from '../year/start-year.ts';
import { followPages } from './follow-pages.ts';
import { Here } from './here.tsx';

/** Shows, beside the pages of a window, the step of the one before the user, then the year. */
export function startPanel(container: Element): void {
  let accepted: AcceptedEffect | undefined;
  let shown = '';

  function accept(proposal: AcceptedEffect, isUndo: boolean): void {
    accepted = isUndo ? undefined : proposal;
    applyEffect(year.checklist, proposal.effect, !isUndo);
    year.draw();
  }

  /** The page beside the panel, then what is left in Pix Certif, and the plan in short. */
  function showHere(props: PopupProps) {
    const { t, today } = props.model;
    const brief = h(PlanBrief, {
      words: choosePlanMessages([t.language]),
      t,
      today,
      data: props.plan,
      findings: props.seen.findings,
      onOpen: props.onOpenPlan,
    });
    const { app, page } = pages.get();
    const round = { ...props, domain: page?.domain ?? props.domain };
    return h(Fragment, {}, showPage(props), h(app === 'certif' ? Round : FoldedRound, round), brief);
  }

  function showPage(props: PopupProps) {
    const { isPix, page, tab } = pages.get();
    const { t, state, statuses } = props.model;
    const words = choosePanelMessages([t.language]);
    if (!page) return h('p', { class: 'here here-none' }, isPix ? words.waiting : words.notPix);
    // Another school was chosen here than the one that the page is of.
    if (page.establishment.uai !== state.scope.establishment) return undefined;
    return h(Here, {
      year: { ...props, domain: page.domain },
      words,
      page,
      tab,
      accepted: accepted && isInPlace(accepted.effect, statuses) ? accepted : undefined,
      onShowWhere: (of) => pages.ask({ type: 'show-where', of }),
      onAccept: accept,
      onDecline: (proposal, isMuted) => pages.ask({ type: 'decline', proposal, isMuted }),
      onHideNudge: ({ id, subject }, isForGood) => pages.ask({ type: 'hide-nudge', id, subject, isForGood }),
    });
  }

  const pages = followPages({
    onChange() {
      const { page } = pages.get();
      const next = page ? `${page.page} ${page.establishment.uai}` : '';
      if (next !== shown) {
        accepted = undefined;
        year.checklist.lookAt(page?.establishment);
      }
      shown = next;
      year.draw();
    },
    report,
  });
  const year = startYear({ container, place: 'panel', showHere });
}

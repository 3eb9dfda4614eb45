import { Crosshair, Minus } from 'lucide';
import type { ComponentChildren } from 'preact';
import { countDone } from '../../checklist/year-overview.ts';
import { describeOwed } from '../ui/describe-deadline.ts';
import { Icon } from '../ui/icon.tsx';
import { describeDone } from '../ui/just-done.tsx';
import { NewTabLink } from '../ui/new-tab-link.tsx';
import { once } from '../ui/once.ts';
import { describeTrouble } from './describe-trouble.ts';
import { DetailsSlot } from './details-slot.tsx';
import type { OverlayProps } from './overlay-props.ts';

interface TextButtonProps {
  readonly name?: string;
  readonly children: ComponentChildren;
  readonly onClick: () => void;
}

function TextButton({ name, children, onClick }: TextButtonProps) {
  return (
    <button type="button" class="button button-text" data-focus={name} onClick={onClick}>
      {children}
    </button>
  );
}

/** One thing said of the page: what has just been done, what is wrong, an advice. */
function Saying(props: OverlayProps) {
  const { model, live, justDone, accepted, missing } = props;
  const { t, state } = model;
  const trouble = describeTrouble(model);
  const { nudge } = live ?? {};
  const say = (kind: string, text: ComponentChildren, more?: ComponentChildren) => (
    <p class={`card-saying saying-${kind}`}>
      {text}
      {more}
    </p>
  );
  if (state.hasUnsaved)
    return say('late', trouble, <TextButton onClick={props.onRetry}>{t.retry}</TextButton>);
  if (props.isDetailsMissing) return say('late', t.detailsMissing);
  if (accepted || justDone) {
    const undo = () => {
      if (accepted) props.onAccept(accepted, true);
      else if (justDone?.state === 'put-off') props.onPutOff(justDone.step.id, undefined);
      else if (justDone) props.onSetDone(justDone.step.id, false);
    };
    const sentence = accepted ? accepted.noted : justDone && describeDone(justDone, model, true).sentence;
    return say(
      'done',
      sentence,
      <TextButton name="undo" onClick={undo}>
        {t.undo}
      </TextButton>,
    );
  }
  if (missing) return say('soon', missing.sentence);
  if (trouble && (state.readOnly || state.phase === 'unreadable')) return say('late', trouble);
  if (nudge)
    return say(
      nudge.isWarning ? 'soon' : 'advice',
      nudge.link ? <NewTabLink href={nudge.link.href} label={nudge.short} t={t} /> : nudge.short,
    );
  if (trouble) return say('soon', trouble);
  return props.isForAdmin ? say('advice', t.forAdmin) : null;
}

/** A name so long that the card would not stay small is told whole in the details. */
const MOST_OF_A_NAME = 48;
const cutName = (name: string) => (name.length > MOST_OF_A_NAME ? `${name.slice(0, MOST_OF_A_NAME)}…` : name);

/** What the card asks in the place of its title: whose the ticks are, else whether to tick what was seen. */
function findQuestion({ model: { t, state }, live, ...props }: OverlayProps) {
  const { asksAdoption, readOnly } = state;
  const proposal = live?.proposal;
  if (asksAdoption && !readOnly)
    return {
      sentence: t.adoptionQuestion(cutName(asksAdoption.name)),
      yes: t.adopt,
      no: t.decline,
      answer: (isYes: boolean) => props.onAnswerAdoption(isYes ? 'adopted' : 'declined'),
    };
  return (
    proposal && {
      sentence: proposal.short,
      yes: t.acceptProposal,
      no: t.declineProposal,
      answer: (isYes: boolean) =>
        isYes ? props.onAccept(proposal, false) : props.onDecline(proposal, false),
    }
  );
}

/** What the page's main step is, and by when. */
function Heading({ model, shown: [main], nowTitle }: OverlayProps) {
  const { t, texts, today, statuses } = model;
  const { done, total } = countDone(statuses);
  const title = main ? (nowTitle ?? texts[main.step.id].short) : done === total ? t.allDone : t.nothingHere;
  const due = main && !nowTitle && (main.isUndated ? t.southernShort : describeOwed(main, today, t));
  return (
    <>
      <h2 class="card-title" data-focus="title" tabIndex={-1}>
        {title}
      </h2>
      {due && <p class={`card-due due-${main.state}`}>{due}</p>}
    </>
  );
}

/**
 * The overlay open, and small: what to do on this page, by when, one thing said, one main button. What it may do besides
 * is in the details. Its buttons are at its foot, which stays where it is when something more is said.
 */
export function Card(props: OverlayProps) {
  const { model, shown, nowTitle, live } = props;
  const { t, state, canTick } = model;
  const [main] = shown;
  if (props.isUnfolded)
    return (
      <section class="card card-unfolded" aria-label={t.cardLabel}>
        <DetailsSlot {...props} />
      </section>
    );
  const asked = findQuestion(props);
  return (
    <section class="card" aria-label={t.cardLabel}>
      {!asked && <Heading {...props} />}
      {/* There before they have anything to say: else screen readers may not say it. */}
      <div role="status" class="card-asking">
        {asked && (
          <div key={asked.sentence}>
            <p class="card-question" data-focus="title" tabIndex={-1}>
              {asked.sentence}
            </p>
            <div class="card-answers">
              {[true, false].map((isYes) => (
                <button
                  type="button"
                  key={isYes}
                  class={`button button-small ${isYes ? 'button-filled' : ''}`}
                  onClick={once(() => asked.answer(isYes))}
                >
                  {isYes ? asked.yes : asked.no}
                </button>
              ))}
            </div>
          </div>
        )}
      </div>
      <div role="status" class="card-news">
        {(!asked || state.hasUnsaved || props.isDetailsMissing) && <Saying {...props} />}
      </div>
      <div class="card-buttons">
        {main && !nowTitle && !asked && (
          <button
            type="button"
            class="button button-filled button-small"
            disabled={!canTick}
            onClick={once(() => props.onSetDone(main.step.id, true))}
          >
            {t.markDone}
          </button>
        )}
        {(props.canPoint || live?.nudge?.at) && !asked && (
          <button
            type="button"
            class={nowTitle ? 'button button-filled button-small' : 'icon-button'}
            aria-label={nowTitle ? undefined : t.showWhere}
            title={nowTitle ? undefined : t.showWhere}
            data-focus="where"
            onClick={props.onShowWhere}
          >
            <Icon node={Crosshair} size={16} />
            {nowTitle && t.showWhere}
          </button>
        )}
        <button
          type="button"
          class="button button-small card-more"
          aria-expanded="false"
          data-focus="details"
          onClick={props.onToggleDetails}
        >
          {live?.filling?.more ?? t.showDetails}
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={t.closeCard}
          aria-expanded="true"
          data-focus="close"
          onClick={props.onCloseCard}
        >
          <Icon node={Minus} size={16} />
        </button>
      </div>
    </section>
  );
}

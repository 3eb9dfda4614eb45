import { useRef } from 'preact/hooks';
import { listHoles, replaceUnknown } from '../../checklist/mailing/holes.ts';
import { isMailingStep, listAudiences, MAILING_STEPS } from '../../checklist/mailing/mailing-steps.ts';
import { nameWording, type Wording } from '../../checklist/mailing/wording.ts';
import { describeRoom } from '../live/compose-lists.ts';
import { useOwnId } from '../plan/use-own-id.ts';
import { NewTabLink } from '../ui/new-tab-link.tsx';
import { CampaignChoice } from './campaign-choice.tsx';
import type { MailingProps } from './mailing-props.ts';
import { makeHoleValues } from './make-values.ts';
import { MessageEditor } from './message-editor.tsx';
import { toWording } from './original-wording.ts';

const tidy = ({ subject, body }: Wording, placeholder: string): Wording => ({
  subject: replaceUnknown(subject, placeholder),
  body: replaceUnknown(body, placeholder),
});

/** A message for a step: about which campaigns, for whom, in which words. */
export function Mailing(props: MailingProps) {
  const { model, words, plan, live, step, audience, campaigns, leftOut, labels, sessions, ownHosts, domain } =
    props;
  const id = useOwnId();
  const template = words.templates[step][audience];
  if (!template) throw new Error(`No message of ${step} for ${audience}`);
  const original = toWording(template);
  const holes = listHoles(original.body);
  const values = makeHoleValues({
    step,
    model,
    words,
    plan,
    campaigns: campaigns.filter(({ number }) => !leftOut.has(number)),
    labels,
    sessions,
    ownHosts,
    domain,
    sayRoom: (room) => describeRoom(room, live),
  });
  const name = nameWording(step, audience, model.t.language);
  const kept = props.wordings[name];
  const left = useRef(new Map<string, Wording>());
  const needsPlan = holes.includes('sessions') && values.sessions === words.toFill.sessions;
  return (
    <div class="mailing">
      <div class="mailing-choices">
        <p class="hint">{words.mailingIntro}</p>
        <div>
          <label class="label" for={`${id}step`}>
            {words.stepLabel}
          </label>
          <select
            class="select"
            id={`${id}step`}
            value={step}
            onChange={({ currentTarget: { value } }) => isMailingStep(value) && props.onStep(value)}
          >
            {MAILING_STEPS.map((each) => (
              <option key={each} value={each}>
                {model.texts[each].title}
              </option>
            ))}
          </select>
        </div>
        <fieldset class="choices">
          <legend class="label">{words.audienceLegend}</legend>
          {listAudiences(step).map((each) => (
            <label key={each} class="choice">
              <input
                type="radio"
                class="step-box"
                name={`${id}audience`}
                checked={each === audience}
                onChange={() => props.onAudience(each)}
              />
              {words.audiences[each]}
            </label>
          ))}
        </fieldset>
        {(holes.includes('campaigns') || holes.includes('progress')) && <CampaignChoice {...props} />}
        {needsPlan && (
          <div>
            <p>{words.noPlan}</p>
            <p>
              <NewTabLink label={model.t.openPlan} href="plan.html" t={model.t} />
            </p>
          </div>
        )}
      </div>
      <MessageEditor
        key={name}
        {...props}
        original={original}
        kept={kept && tidy(kept, words.toFill.other)}
        left={left.current.get(name)}
        values={values}
        onKeep={(wording, shown) => {
          left.current.set(name, shown);
          props.onKeepWording(name, wording);
        }}
      />
    </div>
  );
}

import { useEffect, useReducer, useState } from 'preact/hooks';
import { chooseLiveMessages } from '../../assets/messages/choose-live.ts';
import { chooseMailingMessages } from '../../assets/messages/choose-mailing.ts';
import { choosePlanMessages } from '../../assets/messages/choose-plan.ts';
import { chooseToolsMessages } from '../../assets/messages/choose-tools.ts';
import { listToShare } from '../../checklist/campaigns.ts';
import { isMailingStep, listAudiences, type MailingStep } from '../../checklist/mailing/mailing-steps.ts';
import { openWordings, type WordingsStore } from '../../storage/surface/wordings-store.ts';
import { useNetworkHosts } from '../network-check/use-network-hosts.ts';
import { copyRichText } from '../surface/copy-rich-text.ts';
import { report } from '../surface/report.ts';
import type { ToolProps } from '../tools/tool-props.ts';
import { usePlanStore } from '../tools/use-plan-store.ts';
import { PagePart } from '../ui/column-page.tsx';
import { Mailing } from './mailing.tsx';

/** The step that is written about first, where the address names none. */
const USUAL_STEP: MailingStep = 'share-codes';

const NOBODY_LEFT_OUT: ReadonlySet<string> = new Set();

/** Messages, for the establishment shown: it is made anew for another one. */
export function MailingTool(props: ToolProps) {
  const { languages, model, scope, findings, domain, step: asked, packHosts = [], onCopy } = props;
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const [step, setStep] = useState(isMailingStep(asked) ? asked : USUAL_STEP);
  const [chosen, setAudience] = useState(props.audience);
  const [leftOut, setLeftOut] = useState(NOBODY_LEFT_OUT);
  const [wordings, setWordings] = useState<WordingsStore>();
  const planStore = usePlanStore(scope);
  const hosts = useNetworkHosts();
  useEffect(() => {
    const life = new AbortController();
    setWordings(openWordings({ onChange: () => draw(undefined), report, signal: life.signal }));
    return () => life.abort();
  }, []);

  const words = chooseMailingMessages(languages);
  const audiences = listAudiences(step);
  const audience = audiences.find((each) => each === chosen) ?? audiences[0];
  const { status, data, labels, isOnlyHere, problem } = planStore.store.getState();
  return (
    <PagePart id="mailing" heading={chooseToolsMessages(languages).tools.mailing}>
      {/* A message would change under the eyes of who reads it. */}
      {wordings?.isRead() && status !== 'loading' && hosts && hosts.getLock() !== 'reading' && (
        <Mailing
          model={model}
          words={words}
          plan={choosePlanMessages(languages)}
          live={chooseLiveMessages(model.t.language)}
          domain={domain}
          step={step}
          audience={audience}
          campaigns={listToShare(findings.campaigns, model.today, model.calendar)}
          leftOut={leftOut}
          labels={labels}
          canLabel={model.canTick && status === 'ready'}
          areLabelsOnlyHere={isOnlyHere}
          hasLostLabel={problem === 'not-saved'}
          sessions={data.sessions}
          ownHosts={[...packHosts, ...hosts.read()].map(({ name }) => name)}
          wordings={wordings.read()}
          hasLostWording={wordings.hasFailed()}
          onStep={setStep}
          onAudience={setAudience}
          onLeaveOut={setLeftOut}
          onLabel={(number, label) => void planStore.setLabel(number, label).catch(report)}
          onKeepWording={wordings.keep}
          onCopy={onCopy}
          onCopyRich={copyRichText}
        />
      )}
    </PagePart>
  );
}

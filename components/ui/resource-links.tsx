import type { Messages } from '../../assets/messages/messages.ts';
import type { Step } from '../../checklist/steps.ts';
import { NewTabLink } from './new-tab-link.tsx';

interface ResourceLinksProps {
  readonly step: Step;
  readonly t: Messages;
}

/** The documents of a step, each in a new tab. */
export function ResourceLinks({ step, t }: ResourceLinksProps) {
  if (!step.resources) return null;
  return (
    <div class="resources">
      <p class="text-strong">{t.resourcesLabel}</p>
      <ul>
        {step.resources.map((id) => (
          <li key={id}>
            <NewTabLink href={t.resourceUrls[id]} label={t.resources[id]} t={t} />
          </li>
        ))}
      </ul>
    </div>
  );
}

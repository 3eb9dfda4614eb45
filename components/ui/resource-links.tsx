import { ExternalLink } from 'lucide';
import type { Messages } from '../../assets/messages/messages.ts';
import { RESOURCE_URLS, type Step } from '../../checklist/steps.ts';
import { Icon } from './icon.tsx';

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
            <a class="link" href={RESOURCE_URLS[id]} target="_blank" rel="noopener noreferrer">
              {t.resources[id]}
              <Icon node={ExternalLink} size={13} />
              <span class="visually-hidden">{t.opensNewTab}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

import type { Messages } from '../../assets/messages/messages.ts';
import { findStepLink } from '../../checklist/own-steps.ts';
import type { StepStatus } from '../../checklist/step-status.ts';
import { NewTabLink } from '../ui/new-tab-link.tsx';

interface StepLinkProps {
  readonly status: StepStatus;
  readonly t: Messages;
}

/** Where a step is done outside Pix, by its host: nobody is led where they do not see. Nothing for a step without an address. */
export function StepLink({ status, t }: StepLinkProps) {
  const link = findStepLink(status);
  if (!link || !URL.canParse(link)) return null;
  return <NewTabLink href={link} label={new URL(link).host} t={t} />;
}

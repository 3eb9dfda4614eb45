import { Plus } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/icon.tsx';
import { emptyDraft, OwnStepForm } from './own-step-form.tsx';
import type { PopupProps } from './popup-props.ts';

interface AddOwnStepProps extends PopupProps {
  /** The page beside, by its id: the step is then for that page. */
  readonly page?: string | undefined;
  /** Whether the user has asked for it already, on the page of Pix that they come from. */
  readonly isUnfoldedFirst?: boolean;
}

/** "Ajouter une étape", and folded under it what it is. */
export function AddOwnStep({ page, isUnfoldedFirst = false, ...props }: AddOwnStepProps) {
  const fold = useRef<HTMLDetailsElement>(null);
  /** Made when it is first unfolded: nobody waits for it. */
  const [isUnfolded, setUnfolded] = useState(isUnfoldedFirst);
  const { ownStep } = props.words;
  const { canTick } = props.model;
  useEffect(() => {
    if (!canTick || !isUnfoldedFirst || !fold.current) return;
    fold.current.open = true;
    fold.current.querySelector('input')?.focus();
  }, [canTick, isUnfoldedFirst]);
  if (!canTick) return null;
  const close = () => {
    if (!fold.current) return;
    fold.current.open = false;
    fold.current.querySelector('summary')?.focus();
  };
  return (
    <details
      ref={fold}
      class="fold own-step-add"
      onToggle={({ currentTarget: { open } }) => open && setUnfolded(true)}
    >
      <summary class="step-summary">
        <Icon node={Plus} size={14} />
        {page ? ownStep.addHere : ownStep.add}
      </summary>
      {isUnfolded && (
        <OwnStepForm key={page} {...props} start={emptyDraft(page)} page={page} onKept={close} />
      )}
    </details>
  );
}

import { ChevronRight } from 'lucide';
import { useRef } from 'preact/hooks';
import type { OwnStepDraft } from '../../checklist/own-step-draft.ts';
import { findStepLink } from '../../checklist/own-steps.ts';
import type { OwnStep } from '../../checklist/progress.ts';
import { getStartYear, type SchoolYear } from '../../checklist/school-year.ts';
import { PAGES } from '../../pix/catalogue.ts';
import { getPlaceUrl } from '../../pix/step-places.ts';
import { Icon } from '../ui/icon.tsx';
import { NewTabLink } from '../ui/new-tab-link.tsx';
import { OwnStepForm } from './own-step-form.tsx';
import type { StepItemProps } from './step-item.tsx';

/** What was kept of a step, as it is typed. */
function toDraft({ title, by, at, yearly }: OwnStep, schoolYear: SchoolYear): OwnStepDraft {
  const isDay = by < 'a';
  const isLink = at?.startsWith('https:') === true;
  const year = getStartYear(schoolYear) + (by < '08' ? 1 : 0);
  return {
    title,
    by: isDay ? 'day' : by,
    day: isDay ? `${year}-${by}` : '',
    isYearly: yearly === true,
    at: isLink ? 'link' : (at ?? ''),
    link: isLink ? (at ?? '') : '',
  };
}

/** Where a step beside the sixteen is done, and for one that the user added the ways to change it and to remove it. */
export function OwnStepMore(props: StepItemProps) {
  const fold = useRef<HTMLDetailsElement>(null);
  const { status, model, words, domain, onOpenPage, onRemoveOwn } = props;
  const { step, mark } = status;
  const { ownStep } = words;
  if (!step.words) return null;
  const link = findStepLink(status);
  const page = PAGES.find(({ id }) => step.pages?.includes(id));
  const path = page?.paths[0];
  const { title } = step.words;
  const start = mark?.own && toDraft(mark.own, model.state.scope.schoolYear);
  return (
    <>
      {link && URL.canParse(link) && (
        <p>
          <NewTabLink href={link} label={words.openHost(new URL(link).host)} t={model.t} />
        </p>
      )}
      {page && path && !path.includes(':') && (
        <p>
          <button
            type="button"
            class="button button-outline button-small"
            onClick={() => onOpenPage(getPlaceUrl({ app: page.app, path }, domain))}
          >
            {ownStep.openPage}
          </button>
        </p>
      )}
      {start && model.canTick && (
        <>
          <details ref={fold} class="fold">
            <summary class="step-summary" aria-label={words.namedFor(ownStep.change, title)}>
              <Icon node={ChevronRight} size={14} />
              {ownStep.change}
            </summary>
            <OwnStepForm
              // Typed anew when the step itself is changed elsewhere, not at each tick or note of it.
              key={JSON.stringify(start)}
              {...props}
              id={step.id}
              start={start}
              page={page?.id}
              onKept={() => {
                if (fold.current) fold.current.open = false;
              }}
            />
          </details>
          <p>
            <button
              type="button"
              class="button button-small"
              aria-label={words.namedFor(ownStep.remove, title)}
              onClick={() => onRemoveOwn(model.state.scope, step.id, title)}
            >
              {ownStep.remove}
            </button>
          </p>
        </>
      )}
    </>
  );
}

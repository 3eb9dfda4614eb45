import type { ComponentChildren, JSX } from 'preact';
import { FLAGS } from '../client/flags.ts';
import { translate } from '../client/translate.ts';

interface FilterBannerProps {
  label: string;
  /** How many rows match, as a sentence. */
  count: string;
  onClear: () => void;
  children: ComponentChildren;
}

/** The filters above a list: a form, or a bare block with `?old-notices`. */
export function FilterBanner({ label, count, onClear, children }: FilterBannerProps): JSX.Element {
  const content = (
    <>
      <div class="pix-filter-banner__filters">{children}</div>
      <div class="pix-filter-banner__action">
        <p class={FLAGS.oldNotices ? 'pix-filter-banner__details' : undefined}>{count}</p>
        <button type="button" class="pix-button pix-button--variant-tertiary" onClick={onClear}>
          {translate('Effacer les filtres')}
        </button>
      </div>
    </>
  );
  if (FLAGS.oldNotices) return <div class="pix-filter-banner">{content}</div>;
  return (
    <form class="pix-filter-banner" aria-label={label} onSubmit={(event) => event.preventDefault()}>
      {content}
    </form>
  );
}

import type { ComponentChildren, JSX } from 'preact';

interface FilterBannerProps {
  label: string;
  /** How many rows match, as a sentence. */
  count: string;
  onClear: () => void;
  children: ComponentChildren;
}

export function FilterBanner({ label, count, onClear, children }: FilterBannerProps): JSX.Element {
  return (
    <form class="pix-filter-banner" aria-label={label} onSubmit={(event) => event.preventDefault()}>
      <div class="pix-filter-banner__filters">{children}</div>
      <div class="pix-filter-banner__action">
        <p>{count}</p>
        <button type="button" class="pix-button pix-button--variant-tertiary" onClick={onClear}>
          Effacer les filtres
        </button>
      </div>
    </form>
  );
}

/** A box to tick by hand, or one that is ticked: drawn, since not all fonts have them. The words beside it say the same. */
export function PaperBox({ isTicked = false }: { readonly isTicked?: boolean }) {
  return (
    <svg class="paper-box" viewBox="0 0 20 20" aria-hidden="true">
      <rect x="1.5" y="1.5" width="17" height="17" rx="2" fill="#fff" stroke="#000" stroke-width="1.6" />
      {isTicked && <path d="M5 10.5l3.6 3.6L15.2 6" fill="none" stroke="#000" stroke-width="2.4" />}
    </svg>
  );
}

import type { IconNode } from 'lucide';
import { h } from 'preact';

interface IconProps {
  /** An icon of the Lucide set. */
  readonly node: IconNode;
  /** Side in px. */
  readonly size?: number;
}

/** An icon, always beside words or a name: hidden from assistive technology. */
export function Icon({ node, size = 16 }: IconProps) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width={2}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {node.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}

import type { ComponentChildren, JSX } from 'preact';

type Variant = 'primary' | 'secondary' | 'tertiary' | 'error';

interface ButtonProps {
  children: ComponentChildren;
  variant?: Variant;
  id?: string;
  /** Accessible name, when the visible text is not enough. */
  label?: string;
  class?: string;
  isDisabled?: boolean;
  isSubmit?: boolean;
  onClick?: () => void;
}

export function Button(props: ButtonProps): JSX.Element {
  return (
    <button
      type={props.isSubmit ? 'submit' : 'button'}
      id={props.id}
      class={`pix-button pix-button--variant-${props.variant ?? 'primary'} ${props.class ?? ''}`}
      aria-label={props.label}
      aria-disabled={props.isDisabled || undefined}
      disabled={props.isDisabled}
      onClick={props.onClick}
    >
      {props.children}
    </button>
  );
}

interface ButtonLinkProps {
  children: ComponentChildren;
  href: string;
  variant?: Variant;
  label?: string;
  class?: string;
}

export function ButtonLink({ children, href, variant, label, class: extra }: ButtonLinkProps): JSX.Element {
  return (
    <a
      class={`pix-button pix-button--variant-${variant ?? 'primary'} ${extra ?? ''}`}
      href={href}
      aria-label={label}
    >
      {children}
    </a>
  );
}

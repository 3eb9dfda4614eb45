import type { ComponentChildren, JSX } from 'preact';

interface PageHeaderProps {
  title: ComponentChildren;
  /** Link back to the page above. */
  back?: { href: string; label: string };
  /** Buttons on the right. */
  children?: ComponentChildren;
}

export function PageHeader({ title, back, children }: PageHeaderProps): JSX.Element {
  return (
    <header class="page-header">
      <div>
        {back && (
          <a class="page-header__back" href={back.href}>
            {back.label}
          </a>
        )}
        <h1>{title}</h1>
      </div>
      {children && <div class="page-header__actions">{children}</div>}
    </header>
  );
}

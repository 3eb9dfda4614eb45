import type { ComponentChildren } from 'preact';

interface ColumnPageProps {
  /** Its class, for what is its own. */
  readonly name: string;
  readonly title: string;
  /** Whose it is, and of which year. */
  readonly subtitle: string;
  readonly nav: string;
  /** The ids of its parts' headings and what they are called, in order. */
  readonly parts: readonly (readonly [id: string, label: string])[];
  /** The part shown alone, where the others are not on the page at the same time. */
  readonly current?: string;
  readonly foot: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A page of our own: one calm column of parts, the way to them above it, or beside it in a wide window. */
export function ColumnPage({ name, title, subtitle, nav, parts, current, foot, children }: ColumnPageProps) {
  return (
    <div class={`page ${name}`}>
      <header class="page-head">
        <h1 class="page-title" tabIndex={-1}>
          {title}
        </h1>
        <p class="page-subtitle">{subtitle}</p>
      </header>
      <nav class="page-nav" aria-label={nav}>
        <ul>
          {parts.map(([id, label]) => (
            <li key={id}>
              <a
                class="page-link"
                href={`#${id}`}
                aria-current={id === current ? 'page' : undefined}
                onClick={() => document.getElementById(id)?.focus({ preventScroll: true })}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="page-main">{children}</main>
      <footer class="page-foot">{foot}</footer>
    </div>
  );
}

interface PagePartProps {
  readonly id: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** One part of such a page; its heading is what links lead to. */
export function PagePart({ id, heading, children }: PagePartProps) {
  return (
    <section class="page-part" aria-labelledby={id}>
      <h2 class="page-heading" id={id} tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </section>
  );
}

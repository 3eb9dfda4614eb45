import type { JSX } from 'preact';
import { translate } from '../client/translate.ts';
import type { AppName } from '../hosts.ts';

export interface Tab {
  label: string;
  /** Printed in parentheses after the label. */
  count?: number | '-' | undefined;
  href: string;
  /** Other paths under which the tab is the current one. */
  alsoOn?: readonly string[];
}

/** A row of plain links, not of ARIA tabs. */
export function Tabs({
  app,
  label,
  tabs,
}: {
  app: AppName;
  label: string;
  tabs: readonly Tab[];
}): JSX.Element {
  return (
    <nav class={`pix-tabs pix-tabs--${app}`} aria-label={label}>
      {tabs.map((tab) => {
        const isActive = [tab.href, ...(tab.alsoOn ?? [])].includes(location.pathname);
        return (
          <a
            key={tab.href}
            href={tab.href}
            class={isActive ? 'active' : ''}
            aria-current={isActive ? 'page' : undefined}
          >
            {withCount(translate(tab.label), tab.count)}
          </a>
        );
      })}
    </nav>
  );
}

/** `Candidats (24)`, or the bare label without a count. */
export function withCount(label: string, count: number | '-' | undefined): string {
  return count === undefined ? label : `${label} (${count})`;
}
